import { words } from '../../core/text/terms.ts';

/**
 * A Lucene query for the words of a text, any of which may match. Only letters and digits are left, in lower
 * case, so that nothing of the Lucene syntax (operators included) can come from a user.
 * @returns an empty text when there is no word
 */
export function luceneQuery(text: string): string {
  return [...new Set(words(text))].join(' ');
}
