import type { RelationType } from '../../core/kinds.ts';

/** An entity that a reason names. */
export interface Named {
  id: string;
  name: string;
  nameEn: string | null;
}

/** An entity that two others are linked to, with the relations that lead to it. */
export interface SharedLink extends Named {
  from: RelationType;
  to: RelationType;
}

/** What two entities share, as the statements `similar` and `introductions` report it. */
export interface Shared {
  themes: Named[];
  territories: Named[];
}

/**
 * Closeness of meaning on a scale that uses 0 to 1. Between any two texts the cosine of this family of models
 * hardly falls below 0.7 (its training used a low softmax temperature), so that is where the scale starts.
 * @param cosine -1 to 1
 */
export function closeness(cosine: number): number {
  const floor = 0.7;
  return Math.min(1, Math.max(0, (cosine - floor) / (1 - floor)));
}

/** Evidence that grows with the number of shared things, by halves: 0, 0.5, 0.75, 0.875 ... up to 1. */
export function evidence(count: number): number {
  return 1 - 2 ** -count;
}

/** From this closeness on, the meaning alone is a reason worth giving. */
export const CLOSE = 0.5;

/** The best of what has a score, best first; ties go by identifier, so that the order is always the same. */
export function best<Scored extends { id: string; score: number }>(
  candidates: readonly Scored[],
  first: number,
): Scored[] {
  return candidates.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, first);
}
