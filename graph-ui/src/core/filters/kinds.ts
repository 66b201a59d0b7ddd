import type { Kind } from '../../gql/graphql.ts';
import { type Family, KINDS, kindsOf } from '../kinds/kinds.ts';
import type { Count } from './facet.ts';

/** A filter on kinds: those to keep. */
export type KindFilter = readonly Kind[];

/**
 * What the ecosystem opens on: who acts and what they do. Themes and places, which link almost everything to
 * everything, are one tick away.
 */
export const OPENING_KINDS: KindFilter = KINDS.filter((kind) => kind !== 'THEME' && kind !== 'TERRITORY');

const NONE: Count = { matching: 0, total: 0 };

/** Whether a filter keeps a kind. */
export function keeps(filter: KindFilter, kind: Kind): boolean {
  return filter.includes(kind);
}

/** The filter that keeps, or no longer keeps, these kinds; the others stay as they were. */
export function withKinds(filter: KindFilter, kinds: readonly Kind[], kept: boolean): KindFilter {
  return KINDS.filter((kind) => (kinds.includes(kind) ? kept : keeps(filter, kind)));
}

/** Whether two filters keep the same kinds. */
export function sameKinds(a: KindFilter, b: KindFilter): boolean {
  return KINDS.every((kind) => keeps(a, kind) === keeps(b, kind));
}

/** Whether all, some or none of the kinds of a family are kept. */
export function familyState(filter: KindFilter, family: Family): 'all' | 'some' | 'none' {
  const kinds = kindsOf(family);
  const kept = kinds.filter((kind) => keeps(filter, kind)).length;
  if (kept === 0) return 'none';
  return kept === kinds.length ? 'all' : 'some';
}

/** Counts by kind, with the kinds that nothing is counted of. */
export function withAllKinds(counts: ReadonlyMap<string, Count>): ReadonlyMap<string, Count> {
  return new Map(KINDS.map((kind) => [kind, counts.get(kind) ?? NONE]));
}

/** The sum of the counts of the kinds of a family. */
export function countFamily(counts: ReadonlyMap<string, Count>, family: Family): Count {
  return kindsOf(family).reduce((sum, kind) => {
    const { matching, total } = counts.get(kind) ?? NONE;
    return { matching: sum.matching + matching, total: sum.total + total };
  }, NONE);
}
