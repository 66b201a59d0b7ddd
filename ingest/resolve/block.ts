import { bare, personKeys } from './person-name.ts';
import { isWork, type Profile } from './profile.ts';

/** Records with a key in common are compared. Many strict rules miss less, for the same work, than few loose ones. */
export interface Rule {
  readonly name: string;
  readonly keys: (profile: Profile) => Iterable<string>;
}

export interface BlockLimits {
  /** in a larger block, records are compared with their neighbours in the order of their names only */
  readonly maxBlock: number;
  /** how many neighbours */
  readonly window: number;
}

export const LIMITS: BlockLimits = { maxBlock: 20, window: 4 };

export const RULES: readonly Rule[] = [
  { name: 'identifier', keys: identifierKeys },
  { name: 'domain', keys: ({ domain }) => (domain === undefined ? [] : [domain]) },
  { name: 'rare-tokens', keys: rareTokenKeys },
  { name: 'rare-token-departement', keys: rareTokenPlaceKeys },
  { name: 'prefix-commune', keys: prefixKeys },
  { name: 'acronym', keys: acronymKeys },
  { name: 'rare-token-year', keys: rareTokenYearKeys },
  { name: 'person', keys: ({ people }) => people.flatMap(personKeys) },
  { name: 'person-tie', keys: personTieKeys },
];

/**
 * Pairs of records worth comparing: for each record the positions, each greater than its own and each once, of
 * those that share a key with it by any rule.
 */
export function candidatePairs(
  profiles: readonly Profile[],
  rules: readonly Rule[] = RULES,
  { maxBlock, window }: BlockLimits = LIMITS,
): readonly Iterable<number>[] {
  const order = ranksByName(profiles);
  const partners: Set<number>[] = profiles.map(() => new Set());
  const join = (i: number, j: number) => partners[Math.min(i, j)]?.add(Math.max(i, j));
  for (const rule of rules) {
    for (const block of blocks(profiles, rule)) {
      const reach = block.length > maxBlock ? window : block.length;
      if (reach < block.length) block.sort((i, j) => (order[i] ?? 0) - (order[j] ?? 0));
      for (const [at, i] of block.entries()) {
        for (const j of block.slice(at + 1, at + 1 + reach)) join(i, j);
      }
    }
  }
  return partners.map((set) => [...set].sort((i, j) => i - j));
}

/** Positions of the records that share a key, for each key that several share. */
function* blocks(profiles: readonly Profile[], rule: Rule): Generator<number[]> {
  const members = new Map<string, number[]>();
  for (const [position, profile] of profiles.entries()) {
    for (const key of new Set(rule.keys(profile))) {
      const qualified = `${profile.group} ${key}`;
      const block = members.get(qualified);
      if (block) block.push(position);
      else members.set(qualified, [position]);
    }
  }
  for (const block of members.values()) if (block.length > 1) yield block;
}

/** Place of each record in the order of names, equal ones in the order of identifiers. */
function ranksByName(profiles: readonly Profile[]): readonly number[] {
  const key = ({ names, people, candidate }: Profile) =>
    `${people[0] ? `${bare(people[0].family)} ${people[0].given.join(' ')}` : (names[0]?.sorted ?? '')} ${candidate.id}`;
  const keyed = profiles.map((profile, position) => ({ position, key: key(profile) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const ranks = new Array<number>(profiles.length);
  for (const [rank, { position }] of keyed.entries()) ranks[position] = rank;
  return ranks;
}

function* identifierKeys({ identifiers, units }: Profile): Generator<string> {
  for (const [scheme, values] of identifiers) for (const value of values) yield `${scheme}:${value}`;
  yield* units;
}

/** Each two of the three rarest tokens of a name: one of them may be mistyped. One token on its own, if alone. */
function* rareTokenKeys({ names, heads, group }: Profile): Generator<string> {
  if (group === 'Person') return;
  for (const { weighted } of [...names, ...heads]) {
    const [a, b, c] = weighted;
    if (a && !b) yield a.token;
    if (a && b) yield pairKey(a.token, b.token);
    if (a && c) yield pairKey(a.token, c.token);
    if (b && c) yield pairKey(b.token, c.token);
  }
}

/** The rarest token with the département, each of the two rarest with the commune. */
function* rareTokenPlaceKeys({ names, heads, group, departement, commune }: Profile): Generator<string> {
  if (group === 'Person') return;
  for (const { weighted } of [...names, ...heads]) {
    if (departement !== undefined && weighted[0]) yield `${weighted[0].token} ${departement}`;
    if (commune !== undefined) {
      for (const { token } of weighted.slice(0, 2)) yield `${token} ${commune}`;
    }
  }
}

/** A mistyped word mostly begins as it should. */
function* prefixKeys({ names, group, commune }: Profile): Generator<string> {
  if (commune === undefined || group === 'Person') return;
  for (const { weighted } of names) {
    for (const { token } of weighted.slice(0, 2)) {
      if (token.length > 4) yield `${token.slice(0, 4)} ${commune}`;
    }
  }
}

/** Acronyms that nobody else is likely to bear, and shorter ones in one commune. */
function* acronymKeys({ acronyms, initials, commune, isAcronym }: Profile): Generator<string> {
  for (const acronym of isAcronym ? acronyms : new Set([...acronyms, ...initials])) {
    if (acronym.length > 3) yield acronym;
    if (commune !== undefined) yield `${acronym} ${commune}`;
  }
}

function* rareTokenYearKeys({ names, candidate, ties }: Profile): Generator<string> {
  if (!isWork(candidate.kind)) return;
  for (const { weighted } of names) {
    for (const year of ties.years) if (weighted[0]) yield `${weighted[0].token} ${year}`;
  }
}

/** Since people need a tie to be one person, each tie makes a block that is small. */
function* personTieKeys({ people, ties }: Profile): Generator<string> {
  for (const name of people.flatMap(personKeys)) {
    for (const tie of [...ties.people, ...ties.organisations, ...ties.themes]) yield `${name} ${tie}`;
  }
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
