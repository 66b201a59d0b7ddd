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
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Compounds of a text, folded, written as one word: `start-up` gives `startup`. */
function compounds(text: string): string[] {
  const found = fold(text).match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu) ?? [];
  return found.map((compound) => compound.replace(/[-‐‑]/g, ''));
}

/**
 * The distinct search terms of a text: its words of two characters or more and its compounds, folded, then
 * stemmed by the French Snowball stemmer (which also takes off the English plural). Folding comes first so that a query
 * typed without accents gives the same terms. There is no stop list: a word that is everywhere weighs
 * nothing by its inverse document frequency.
 */
export function terms(text: string): string[] {
  const stems = [...words(text), ...compounds(text)]
    .filter((word) => word.length > 1)
    .map((word) => stemmer(word));
  return [...new Set(stems)];
}
