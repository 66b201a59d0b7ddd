import { bare, personKeys } from './person-name.ts';
import { type ComparableName, isWork, type Profile } from './profile.ts';

/**
 * What records have to share to be compared, as paths: those that share the first part of a path are compared if they
 * are few; if they are many, those that share the second part too, and so on. So the keys become as strict as the
 * number of records asks for, and the work for each record stays the same. Many strict rules miss less, for the
 * same work, than few loose ones.
 */
export interface Rule {
  readonly name: string;
  readonly paths: (profile: Profile) => Iterable<readonly string[]>;
}

export interface BlockLimits {
  /** records that share a path are compared with each other up to this number */
  readonly maxBlock: number;
  /** where more share a whole path, each is compared with this many next to it in the order of names */
  readonly window: number;
  /**
   * Every record is compared with this many next to it in the order of names, whatever they share: this finds what is
   * mistyped in its only telling word. Source: M. Hernández and S. Stolfo, "The merge/purge problem", 1995.
   */
  readonly neighbours: number;
}

export const LIMITS: BlockLimits = { maxBlock: 8, window: 4, neighbours: 8 };

export const RULES: readonly Rule[] = [
  { name: 'identifier', paths: identifierPaths },
  { name: 'domain', paths: domainPaths },
  { name: 'rare-tokens', paths: rareTokenPaths },
  { name: 'rare-token-place', paths: rareTokenPlacePaths },
  { name: 'prefix-commune', paths: prefixPaths },
  { name: 'acronym', paths: acronymPaths },
  { name: 'rare-token-year', paths: rareTokenYearPaths },
  { name: 'person', paths: personPaths },
  { name: 'person-tie', paths: personTiePaths },
];

/**
 * Pairs of records of one group worth comparing: for each record the positions, each greater than its own and each once, of
 * those that any rule brings together with it.
 */
export function candidatePairs(
  profiles: readonly Profile[],
  rules: readonly Rule[] = RULES,
  limits: BlockLimits = LIMITS,
): readonly (readonly number[])[] {
  const sorted = sortedByName(profiles);
  const rank = new Uint32Array(profiles.length);
  for (const [place, position] of sorted.entries()) rank[position] = place;
  const partners: Set<number>[] = profiles.map(() => new Set());
  const joinNext = (members: readonly number[], reach: number) => {
    for (const [at, i] of members.entries()) {
      for (const j of members.slice(at + 1, at + 1 + reach)) partners[Math.min(i, j)]?.add(Math.max(i, j));
    }
  };
  joinNext(sorted, limits.neighbours);
  for (const rule of rules) {
    for (const { members, reach } of blocks(profiles, rule, limits)) {
      if (reach < members.length) members.sort((i, j) => (rank[i] ?? 0) - (rank[j] ?? 0));
      joinNext(members, reach);
    }
  }
  return partners.map((set) => [...set].sort((i, j) => i - j));
}

/** Records to compare, each with the `reach` next ones. */
interface Block {
  readonly members: number[];
  readonly reach: number;
}

interface Step {
  readonly position: number;
  readonly path: readonly string[];
}

function* blocks(profiles: readonly Profile[], rule: Rule, limits: BlockLimits): Generator<Block> {
  const steps: Step[] = [];
  for (const [position, profile] of profiles.entries()) {
    for (const path of rule.paths(profile)) steps.push({ position, path });
  }
  yield* refined(steps, 0, limits);
}

/** Splits records by the part of their path at this depth; groups that are still too many are split further. */
function* refined(steps: readonly Step[], depth: number, limits: BlockLimits): Generator<Block> {
  const groups = new Map<string | undefined, Step[]>();
  for (const step of steps) {
    const part = step.path[depth];
    const group = groups.get(part);
    if (group) group.push(step);
    else groups.set(part, [step]);
  }
  for (const [part, group] of groups) {
    const members = [...new Set(group.map(({ position }) => position))];
    if (members.length <= limits.maxBlock) yield { members, reach: members.length };
    else if (part === undefined) yield { members, reach: limits.window };
    else yield* refined(group, depth + 1, limits);
  }
}

