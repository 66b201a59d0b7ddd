import { terms } from '../../core/text/terms.ts';
import type { Properties, Value } from '../record.ts';

/** Longer runs of letters are no words: nobody searches for them, stemming them is slow, indexes refuse them. */
const NOT_WORDS = /[\p{L}\p{N}]{65,}/gu;

/** The distinct search terms of an entity: those of its names, descriptions and authors. */
export function entityTerms(properties: Properties): string[] {
  const { name, nameEn, acronym, alternateNames, description, descriptionEn, authors } = properties;
  const texts: (Value | undefined)[] = [
    name,
    nameEn,
    acronym,
    alternateNames,
    description,
    descriptionEn,
    authors,
  ];
  return terms(texts.flat().filter(Boolean).join('\n').replace(NOT_WORDS, ' '));
}
