import { stemmer } from '@orama/stemmers/french';

/** Letters without their accents, in lower case, ligatures opened: `Œuvre` becomes `oeuvre`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/\p{M}/gu, '');
}

/**
 * Words of a text, folded, in their order. Elisions are cut (`l'art` gives `l` and `art`), and so are compounds
 * (`start-up` gives `start` and `up`).
 */
export function words(text: string): string[] {
  return wordsOf(fold(text));
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Compounds of a folded text, written as one word: `start-up` gives `startup`. */
function compounds(folded: string): string[] {
  const found = folded.match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu) ?? [];
  return found.map((compound) => compound.replace(/[-‐‑]/g, ''));
}

/**
 * The distinct search terms of a text: its words of two characters or more and its compounds, folded, then
 * stemmed by the French Snowball stemmer (which also takes off the English plural). Folding comes first so that a query
 * typed without accents gives the same terms. There is no stop list: that is for
 * queries.
 */
export function terms(text: string): string[] {
  const folded = fold(text);
  const stems = new Set<string>();
  for (const word of wordsOf(folded)) if (word.length > 1) stems.add(stem(word));
  for (const word of compounds(folded)) stems.add(stem(word));
  return [...stems];
}

/** Stems of the last words: texts repeat their words, and stemming is most of the work of a load. */
const stems = new Map<string, string>();
const STEMS_KEPT = 50_000;

function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size === STEMS_KEPT) stems.clear();
  const found = stemmer(word);
  stems.set(word, found);
  return found;
}
