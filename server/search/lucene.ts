import type { Query } from './query.ts';

// Words are letters and digits in lower case, so that nothing of the Lucene syntax (operators included) can come from
// a user. Syntax: https://lucene.apache.org/core/9_11_0/queryparser/org/apache/lucene/queryparser/classic/

/**
 * A Lucene query for the words of a search, any of which may match.
 * @returns an empty text when there is no word
 */
export function textQuery({ words }: Query): string {
  return words.join(' ');
}

/** Letters of a word from which one may be mistyped, and from which two may. */
const ONE_TYPO = 4;
const TWO_TYPOS = 8;

/**
 * A Lucene query for names that hold the words of a search, one or two letters of each mistyped, the last one perhaps
 * not ended; and for the identifier, if the search is one.
 * @returns an empty text when there is no word
 */
export function namesQuery({ words, identifier }: Query): string {
  const names = words.map((word, index) => wordQuery(word, index === words.length - 1));
  return [...names, ...identifierQuery(identifier)].join(' ');
}

/** Between quotation marks, only they and the backslash have a meaning; the index splits codes as it did those it holds. */
function identifierQuery(identifier: string | undefined): string[] {
  const code = identifier?.replace(/["\\]/g, '') ?? '';
  if (code === '') return [];
  // A colon between two letters ends no word there: `museofile:m5031` is one.
  const [word] = /^[a-z][a-z\d]*/.exec(code) ?? [];
  const withScheme = word === undefined ? [] : [`identifiers:/[a-z\\-]+:${word}/^8`];
  return [`identifiers:"${code}"^8`, ...withScheme];
}

/** As {@link namesQuery}, for suggestions: all words must be there. */
export function suggestionsQuery({ words }: Query, typos: boolean): string {
  return words
    .map((word, index) => {
      const isLast = index === words.length - 1;
      if (typos) return `+(${wordQuery(word, isLast)})`;
      return isLast ? `+(${word}^2 ${word}*)` : `+${word}`;
    })
    .join(' ');
}

/** A Lucene query for texts that hold each phrase, its words side by side. */
export function phrasesQuery({ phrases }: Query): string {
  return phrases.map((phrase) => `+"${phrase.join(' ')}"`).join(' ');
}

function wordQuery(word: string, mayGoOn: boolean): string {
  const alternatives = [`${word}^3`];
  if (word.length >= ONE_TYPO) alternatives.push(`${word}~${word.length >= TWO_TYPOS ? 2 : 1}`);
  if (mayGoOn && word.length > 1) alternatives.push(`${word}*`);
  return alternatives.join(' ');
}
