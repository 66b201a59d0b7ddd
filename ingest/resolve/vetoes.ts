import { shared, yearsApart } from './features.ts';
import { hasDuplicates, isStrong, legalUnits, type Scheme, sireneLevel } from './identifiers.ts';
import type { Profile } from './profile.ts';

/** Why two records cannot be about one thing. */
export type Veto =
  /** two values of one scheme that gives each thing one */
  | `identifier:${Scheme}`
  /** a legal unit and one of its establishments */
  | 'level'
  /** one is stated to be a part of the other */
  | 'part-of'
  /** other years of one event */
  | 'edition'
  | 'country'
  /** other numbers in the names: II is not I */
  | 'numerals'
  /** other codes of research units */
  | 'unit';

/** Schemes by which two records are the same, certainly. */
export function sharedIdentifiers(a: Profile, b: Profile): Scheme[] {
  const { kind } = a.candidate;
  return [...a.identifiers]
    .filter(([scheme, values]) => {
      const strong = isStrong(scheme, kind) && isStrong(scheme, b.candidate.kind);
      return strong && shared(values, b.identifiers.get(scheme) ?? new Set()).length > 0;
    })
    .map(([scheme]) => scheme);
}

/**
 * Vetoes on what is stated, which no likeness outweighs, not even another identifier in common.
 * @param proof the strong identifiers that both bear; they excuse a second value where a register has duplicates
 */
export function statedVetoes(a: Profile, b: Profile, proof: readonly Scheme[]): Veto[] {
  const vetoes: Veto[] = [];
  for (const [scheme, values] of a.identifiers) {
    const others = b.identifiers.get(scheme);
    if (others === undefined || !isStrong(scheme, a.candidate.kind)) continue;
    if (shared(values, others).length > 0) continue;
    if (!hasDuplicates(scheme) || proof.length === 0) vetoes.push(`identifier:${scheme}`);
  }
  const level = sireneVeto(a, b);
  if (level !== undefined && !vetoes.includes(level)) vetoes.push(level);
  if (isPartOf(a, b) || isPartOf(b, a)) vetoes.push('part-of');
  const apart = yearsApart(a, b);
  if (a.group === 'Event' && apart > 0 && apart < Number.POSITIVE_INFINITY) vetoes.push('edition');
  return vetoes;
}

/** Vetoes on what names and places suggest; a strong identifier in common outweighs them. */
export function suggestedVetoes(a: Profile, b: Profile): Veto[] {
  const vetoes: Veto[] = [];
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) vetoes.push('country');
  if (numeralsDiffer(a, b)) vetoes.push('numerals');
  if (a.units.size > 0 && b.units.size > 0 && shared(a.units, b.units).length === 0) vetoes.push('unit');
  return vetoes;
}

/** A SIREN and a SIRET of one legal unit are linked, never one; those of two legal units have nothing in common. */
function sireneVeto(a: Profile, b: Profile): Veto | undefined {
  const [one, other] = [sireneLevel(a.identifiers), sireneLevel(b.identifiers)];
  if (one === undefined || other === undefined || one === other) return undefined;
  if (shared(legalUnits(a.identifiers), legalUnits(b.identifiers)).length === 0) return 'identifier:siren';
  const sirets = shared(a.identifiers.get('siret') ?? new Set(), b.identifiers.get('siret') ?? new Set());
  return sirets.length > 0 ? undefined : 'level';
}

function isPartOf(a: Profile, b: Profile): boolean {
  return a.candidate.ties?.partOf?.includes(b.candidate.id) ?? false;
}

/** Whether every name of the one has other numbers than every name of the other, all having some. */
function numeralsDiffer(a: Profile, b: Profile): boolean {
  if (a.group === 'Person' || a.names.length === 0 || b.names.length === 0) return false;
  return a.names.every((one) =>
    b.names.every(
      (other) =>
        one.numerals.length > 0 &&
        other.numerals.length > 0 &&
        one.numerals.toSorted().join() !== other.numerals.toSorted().join(),
    ),
  );
}
