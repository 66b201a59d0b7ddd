/** Pseudo-random numbers that are the same for the same seed. */
export interface Random {
  /** from 0 up to, but not, 1 */
  next(): number;
  /** a whole number from 0 up to, but not, `below` */
  below(below: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /**
   * A rank from 0 up, the first ones the commonest, without end: P(rank >= r) = (1 + r / scale) ^ -0.8 (Lomax), so
   * that the first one has a share of about 0.8 / scale.
   */
  rank(scale: number): number;
}

/** Mulberry32, by Tommy Ettinger (public domain): small, fast, and good enough for test data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new RangeError('Nothing to pick from.');
      return picked;
    },
    rank: (scale) => Math.floor(scale * ((1 - next()) ** (-1 / 0.8) - 1)),
  };
}
