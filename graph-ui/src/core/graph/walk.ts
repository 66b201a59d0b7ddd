export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Directions on the screen, whose y goes down. */
export const DIRECTIONS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const satisfies Record<string, Point>;

/** Cosine of the widest angle from a direction at which something still lies in it: 75 degrees. */
const WIDEST = Math.cos((75 * Math.PI) / 180);

/**
 * What lies in a direction from a place: the nearest, where being aside counts as being farther (distance divided by the
 * cosine of the angle). Undefined when nothing lies there.
 */
export function towards<Candidate extends Point>(
  from: Point,
  direction: Point,
  candidates: Iterable<Candidate>,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const [right, down] = [candidate.x - from.x, candidate.y - from.y];
    const distance = Math.hypot(right, down);
    const cosine = (right * direction.x + down * direction.y) / distance;
    // Not a number where the two are in one place.
    if (!(cosine >= WIDEST) || distance / cosine >= least) continue;
    best = candidate;
    least = distance / cosine;
  }
  return best;
}
