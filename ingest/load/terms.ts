import { terms } from '../../core/text/terms.ts';
import type { EntityRecord, Value } from '../record.ts';

/** Longer runs of letters are not words that anybody searches for, and indexes refuse the longest. */
const LONGEST_TERM = 64;

/** The distinct search terms of an entity: those of its names, descriptions and authors. */
export function entityTerms({ properties }: EntityRecord): string[] {
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
  return terms(texts.flat().filter(Boolean).join('\n')).filter((term) => term.length <= LONGEST_TERM);
}
