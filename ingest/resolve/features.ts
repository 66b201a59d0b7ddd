import { suffixes } from './normalise.ts';
import { comparePeople, SAME_FAMILY } from './person-name.ts';
import { type ComparableName, isWork, type Profile } from './profile.ts';
import { cosine, isTypo, jaroWinkler } from './similarity.ts';
import { PART_WORDS } from './vocabulary.ts';

/** How alike two records are in one respect, 0 to 1; absent where one of them says nothing about it. */
export interface Features {
  /** words in common, the rare ones counting more, times how much they tell */
  tokens?: number;
  /** Jaro-Winkler similarity of the words, as they stand or sorted */
  jaroWinkler?: number;
  /** closeness in meaning of names and descriptions */
  meaning?: number;
  place?: number;
  /** internet domain */
  domain?: number;
  /** shared people, organisations or themes, where those tell one thing from another */
  ties?: number;
  years?: number;
  /** a code in common that proves nothing by itself */
  code?: number;
}

/** What keeps a pair from being merged without a person looking at it. */
export type Caution =
  /** each name holds a telling word that the other does not */
  | 'different-words'
  /** only one name holds a number */
  | 'number-missing'
  /** only one name holds a word such as `ballet` or `amis` */
  | 'part-of'
  /** an association and a company, say */
  | 'legal-form'
  /** given names of people agree only as far as they are written */
  | 'initial-only'
  /** a name of a person differs by a slip, or by more than one */
  | 'spelling';

export interface Comparison {
  readonly features: Features;
  readonly cautions: readonly Caution[];
  /** for people: what ties them together besides their name, each sign once */
  readonly ties: readonly ('co-author' | 'organisation' | 'theme')[];
}

/** Compares two profiles of one group. */
export function compare(a: Profile, b: Profile): Comparison {
  return a.group === 'Person' ? comparePersons(a, b) : compareThings(a, b);
}

function comparePersons(a: Profile, b: Profile): Comparison {
  const names = a.people.flatMap((one) => b.people.map((other) => comparePeople(one, other)));
  const scored = names.map((name) => ({ ...name, score: name.family < SAME_FAMILY ? 0 : GIVEN[name.given] }));
  const best = scored.reduce((top, each) => (each.score > top.score ? each : top));
  const ties = tiesOfPeople(a, b);
  const known = (['people', 'organisations'] as const).some(
    (type) => a.ties[type].size > 0 && b.ties[type].size > 0,
  );
  return {
    features: defined({
      tokens: best.score,
      jaroWinkler: best.family,
      meaning: meaningOf(a, b),
      ties: ties.length > 0 ? 1 : known ? 0 : undefined,
      code: codeOf(a, b),
    }),
    cautions: [
      ...(best.given === 'compatible' ? (['initial-only'] as const) : []),
      ...(best.given === 'misspelt' || best.family < 1 ? (['spelling'] as const) : []),
    ],
    ties,
  };
}

const GIVEN = { same: 1, misspelt: 0.95, compatible: 0.95, different: 0 } as const;

/** Years of activity this close are close. */
const CLOSE_YEARS = 3;

function tiesOfPeople(a: Profile, b: Profile): Comparison['ties'] {
  const own = new Set(
    [...a.people, ...b.people].map(({ family, given }) => `${family.join('')} ${given[0]?.charAt(0) ?? ''}`),
  );
  const coAuthors = shared(a.ties.people, b.ties.people).filter((key) => !own.has(key));
  const close = yearsApart(a, b) <= CLOSE_YEARS;
  return [
    ...(coAuthors.length > 0 ? (['co-author'] as const) : []),
    ...(shared(a.ties.organisations, b.ties.organisations).length > 0 ? (['organisation'] as const) : []),
    ...(close && shared(a.ties.themes, b.ties.themes).length > 0 ? (['theme'] as const) : []),
  ];
}

function compareThings(a: Profile, b: Profile): Comparison {
  const work = isWork(a.candidate.kind);
  const name = (work ? undefined : byAcronym(a, b)) ?? bestName(a, b);
  return {
    features: defined({
      tokens: name.tokens,
      jaroWinkler: name.jaroWinkler,
      meaning: meaningOf(a, b),
      place: work ? undefined : placeOf(a, b),
      domain: work ? pageOf(a, b) : domainOf(a, b),
      ties: tiesOfThings(a, b),
      years: yearsOf(a, b),
      code: codeOf(a, b),
    }),
    cautions: [...name.cautions, ...(legalFormsDiffer(a, b) ? (['legal-form'] as const) : [])],
    ties: [],
  };
}

interface NameComparison {
  tokens: number;
  jaroWinkler: number;
  cautions: readonly Caution[];
}

function bestName(a: Profile, b: Profile): NameComparison {
  let best: NameComparison = { tokens: 0, jaroWinkler: 0, cautions: [] };
  for (const [one, other] of namePairs(a, b)) {
    const each = compareNames(one, other, a, b);
    const better = each.tokens + each.jaroWinkler - (best.tokens + best.jaroWinkler);
    if (better > 0 || (better === 0 && each.cautions.length < best.cautions.length)) best = each;
  }
  return best;
}

