import { fold } from '../../core/text/terms.ts';
import { isTypo, jaroWinkler } from './similarity.ts';
import { PARTICLES, TITLES } from './vocabulary.ts';

/** The name of a person, folded. */
export interface PersonName {
  /** words of the family name with its particles: `['de', 'la', 'tour']` */
  readonly family: readonly string[];
  /** given names; `Jean-Paul` is two, an initial is one letter */
  readonly given: readonly string[];
  /** whether the writing tells which is which */
  readonly ordered: boolean;
}

/**
 * Reads `Jean-Paul Dupont`, `Dupont, Jean-Paul`, `DUPONT Jean-Paul`, `J.-P. Dupont` and `Dr Jean-Paul de Dupont`.
 * Where neither a comma nor capitals tell, the last word is the family name.
 */
export function parsePersonName(name: string): PersonName {
  const [beforeComma = '', afterComma] = name.split(',', 2);
  if (afterComma !== undefined && afterComma.trim() !== '') {
    const words = withoutTitles(wordsOf(afterComma));
    // A particle may be left behind the given name: `Cars, Laurence des`.
    const end = words.findLastIndex((word) => !PARTICLES.has(word)) + 1;
    return {
      family: [...words.slice(end), ...wordsOf(beforeComma)],
      given: words.slice(0, end),
      ordered: true,
    };
  }
  const parts = withoutTitles(beforeComma.trim().split(/\s+/));
  const capitals = parts.filter(isCapitals);
  if (capitals.length > 0 && capitals.length < parts.length) {
    const family = parts.filter((part) => isCapitals(part) || PARTICLES.has(fold(part)));
    const given = parts.filter((part) => !family.includes(part));
    if (given.length > 0)
      return { family: family.flatMap(wordsOf), given: given.flatMap(wordsOf), ordered: true };
  }
  let start = parts.length - 1;
  while (start > 1 && PARTICLES.has(fold(parts[start - 1] ?? ''))) start -= 1;
  return {
    family: parts.slice(start).flatMap(wordsOf),
    given: parts.slice(0, start).flatMap(wordsOf),
    ordered: false,
  };
}

/**
 * How two given names stand to each other: `same`, `misspelt` when one slip apart, `compatible` when an initial
 * or an absent name leaves it open, else `different`. `Jean` and `Jean-Paul` are different people.
 */
export type GivenAgreement = 'same' | 'misspelt' | 'compatible' | 'different';

function compareGiven(a: readonly string[], b: readonly string[]): GivenAgreement {
  if (a.length === 0 || b.length === 0) return 'compatible';
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  let agreement: GivenAgreement = 'same';
  for (const [position, one] of shorter.entries()) {
    const other = longer[position] ?? '';
    if (one === other) continue;
    const isInitial = one.length === 1 || other.length === 1;
    if (isInitial && one[0] === other[0]) agreement = 'compatible';
    else if (isTypo(one, other)) agreement = agreement === 'same' ? 'misspelt' : agreement;
    else return 'different';
  }
  if (shorter.length === longer.length || agreement === 'compatible') return agreement;
  const rest = longer.slice(shorter.length);
  return rest.every((name) => name.length === 1) ? 'compatible' : 'different';
}

/** How two names of people compare. */
export interface PersonComparison {
  /** similarity of the family names, 0 to 1 */
  readonly family: number;
  readonly given: GivenAgreement;
}

/** Compares two names; where the writing leaves open which word is the family name, both readings are tried. */
export function comparePeople(a: PersonName, b: PersonName): PersonComparison {
  const straight = compareOrdered(a, b);
  if ((a.ordered && b.ordered) || straight.family >= SAME_FAMILY) return straight;
  const turned = compareOrdered(a, { family: b.given, given: b.family, ordered: b.ordered });
  return turned.family > straight.family ? turned : straight;
}

/** Family names at least this similar are one, mistyped. */
export const SAME_FAMILY = 0.93;

function compareOrdered(a: PersonName, b: PersonName): PersonComparison {
  return { family: compareFamily(a.family, b.family), given: compareGiven(a.given, b.given) };
}

/** Similarity of two family names, 0 to 1; particles count for nothing. */
function compareFamily(a: readonly string[], b: readonly string[]): number {
  return jaroWinkler(bare(a), bare(b));
}

/** Family name without its particles, as one word. */
export function bare(family: readonly string[]): string {
  const words = family.filter((word) => !PARTICLES.has(word));
  return (words.length > 0 ? words : family).join('');
}

/** Family name and initial, both ways round where the writing leaves open which is which. */
export function personKeys(name: PersonName): string[] {
  const { family, given, ordered } = name;
  if (ordered || given.length === 0) return [personKey(name)];
  return [personKey(name), personKey({ family: given, given: family, ordered })];
}

/** Family name and initial: what blocks and lists of co-authors are compared by. */
function personKey({ family, given }: PersonName): string {
  return `${bare(family)} ${given[0]?.charAt(0) ?? ''}`;
}

function isCapitals(part: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]+$/u.test(part);
}

function withoutTitles(parts: readonly string[]): string[] {
  return parts.filter(
    (part, i) => i > 1 || !TITLES.has(fold(part).replace(/\.$/, '')) || /^\p{Lu}\.$/u.test(part),
  );
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
