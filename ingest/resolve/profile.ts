import { groupOf } from '../../core/kinds.ts';
import { fold } from '../../core/text/terms.ts';
import type { Candidate } from './candidate.ts';
import { identifiersByScheme, type Scheme } from './identifiers.ts';
import {
  acronymOf,
  departementOf,
  domainOf,
  initials,
  type NormalisedName,
  normaliseCommune,
  normaliseName,
  normalisePostcode,
  pageOf,
} from './normalise.ts';
import { type PersonName, parsePersonName, personKeys } from './person-name.ts';
import type { Rarity } from './rarity.ts';

/** A name ready to be compared. */
export interface ComparableName extends NormalisedName {
  /** distinct tokens with what each tells, in bits, the rarest first */
  readonly weighted: readonly { readonly token: string; readonly bits: number }[];
  /** tokens in the order of the alphabet: word order does not tell names apart */
  readonly sorted: string;
  /** tokens in their order, without spaces: nor does a hyphen */
  readonly joined: string;
}

/** A candidate with everything that comparing needs, computed once. */
export interface Profile {
  readonly candidate: Candidate;
  /** candidates of other groups are other things */
  readonly group: string;
  readonly names: readonly ComparableName[];
  /** what stands before a dash or the like in the names, where it may stand for the whole */
  readonly heads: readonly ComparableName[];
  /** the names read as names of people; empty for other kinds */
  readonly people: readonly PersonName[];
  readonly acronyms: ReadonlySet<string>;
  /** acronyms that the names would make */
  readonly initials: ReadonlySet<string>;
  /** the preferred name, if it is one word; it may be the acronym of another record */
  readonly word: string | undefined;
  /** whether that word looks like an acronym */
  readonly isAcronym: boolean;
  readonly legalForms: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly identifiers: ReadonlyMap<Scheme, ReadonlySet<string>>;
  readonly country: string | undefined;
  readonly postcode: string | undefined;
  readonly departement: string | undefined;
  readonly region: string | undefined;
  readonly commune: string | undefined;
  /** tokens of the commune's name: a name may hold them or leave them out */
  readonly placeTokens: readonly string[];
  readonly domain: string | undefined;
  /** the page, for works */
  readonly page: string | undefined;
  readonly ties: {
    readonly people: ReadonlySet<string>;
    readonly organisations: ReadonlySet<string>;
    readonly themes: ReadonlySet<string>;
    readonly years: readonly number[];
  };
}

/** A word this telling (bits), not that of a place, lets the head of a name stand for it: `Le Fresnoy – Studio ...` */
const TELLING_WORD = 9;

/** Names that are compared of one candidate, at most. */
const MAX_NAMES = 8;

/** Tokens of all names of a candidate, for counting how rare each is. */
export function nameTokens({ names }: Candidate): string[] {
  return names.flatMap((name) => normaliseName(name).tokens);
}

/** Computes what comparing a candidate needs. */
export function profileOf(candidate: Candidate, rarity: Rarity): Profile {
  const { kind, place = {}, ties = {} } = candidate;
  const texts = candidate.names.slice(0, MAX_NAMES);
  const written = texts.map((name) => comparable(normaliseName(name), rarity));
  const [first = ''] = texts;
  const word = acronymOf(first) === '' || /\s/.test(first.trim()) ? undefined : acronymOf(first);
  const stated = candidate.acronym ? [acronymOf(candidate.acronym)] : [];
  const postcode = place.postcode === undefined ? undefined : normalisePostcode(place.postcode);
  const commune = place.commune === undefined ? undefined : normaliseCommune(place.commune) || undefined;
  const placeTokens = commune === undefined ? [] : normaliseName(commune).tokens;
  const heads = isWork(kind) ? [] : texts.flatMap((name) => headOf(name, placeTokens, rarity));
  return {
    candidate,
    group: groupOf(kind),
    names: distinctNames(written),
    heads: distinctNames(heads),
    people: kind === 'Person' ? texts.map(parsePersonName) : [],
    acronyms: setOf([...stated, ...written.flatMap(({ acronyms }) => acronyms)]),
    initials: setOf(texts.flatMap((name) => [...initials(name)]).filter(({ length }) => length > 2)),
    word,
    isAcronym: word !== undefined && written.every(({ acronyms }) => acronyms.includes(word)),
    legalForms: setOf(written.flatMap(({ legalForms }) => legalForms)),
    units: setOf(written.flatMap(({ units }) => units)),
    identifiers: identifiersByScheme(candidate.identifiers ?? []),
    country: place.country?.toUpperCase(),
    postcode,
    departement: place.departement ?? (postcode && departementOf(postcode)),
    region: place.region,
    commune,
    placeTokens,
    domain: candidate.url === undefined ? undefined : domainOf(candidate.url),
    page: candidate.url === undefined ? undefined : pageOf(candidate.url),
    ties: {
      people: setOf((ties.people ?? []).flatMap((name) => personKeys(parsePersonName(name)))),
      organisations: setOf((ties.organisations ?? []).map(organisationKey)),
      themes: setOf((ties.themes ?? []).map(fold)),
      years: ties.years ?? [],
    },
  };
}

const EMPTY: ReadonlySet<string> = new Set();

/** Most sets of a profile are empty, and an empty set of each one's own takes a third of all memory. */
function setOf(items: readonly string[]): ReadonlySet<string> {
  return items.length === 0 ? EMPTY : new Set(items);
}

/** Works are told apart by their titles, authors and years, rather than by places and sites. */
export function isWork(kind: Candidate['kind']): boolean {
  return kind === 'Paper' || kind === 'Resource';
}

function comparable(name: NormalisedName, rarity: Rarity): ComparableName {
  const weighted = [...new Set(name.tokens)]
    .map((token) => ({ token, bits: rarity(token) }))
    .sort((a, b) => b.bits - a.bits || (a.token < b.token ? -1 : 1));
  return { ...name, weighted, sorted: name.tokens.toSorted().join(' '), joined: name.tokens.join('') };
}

const HEAD = /^(.+?)(?:\s[-–—/]\s|\s?[:;,]\s|\s\()/u;

/** What stands before a dash, a slash, a colon, a comma or a bracket, if that tells enough by itself. */
function headOf(name: string, placeTokens: readonly string[], rarity: Rarity): ComparableName[] {
  const head = HEAD.exec(name)?.[1];
  if (head === undefined) return [];
  const normalised = comparable(normaliseName(head), rarity);
  const tells = normalised.weighted.some(
    ({ token, bits }) => bits >= TELLING_WORD && !placeTokens.includes(token),
  );
  return tells ? [normalised] : [];
}

/** Names that hold something, each once. */
function distinctNames(names: readonly ComparableName[]): ComparableName[] {
  const bySorted = new Map(names.map((name) => [name.sorted, name]));
  return [...bySorted.values()].filter(({ tokens }) => tokens.length > 0);
}

function organisationKey(text: string): string {
  const { tokens, acronyms } = normaliseName(text);
  return acronyms[0] ?? tokens.toSorted().join(' ');
}
