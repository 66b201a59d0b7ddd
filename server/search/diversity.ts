import { dot, unitVector } from '../../core/embedding/vector.ts';

/** How much being close to what was chosen before takes away, of a score of 0 to 1. */
const REDUNDANCY = 0.3;

/** From this cosine on, two texts say nearly the same. Between any two texts it is seldom below 0.75. */
const NEARLY_SAME = 0.93;

interface Rated {
  id: string;
  score: number;
  vector: number[] | null;
}

/**
 * The first of a ranking, chosen one by one: what is nearly a copy of one chosen before gives way. Source: J. Carbonell
 * and J. Goldstein, "The use of MMR, diversity-based reranking for reordering documents", 1998.
 * @param ranked best first
 */
export function diverse<Item extends Rated>(ranked: readonly Item[], first: number): Item[] {
  const left = ranked.map((item) => ({
    item,
    vector: item.vector === null ? undefined : unitVector(item.vector),
    redundancy: 0,
  }));
  const chosen: Item[] = [];
  while (chosen.length < first && left.length > 0) {
    let at = 0;
    const value = ({ item, redundancy }: (typeof left)[number]) => item.score - REDUNDANCY * redundancy;
    for (const [index, each] of left.entries()) {
      const leader = left[at];
      if (leader && value(each) > value(leader)) at = index;
    }
    const [next] = left.splice(at, 1);
    if (!next) break;
    chosen.push(next.item);
    for (const each of left) {
      if (!each.vector || !next.vector) continue;
      const cosine = dot(each.vector, next.vector);
      each.redundancy = Math.max(each.redundancy, (cosine - NEARLY_SAME) / (1 - NEARLY_SAME), 0);
    }
  }
  return chosen;
}
