import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as french } from '@orama/stopwords/french';
import { terms } from '../../core/text/terms.ts';

/** On the lists of function words, but nouns of this domain as well: sound, summer. */
const NOUNS = new Set(terms('son été'));

const STOP_WORDS = new Set(terms([...english, ...french].join(' ')).filter((term) => !NOUNS.has(term)));

/**
 * The terms of a query without its function words, French and English; all where there are no others. Rarity alone does
 * not see them: `the` is rare among French texts, and then counts for more than any other word.
 */
export function withoutStopWords(queryTerms: readonly string[]): string[] {
  const telling = queryTerms.filter((term) => !STOP_WORDS.has(term));
  return telling.length === 0 ? [...queryTerms] : telling;
}
