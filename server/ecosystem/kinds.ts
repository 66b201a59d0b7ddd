import type { Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { GraphFilter } from './columns.ts';

export interface KindCount {
  kind: Kind;
  count: number;
}

/** How many nodes of each kind the graph or a part of it has, whatever the limit. */
export function kindCounts(
  database: Database,
  { kinds: labels, theme = null, territory = null }: GraphFilter,
): Promise<KindCount[]> {
  return database.read<KindCount>('explore/graph-kinds', { labels, theme, territory });
}

/** The sum of some counts. */
export function total(counts: readonly KindCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** What of some counts is not among the nodes kept, the most numerous kind first. */
export function leftOut(counts: readonly KindCount[], kept: readonly { kind: Kind }[]): KindCount[] {
  const there = new Map(countKinds(kept).map(({ kind, count }) => [kind, count]));
  return sorted(counts.map(({ kind, count }) => ({ kind, count: count - (there.get(kind) ?? 0) })));
}

/** How many nodes there are of each kind, the most numerous first. */
export function countKinds(nodes: readonly { kind: Kind }[]): KindCount[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return sorted([...counts].map(([kind, count]) => ({ kind, count })));
}

function sorted(counts: readonly KindCount[]): KindCount[] {
  return counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** Within the server a kind is its label, `Network`; outside it is NETWORK, as in GraphQL. */
export function apiKind(kind: Kind): string {
  return kind.toUpperCase();
}
