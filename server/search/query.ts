import { terms, words } from '../../core/text/terms.ts';
import { withoutStopWords } from './stop-words.ts';

/** A search as typed, taken apart. */
export interface Query {
  /** the whole, for its meaning */
  text: string;
  /** words, folded, each once, in their order */
  words: string[];
  /** search terms without function words: what words are counted by */
  terms: string[];
  /** what stands between quotation marks, words of each in their order */
  phrases: string[][];
  /** the whole as an identifier would be written, without address or scheme, if it looks like one */
  identifier: string | undefined;
}

/** Straight and French quotation marks. */
const QUOTED = /"([^"]+)"|«([^»]+)»|“([^”]+)”/gu;

/** Takes a search apart. Nothing of the syntax of a query language is read but quotation marks. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, ...parts]) => words(parts.find((part) => part !== undefined) ?? ''))
    .filter(({ length }) => length > 0);
  return {
    text: text.replace(/["«»“”]/gu, ' ').trim(),
    words: [...new Set(words(text))],
    terms: withoutStopWords(terms(text)),
    phrases,
    identifier: identifierOf(text),
  };
}

/** The value of an identifier: what follows its scheme, in lower case. */
export function identifierValue(identifier: string): string {
  return identifier.slice(identifier.indexOf(':') + 1).toLowerCase();
}

/**
 * Reads `https://doi.org/10.5281/zenodo.8107358`, `doi:10.5281/zenodo.8107358`, `04v1bf639` or `775 672 272 00012` as the
 * value alone. An identifier has digits, and no spaces but those that group digits.
 */
function identifierOf(text: string): string | undefined {
  const grouped = /^[\d\s]+$/.test(text) ? text.replace(/\s/g, '') : text.trim();
  if (!/\d/.test(grouped) || /\s/.test(grouped) || grouped.length < 3) return undefined;
  const bare = grouped
    .toLowerCase()
    .replace(/^https?:\/\/[^/]+\//, '')
    .replace(/^[a-z-]+:/, '')
    .replace(/\/$/, '');
  return bare === '' ? undefined : bare;
}
