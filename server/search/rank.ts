import { fold, terms } from '../../core/text/terms.ts';
import { coverage } from './coverage.ts';
import { identifierValue, type Query } from './query.ts';
import type { Candidate } from './retrieve.ts';
import { isTypoOf } from './typo.ts';

/** What holding all the words of the query is worth, in units of cosine; in the name, it is worth more. */
export const COVERAGE_WEIGHT = 0.08;
const NAME_COVERAGE_WEIGHT = 0.03;

/** A mistyped word tells less than the word itself. */
const TYPO = 0.8;

/** A theme or a territory describes what one looks for: it gives way to the entities it describes. */
const DESCRIPTOR_HANDICAP = 0.05;

/** What is named by the very identifier or acronym that one types comes before all else. */
const EXACT = 1;

export interface Hit {
  id: string;
  /** cosine + 0.08 x coverage + 0.03 x coverage by the name, less 0.05 for a theme or a territory, plus 1 for an exact code */
  score: number;
  /** -1 to 1 */
  cosine: number;
  /** 0 to 1 */
  coverage: number;
}

/** The terms of a query as the graph knows them. */
export interface Vocabulary {
  /** how much each tells, by its rarity */
  weights: ReadonlyMap<string, number>;
  /** those that nothing holds, and so may be mistyped */
  unknown: ReadonlySet<string>;
}

/** The score of a candidate. */
export function rank(candidate: Candidate, query: Query, { weights, unknown }: Vocabulary): Hit {
  const { id, cosine, held, names, identifiers, descriptor } = candidate;
  const named = heldByNames(names, [...weights.keys()], unknown);
  const covered = coverage(new Map([...named, ...held.map((term) => [term, 1] as const)]), weights);
  const isExact =
    (query.identifier !== undefined && identifiers.map(identifierValue).includes(query.identifier)) ||
    (query.words.length === 1 && names.some((name) => isAcronym(name) && fold(name) === query.words[0]));
  const score =
    cosine +
    COVERAGE_WEIGHT * covered +
    NAME_COVERAGE_WEIGHT * coverage(named, weights) -
    (descriptor ? DESCRIPTOR_HANDICAP : 0) +
    (isExact ? EXACT : 0);
  return { id, score, cosine, coverage: covered };
}

/** Terms that names hold, some of them mistyped in the query, with how much each tells. */
function heldByNames(
  names: readonly string[],
  typed: readonly string[],
  unknown: ReadonlySet<string>,
): Map<string, number> {
  const inNames = terms(names.join(' '));
  const known = new Set(inNames);
  const held = new Map<string, number>();
  for (const term of typed) {
    if (known.has(term)) held.set(term, 1);
    else if (unknown.has(term) && inNames.some((other) => isTypoOf(term, other))) held.set(term, TYPO);
  }
  return held;
}

/** Written in capitals, as one word. */
function isAcronym(name: string): boolean {
  return /^[\p{Lu}\d]{2,10}$/u.test(name);
}