/** Positions of the records in the order of names, then of identifiers. */
function sortedByName(profiles: readonly Profile[]): number[] {
  const keys = profiles.map(({ names, people, candidate }) => {
    const [person] = people;
    const name = person ? `${bare(person.family)} ${person.given.join(' ')}` : (names[0]?.joined ?? '');
    return `${name} ${candidate.id}`;
  });
  const key = (position: number) => keys[position] ?? '';
  return profiles.map((_, position) => position).sort((i, j) => (key(i) < key(j) ? -1 : 1));
}

function* identifierPaths({ identifiers, units }: Profile): Generator<string[]> {
  for (const [scheme, values] of identifiers) for (const value of values) yield [`${scheme}:${value}`];
  for (const unit of units) yield [unit];
}

function* domainPaths(profile: Profile): Generator<string[]> {
  const { domain, group } = profile;
  if (domain === undefined || group === 'Person') return;
  for (const name of namesOf(profile)) yield [domain, ...tokensOf(name)];
}

/** Led by each of the three rarest tokens, since one of them may be mistyped or missing. */
function* rareTokenPaths(profile: Profile): Generator<string[]> {
  for (const name of namesOf(profile)) {
    const tokens = tokensOf(name);
    for (const lead of tokens.slice(0, 3)) yield [lead, ...tokens.filter((token) => token !== lead)];
  }
}

/** In one département or commune, names are seldom alike by chance. */
function* rareTokenPlacePaths(profile: Profile): Generator<string[]> {
  const { departement, commune } = profile;
  for (const name of namesOf(profile)) {
    const tokens = tokensOf(name);
    for (const lead of tokens.slice(0, 2)) {
      if (departement !== undefined)
        yield [`${departement} ${lead}`, ...(commune === undefined ? [] : [commune])];
      if (commune !== undefined) yield [`${commune} ${lead}`, ...tokens];
    }
  }
}

/** A mistyped word mostly begins as it should. */
function* prefixPaths(profile: Profile): Generator<string[]> {
  const { commune } = profile;
  if (commune === undefined) return;
  for (const name of namesOf(profile)) {
    for (const token of tokensOf(name).slice(0, 2)) {
      if (token.length > 4) yield [`${commune} ${token.slice(0, 4)}`, token];
    }
  }
}

/** Acronyms that nobody else is likely to bear, and shorter ones in one commune. */
function* acronymPaths({ acronyms, initials, word, commune }: Profile): Generator<string[]> {
  for (const acronym of new Set([...acronyms, ...initials, ...(word === undefined ? [] : [word])])) {
    if (commune !== undefined) yield [`${acronym} ${commune}`];
    if (acronym.length > 3) yield [acronym];
  }
}

function* rareTokenYearPaths(profile: Profile): Generator<string[]> {
  if (!isWork(profile.candidate.kind)) return;
  for (const name of namesOf(profile)) {
    const [lead, ...rest] = tokensOf(name);
    for (const year of profile.ties.years) if (lead !== undefined) yield [`${lead} ${year}`, ...rest];
  }
}

function* personPaths({ people }: Profile): Generator<string[]> {
  for (const name of people) for (const key of personKeys(name)) yield [key, ...name.given];
}

/** Since people need a tie to be one person, each tie makes a block of its own. */
function* personTiePaths({ people, ties }: Profile): Generator<string[]> {
  for (const name of people) {
    for (const key of personKeys(name)) {
      for (const tie of [...ties.people, ...ties.organisations, ...ties.themes])
        yield [`${key} ${tie}`, ...name.given];
    }
  }
}

/** Whole names and heads of names; people's names are not made of words that tell. */
function namesOf({ group, names, heads }: Profile): readonly ComparableName[] {
  return group === 'Person' ? [] : [...names, ...heads];
}

/** The rarest first. */
function tokensOf({ weighted }: ComparableName): string[] {
  return weighted.map(({ token }) => token);
}
