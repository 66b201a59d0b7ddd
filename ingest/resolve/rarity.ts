import { COMMON_WORDS, NAMES_COUNTED } from './common-words.ts';

/** How much a token tells, in bits: the binary logarithm of how many names it takes to meet it once. */
export type Rarity = (token: string) => number;

/**
 * Rarity of tokens, from the names at hand on top of those of public registers, so that `musée` is common even
 * in the first ten records.
 * @param names the tokens of each name; a token counts once a name
 */
export function rarityOf(names: Iterable<Iterable<string>>): Rarity {
  const counts = new Map(COMMON_WORDS);
  let total = NAMES_COUNTED;
  for (const tokens of names) {
    total += 1;
    for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return (token) => Math.log2((total + 1) / ((counts.get(token) ?? 0) + 1));
}