/** Whole names with each other, and with the heads of names; two parts of `CIRAD - ...` share their head only. */
function* namePairs(a: Profile, b: Profile): Generator<readonly [ComparableName, ComparableName]> {
  for (const one of a.names) for (const other of b.names) yield [one, other];
  for (const one of a.heads) for (const other of b.names) yield [one, other];
  for (const one of a.names) for (const other of b.heads) yield [one, other];
}

/** Bits that shared words must tell for names to be the same by their words alone. */
const TELLING = 12;
/** Bits from which a word that only one name holds tells the names apart. */
const TELLING_WORD = 5;

function compareNames(one: ComparableName, other: ComparableName, a: Profile, b: Profile): NameComparison {
  const { common, bits, left, right } = align(one, other, a, b);
  const told = bits + (a.commune !== undefined && a.commune === b.commune ? TELLING / 2 : 0);
  const cautions: Caution[] = [];
  const tells = (rest: readonly Token[]) => rest.some((token) => token.bits >= TELLING_WORD);
  if (tells(left) && tells(right)) cautions.push('different-words');
  const numbers = (rest: readonly Token[]) => rest.some(({ token }) => /^\d+$/.test(token));
  if (numbers(left) !== numbers(right)) cautions.push('number-missing');
  if ([...left, ...right].some(({ token }) => PART_WORDS.has(token))) cautions.push('part-of');
  return {
    tokens: overlap(common, weight(left), weight(right)) * Math.min(1, told / TELLING),
    jaroWinkler: Math.max(jaroWinkler(one.sorted, other.sorted), jaroWinkler(one.joined, other.joined)),
    cautions,
  };
}

/** How much a name that is wholly contained in the other one counts: names are often cut short. */
const CONTAINED = 0.5;

/** Between the share of all words that both hold (Jaccard) and the share of the shorter name's words. */
function overlap(common: number, left: number, right: number): number {
  if (common === 0) return 0;
  const jaccard = common / (common + left + right);
  const contained = common / (common + Math.min(left, right));
  return (1 - CONTAINED) * jaccard + CONTAINED * contained;
}

type Token = ComparableName['weighted'][number];

/** Weight of tokens: the square of what they tell, as where two vectors of inverse document frequency meet. */
function weight(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { bits }) => sum + bits * bits, 0);
}

interface Alignment {
  /** weight of what both hold */
  common: number;
  /** what it tells, in bits */
  bits: number;
  /** tokens that only the first or the second one holds */
  left: Token[];
  right: Token[];
}

/**
 * Pairs the tokens of two names: equal ones, mistyped ones, and those that the other record's commune or acronym
 * explains. Where both records are of one commune, its name weighs little: that they are there is a signal of its
 * own, and the theatre and the library of a town are two things.
 */
function align(one: ComparableName, other: ComparableName, a: Profile, b: Profile): Alignment {
  if (one.joined === other.joined) {
    const fewer = one.weighted.length <= other.weighted.length ? one.weighted : other.weighted;
    const bits = fewer.reduce((sum, token) => sum + token.bits, 0);
    return { common: weight(fewer), bits, left: [], right: [] };
  }
  const place = a.commune !== undefined && a.commune === b.commune ? a.placeTokens : [];
  const alignment: Alignment = { common: 0, bits: 0, left: [], right: [] };
  const match = ({ token, bits }: Token) => {
    const counted = place.includes(token) ? Math.min(bits, PLACE_WORD) : bits;
    alignment.common += counted * counted;
    alignment.bits += bits;
  };
  const others = new Set(other.weighted.map(({ token }) => token));
  for (const token of one.weighted) {
    if (others.has(token.token) || b.placeTokens.includes(token.token)) match(token);
    else alignment.left.push(token);
  }
  const ones = new Set(one.weighted.map(({ token }) => token));
  for (const token of other.weighted) {
    if (ones.has(token.token)) continue;
    if (a.placeTokens.includes(token.token)) match(token);
    else alignment.right.push(token);
  }
  for (const token of [...alignment.left]) {
    const twin = alignment.right.find((each) => isTypo(token.token, each.token));
    if (twin === undefined) continue;
    match(token.bits < twin.bits ? token : twin);
    alignment.left.splice(alignment.left.indexOf(token), 1);
    alignment.right.splice(alignment.right.indexOf(twin), 1);
  }
  alignment.left = withoutAcronyms(alignment.left, b);
  alignment.right = withoutAcronyms(alignment.right, a);
  return alignment;
}

/** What the name of the common commune counts, in bits: as much as `musée`. */
const PLACE_WORD = 3;

function withoutAcronyms(rest: readonly Token[], { acronyms }: Profile): Token[] {
  return rest.filter(({ token }) => !acronyms.has(token));
}

