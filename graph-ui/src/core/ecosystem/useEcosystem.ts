import { useCallback, useEffect, useState } from 'react';
import { askEcosystem } from './ask.ts';
import type { Ecosystem } from './ecosystem.ts';

export interface EcosystemAnswer {
  /** the last one that arrived, while another is on its way */
  readonly ecosystem: Ecosystem | undefined;
  readonly waiting: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * The ecosystem, ready to draw.
 * @param address null to ask nothing yet
 */
export function useEcosystem(address: string | null): EcosystemAnswer {
  const [{ ecosystem, from }, setAnswer] = useState<{ ecosystem?: Ecosystem; from?: string }>({});
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try asks again
  useEffect(() => {
    if (address === null) return undefined;
    let wanted = true;
    setFailed(false);
    askEcosystem(address).then(
      (answer) => wanted && setAnswer({ ecosystem: answer, from: address }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [address, tries]);
  const retry = useCallback(() => setTries((before) => before + 1), []);
  return { ecosystem, waiting: address !== null && from !== address, failed, retry };
}
