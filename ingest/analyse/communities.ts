import type { TieList } from './tie-list.ts';

/** A community of several entities. */
export interface CommunityFigures {
  number: number;
  /** members */
  size: number;
  /** pairs of members with a tie */
  ties: number;
  /** pairs of members with a tie / pairs of members */
  density: number;
  /** pairs of a member and an entity of another community with a tie */
  outerTies: number;
  /** the other communities, the most tied first */
  neighbours: number[];
  /** how many of the outer ties lead to each */
  neighbourTies: number[];
}

/**
 * How communities hang together, within and with each other.
 * @param communityOf of each entity, by its position; null for none
 * @returns those of several entities, in the order of their numbers
 */
export function communityFigures(
  communityOf: readonly (number | null)[],
  { source, target }: TieList,
): CommunityFigures[] {
  const sizes = new Map<number, number>();
  for (const number of communityOf) if (number !== null) add(sizes, number, 1);
  const ties = new Map<number, Map<number, number>>();
  const tie = (one: number, other: number) => {
    const of = ties.get(one) ?? new Map<number, number>();
    ties.set(one, of);
    add(of, other, 1);
  };
  source.forEach((from, index) => {
    const one = communityOf[from] ?? null;
    const other = communityOf[target[index] as number] ?? null;
    if (one === null || other === null) return;
    tie(one, other);
    if (one !== other) tie(other, one);
  });
  return [...sizes]
    .filter(([, size]) => size > 1)
    .toSorted(([one], [other]) => one - other)
    .map(([number, size]) => figures(number, size, ties.get(number) ?? new Map()));
}

function figures(number: number, size: number, tied: ReadonlyMap<number, number>): CommunityFigures {
  const inner = tied.get(number) ?? 0;
  const others = [...tied]
    .filter(([other]) => other !== number)
    .toSorted(([one, few], [other, many]) => many - few || one - other);
  return {
    number,
    size,
    ties: inner,
    density: (2 * inner) / (size * (size - 1)),
    outerTies: others.reduce((sum, [, count]) => sum + count, 0),
    neighbours: others.map(([other]) => other),
    neighbourTies: others.map(([, count]) => count),
  };
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
