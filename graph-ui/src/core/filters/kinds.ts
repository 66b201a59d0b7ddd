import type { Kind } from '../../gql/graphql.ts';
import { type Family, KINDS, kindsOf } from '../kinds/kinds.ts';

/** A filter on kinds: those to keep. */
export type KindFilter = readonly Kind[];

/**
 * What the ecosystem opens on: who acts and what they do. Themes and places, which link almost everything to
 * everything, are one tick away.
 */
export const OPENING_KINDS: KindFilter = KINDS.filter((kind) => kind !== 'THEME' && kind !== 'TERRITORY');

export interface Count {
  readonly visible: number;
  readonly total: number;
}

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

/** The nodes that a filter keeps. */
export function filterByKind<Node extends { kind: Kind }>(
  nodes: readonly Node[],
  filter: KindFilter,
): readonly Node[] {
  return nodes.filter((node) => keeps(filter, node.kind));
}

/** How many nodes of each kind there are, and how many of them the filter keeps. */
export function countKinds(
  nodes: readonly { kind: Kind }[],
  filter: KindFilter,
): Readonly<Record<Kind, Count>> {
  const totals = new Map<Kind, number>();
  for (const { kind } of nodes) totals.set(kind, (totals.get(kind) ?? 0) + 1);
  const count = (kind: Kind): Count => {
    const total = totals.get(kind) ?? 0;
    return { visible: keeps(filter, kind) ? total : 0, total };
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, Count>;
}

/** The sum of the counts of a family. */
export function countFamily(counts: Readonly<Record<Kind, Count>>, family: Family): Count {
  return kindsOf(family).reduce(
    (sum, kind) => ({ visible: sum.visible + counts[kind].visible, total: sum.total + counts[kind].total }),
    { visible: 0, total: 0 },
  );
}
