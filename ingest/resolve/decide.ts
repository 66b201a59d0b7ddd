import type { Candidate } from './candidate.ts';
import { type Caution, type Comparison, compare, type Features } from './features.ts';
import type { Scheme } from './identifiers.ts';
import type { Profile } from './profile.ts';
import { score } from './score.ts';
import { sharedIdentifiers, statedVetoes, suggestedVetoes, type Veto } from './vetoes.ts';
import { COMMON_FAMILY_NAMES } from './vocabulary.ts';

/** `merge`: one thing; `review`: a person decides; `distinct`: two things, as far as one knows. */
export type Outcome = 'merge' | 'review' | 'distinct';

/** What a person decided about two records. It stands whatever the algorithm finds. */
export interface HumanDecision {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  /** who decided */
  readonly by: string;
}

/** Evidence of kinds that do not depend on one another: texts count once, however many ways they are compared. */
export type Signal = 'name' | 'place' | 'domain' | 'ties' | 'code';

export interface Verdict {
  readonly outcome: Outcome;
  /** 0 to 1; 1 where an identifier proves it */
  readonly score: number;
  readonly features: Features;
  readonly signals: readonly Signal[];
  readonly cautions: readonly Caution[];
  readonly vetoes: readonly Veto[];
  /** strong identifiers in common */
  readonly identifiers: readonly Scheme[];
  /** how it was decided, with the version of the rules: `identifier@1`, `likeness@1` */
  readonly method: string;
}

/** Raised whenever a change of rules, weights or thresholds may change an outcome. */
export const VERSION = 1;

/** Scores from which pairs are merged, or shown to a person. Tuned on the `tune` half of the labelled pairs. */
export const THRESHOLDS = { merge: 0.92, mergeWithThreeSignals: 0.85, review: 0.75 } as const;

/** A name is evidence from this likeness on. */
const SAME_NAME = 0.8;

/** Decides about two records by what they say. */
export function decide(a: Profile, b: Profile): Verdict {
  const identifiers = sharedIdentifiers(a, b);
  const stated = a.group === b.group ? statedVetoes(a, b, identifiers) : [];
  const vetoes = identifiers.length > 0 ? stated : [...stated, ...suggestedVetoes(a, b)];
  if (a.group !== b.group || vetoes.length > 0) {
    return { ...NOTHING, identifiers, vetoes, outcome: 'distinct', method: method('veto') };
  }
  const comparison = compare(a, b);
  const { features, cautions } = comparison;
  const signals = signalsOf(features);
  const common = { features, cautions, signals, vetoes, identifiers };
  if (identifiers.length > 0) return { ...common, outcome: 'merge', score: 1, method: method('identifier') };
  const likeness = score(features);
  return {
    ...common,
    outcome: withinOneSource(likely(likeness, comparison, common, a, b), a, b),
    score: likeness,
    method: method(METHODS[a.group] ?? 'likeness'),
  };
}

const METHODS: Readonly<Record<string, string>> = { Person: 'person', Territory: 'territory' };

function likely(
  likeness: number,
  comparison: Comparison,
  common: Pick<Verdict, 'features' | 'signals' | 'cautions'>,
  a: Profile,
  b: Profile,
): Outcome {
  if (a.group === 'Person') return aboutPeople(likeness, comparison, a);
  return a.group === 'Territory' ? aboutTerritories(a, b) : aboutThings(likeness, common);
}

/** Who keeps a list has told its entries apart: likeness alone only makes them worth a look, or nothing. */
function withinOneSource(outcome: Outcome, a: Profile, b: Profile): Outcome {
  if (!areOfOneSource(a.candidate, b.candidate)) return outcome;
  return outcome === 'merge' ? 'review' : 'distinct';
}

/** Whether one source has both. */
export function areOfOneSource(a: Candidate, b: Candidate): boolean {
  return a.datasets?.some((dataset) => b.datasets?.includes(dataset)) ?? false;
}

/** Communes of one name are many: they are one where their département is, or their region where one is not known. */
function aboutTerritories(a: Profile, b: Profile): Outcome {
  if (a.candidate.level !== b.candidate.level) return 'distinct';
  const sameName = a.names.some((one) => b.names.some((other) => one.joined === other.joined));
  if (!sameName || a.candidate.level !== 'commune') return 'distinct';
  if (a.departement !== undefined && b.departement !== undefined) {
    return a.departement === b.departement ? 'merge' : 'distinct';
  }
  return a.region !== undefined && a.region === b.region ? 'merge' : 'distinct';
}

const NOTHING = { score: 0, features: {}, signals: [], cautions: [] } as const;

function method(name: string): string {
  return `${name}@${VERSION}`;
}

/** Whether two records may not be one thing whatever else speaks for it. */
export function isVetoed(a: Profile, b: Profile): boolean {
  if (a.group !== b.group) return true;
  const identifiers = sharedIdentifiers(a, b);
  if (statedVetoes(a, b, identifiers).length > 0) return true;
  return identifiers.length === 0 && suggestedVetoes(a, b).length > 0;
}

function signalsOf(features: Features): Signal[] {
  const signals: Signal[] = [];
  if ((features.tokens ?? 0) >= SAME_NAME) signals.push('name');
  for (const name of ['place', 'domain', 'ties', 'code'] as const) {
    if (features[name] === 1) signals.push(name);
  }
  return signals;
}

function aboutThings(
  likeness: number,
  { features, signals, cautions }: Pick<Verdict, 'features' | 'signals' | 'cautions'>,
): Outcome {
  if (likeness < THRESHOLDS.review || isHomonym(features, signals)) return 'distinct';
  const enough = signals.length > 2 ? THRESHOLDS.mergeWithThreeSignals : THRESHOLDS.merge;
  const proven = signals.includes('name') && signals.length >= 2 && cautions.length === 0;
  return proven && likeness >= enough ? 'merge' : 'review';
}

/** Elsewhere, or by others, and with nothing but the name in common: nobody needs to look at that. */
function isHomonym({ place, ties }: Features, signals: readonly Signal[]): boolean {
  return (place === 0 || ties === 0) && signals.every((signal) => signal === 'name');
}

/** People are never one by name alone: the commoner or the shorter the name, the more must tie them. */
function aboutPeople(
  likeness: number,
  { features, cautions, ties }: Comparison,
  { people }: Profile,
): Outcome {
  if (features.tokens === 0 || likeness < THRESHOLDS.review) return 'distinct';
  const isInitial = cautions.includes('initial-only');
  if (isInitial && ties.length === 0) return 'distinct';
  const isCommon = people.some(({ family }) => COMMON_FAMILY_NAMES.has(family.join('')));
  const needed = 1 + cautions.length + (isCommon ? 1 : 0);
  return ties.length >= needed && likeness >= THRESHOLDS.merge ? 'merge' : 'review';
}
