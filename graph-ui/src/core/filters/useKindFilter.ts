import { useCallback } from 'react';
import { useUrlState } from '../url/useUrlState.ts';
import { type KindFilter, sameKinds } from './kinds.ts';

/**
 * The filter on kinds of a view: that of the address, or else the one the view opens with.
 * @param opening the same array at each call
 */
export function useKindFilter(opening: KindFilter): [KindFilter, (filter: KindFilter) => void] {
  const { state, update } = useUrlState();
  const change = useCallback(
    (filter: KindFilter) => update({ kinds: sameKinds(filter, opening) ? null : filter, page: 1 }),
    [update, opening],
  );
  return [state.kinds ?? opening, change];
}
