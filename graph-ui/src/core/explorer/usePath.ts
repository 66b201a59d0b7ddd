import { useMemo } from 'react';
import { type CombinedError, useQuery } from 'urql';
import type { PathQuery } from '../../gql/graphql.ts';
import { PathDocument } from '../api/queries/path.ts';
import { apiLanguage } from '../url/state.ts';
import { useUrlState } from '../url/useUrlState.ts';

export interface PathAnswer {
  /** null when nothing links the two; undefined while none is asked for, or on its way */
  readonly path: PathQuery['path'] | undefined;
  /** identifiers along the path */
  readonly ids: readonly string[];
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

const NONE: readonly string[] = [];

/** The path between the two entities that the address names. */
export function usePath(): PathAnswer {
  const { state } = useUrlState();
  const { from, to, language } = state;
  const isAsked = from !== null && to !== null;
  const [{ data, fetching, error }, ask] = useQuery({
    query: PathDocument,
    variables: { from: from ?? '', to: to ?? '', language: apiLanguage(language) },
    pause: !isAsked,
  });
  const path = isAsked && !fetching ? data?.path : undefined;
  const ids = useMemo(() => path?.nodes.map(({ id }) => id) ?? NONE, [path]);
  return {
    path,
    ids,
    fetching: isAsked && fetching,
    error: isAsked ? error : undefined,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