/** Where one record is named by an acronym only, how well the other one's name fits it. */
function byAcronym(a: Profile, b: Profile): NameComparison | undefined {
  if ((a.word === undefined) === (b.word === undefined)) return undefined;
  const [short, long] = a.word === undefined ? [b, a] : [a, b];
  const { word = '' } = short;
  const isStated = long.acronyms.has(word);
  if (!isStated && !(short.isAcronym && long.initials.has(word))) return undefined;
  // Three letters are soon taken; five are seldom the same by chance.
  const fit = Math.min(0.95, 0.7 + 0.05 * word.length) - (isStated ? 0 : 0.1);
  return { tokens: fit, jaroWinkler: fit, cautions: [] };
}

/** Cosines of E5 models: texts that have nothing to do with each other, and texts that say the same. */
const UNRELATED = 0.8;
const SAME_MEANING = 0.95;

function meaningOf(a: Profile, b: Profile): number | undefined {
  const one = a.candidate.embedding;
  const other = b.candidate.embedding;
  if (one === undefined || other === undefined) return undefined;
  return Math.max(0, Math.min(1, (cosine(one, other) - UNRELATED) / (SAME_MEANING - UNRELATED)));
}

function placeOf(a: Profile, b: Profile): number | undefined {
  const otherDepartement =
    a.departement !== undefined && b.departement !== undefined && a.departement !== b.departement;
  if (otherDepartement) return 0;
  if (a.commune !== undefined && b.commune !== undefined) {
    if (a.commune !== b.commune) return a.postcode !== undefined && a.postcode === b.postcode ? 0.6 : 0;
    return arrondissementsDiffer(a, b) ? 0.6 : 1;
  }
  if (a.postcode === undefined || b.postcode === undefined) return undefined;
  return a.postcode === b.postcode ? 1 : 0.3;
}

/** Paris, Lyon and Marseille have a postcode for each arrondissement; CEDEX ones lie elsewhere. */
function arrondissementsDiffer(a: Profile, b: Profile): boolean {
  const isArrondissement = (postcode = '') => /^(750[012]\d|6900\d|130[01]\d)$/.test(postcode);
  return isArrondissement(a.postcode) && isArrondissement(b.postcode) && a.postcode !== b.postcode;
}

function domainOf(a: Profile, b: Profile): number | undefined {
  if (a.domain === undefined || b.domain === undefined) return undefined;
  if (a.domain === b.domain) return 1;
  const isBelow = (one: string, other: string) => [...suffixes(one)].includes(other);
  return isBelow(a.domain, b.domain) || isBelow(b.domain, a.domain) ? RELATED_DOMAIN : OTHER_DOMAIN;
}

const RELATED_DOMAIN = 0.7;
/** Another site says little: sites change, and many have several. */
const OTHER_DOMAIN = 0.4;

/** The page of a work: known only where both have the same, since a work may be found on many. */
function pageOf(a: Profile, b: Profile): 1 | undefined {
  return a.page !== undefined && a.page === b.page ? 1 : undefined;
}

/** Authors of a work, carriers of a project. Organisations may share all their surroundings with a sister. */
function tiesOfThings(a: Profile, b: Profile): number | undefined {
  if (a.group === 'Organisation' || a.group === 'Venue') return undefined;
  const known = (['people', 'organisations'] as const).filter(
    (type) => a.ties[type].size > 0 && b.ties[type].size > 0,
  );
  if (known.length === 0) return undefined;
  return known.some((type) => shared(a.ties[type], b.ties[type]).length > 0) ? 1 : 0;
}

/** Equal years, or the next one: a work is often dated by its deposit and by its publication. */
function yearsOf(a: Profile, b: Profile): number | undefined {
  if (a.group === 'Organisation' || a.group === 'Venue') return undefined;
  const apart = yearsApart(a, b);
  if (apart === Number.POSITIVE_INFINITY) return undefined;
  return Math.max(0, 1 - apart * 0.3);
}

/** The least distance between years of the one and of the other; infinite where one has none. */
export function yearsApart(a: Profile, b: Profile): number {
  return Math.min(
    ...a.ties.years.flatMap((year) => b.ties.years.map((other) => Math.abs(year - other))),
    Number.POSITIVE_INFINITY,
  );
}

/** Known only where something is shared: one thing may have many codes. */
function codeOf(a: Profile, b: Profile): 1 | undefined {
  if (shared(a.units, b.units).length > 0) return 1;
  for (const [scheme, values] of a.identifiers) {
    if (shared(values, b.identifiers.get(scheme) ?? new Set()).length > 0) return 1;
  }
  return undefined;
}

function legalFormsDiffer(a: Profile, b: Profile): boolean {
  const known = (forms: ReadonlySet<string>) => new Set([...forms].filter((form) => form !== 'public'));
  const [one, other] = [known(a.legalForms), known(b.legalForms)];
  return one.size > 0 && other.size > 0 && shared(one, other).length === 0;
}

/** Values that both sets hold. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].filter((value) => many.has(value));
}

/** Without the keys whose value is not known. */
function defined(features: { [Name in keyof Features]: Features[Name] | undefined }): Features {
  return Object.fromEntries(Object.entries(features).filter(([, value]) => value !== undefined));
}
