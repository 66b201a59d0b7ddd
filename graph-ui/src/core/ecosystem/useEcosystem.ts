import { useCallback, useEffect, useState } from 'react';
import type { Ecosystem } from './ecosystem.ts';
import { linesOf, readEcosystem } from './read.ts';

// The observatory is read only: what was answered stays good until the page is loaded again.
const answers = new Map<string, Promise<Ecosystem>>();

/**
 * The ecosystem of an address, asked for once.
 * @throws Error when the server does not give it; whoever asks later asks anew
 */
export function askEcosystem(address: string): Promise<Ecosystem> {
  const known = answers.get(address);
  if (known) return known;
  const asked = fetchEcosystem(address);
  answers.set(address, asked);
  asked.catch(() => answers.delete(address));
  return asked;
}

async function fetchEcosystem(address: string): Promise<Ecosystem> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  return readEcosystem(linesOf(response.body));
}

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
