import { nameOf } from '../entity/names.ts';
import type { Language } from '../url/state.ts';

/** Between several things in one cell, as in the exports of the server. */
const SEPARATOR = '; ';

/**
 * The names of entities as one cell.
 * @param others that there are more, in words, where the list holds only the first ones
 */
export function namesCell(
  entities: readonly { readonly name: string; readonly nameEn?: string | null }[],
  language: Language,
  others?: string | false,
): string {
  const names = entities.map((entity) => nameOf(entity, language));
  return [...names, ...(others ? [others] : [])].join(SEPARATOR);
}

/** A text of several lines, as a browser gives that of an element, as one cell; without places to break words at. */
export function lineCell(text: string): string {
  return text
    .replaceAll('\u{AD}', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(SEPARATOR);
}
