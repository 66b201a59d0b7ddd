import type { Properties } from '../record.ts';
import { comparePeople, type PersonName, parsePersonName, SAME_FAMILY } from '../resolve/person-name.ts';

/**
 * The names in a work's list of authors that are those of a person who wrote it: the name as it is known, else the only
 * one that may stand for it, such as an initial and the family name.
 */
export function namesAmongAuthors({ authors }: Properties, names: readonly string[]): string[] {
  if (!Array.isArray(authors)) return [];
  const people = names.map(parsePersonName);
  const agreements = (author: PersonName) =>
    people
      .map((person) => comparePeople(person, author))
      .filter(({ family }) => family >= SAME_FAMILY)
      .map(({ given }) => given);
  const found = authors.map((name: string) => ({ name, given: agreements(parsePersonName(name)) }));
  const same = found.filter(({ given }) => given.includes('same'));
  if (same.length > 0) return same.map(({ name }) => name);
  const likely = found.filter(({ given }) => given.some((agreement) => agreement !== 'different'));
  return likely.length === 1 ? likely.map(({ name }) => name) : [];
}
