import { KINDS, type Kind, type RelationType } from '../../../core/kinds.ts';
import { fold } from '../../../core/text/terms.ts';
import { dirty } from './dirt.ts';
import { type Random, seededRandom } from './random.ts';
import { RoughSet, Sample } from './sample.ts';
import {
  ADJECTIVES,
  COMPANIES,
  EVENTS,
  FAMILY_ENDINGS,
  FIRST_NAMES,
  INSTITUTIONS,
  NOUNS,
  PLACE_ENDINGS,
  RIVERS,
  SYLLABLES,
  THEMES,
  WORDS_OF,
} from './words.ts';

/** A made-up record, as a source with its share of dirt would give it. */
export interface GeneratedRecord {
  readonly id: string;
  /** `id` of the first record about the same thing: its own, unless it repeats another one */
  readonly about: string;
  readonly kind: Kind;
  readonly name: string;
  readonly description?: string;
  readonly descriptionEn?: string;
  readonly url?: string;
  readonly identifiers: readonly string[];
  readonly commune?: string;
  readonly postcode?: string;
  /** ISO 8601, unless the row is broken */
  readonly date?: string;
  readonly themes: readonly string[];
  readonly relations: readonly GeneratedRelation[];
}

export interface GeneratedRelation {
  readonly type: RelationType;
  /** `id` of an earlier record */
  readonly to: string;
  readonly toName: string;
}

export interface EcosystemOptions {
  /** how many records */
  readonly size: number;
  readonly seed?: number;
  /** relations of a record, on average */
  readonly relations?: number;
  /** share of the records that repeat an earlier one in another writing */
  readonly repeated?: number;
  /** share of the records that a validation refuses: no name, or a date that does not exist */
  readonly broken?: number;
}

/** Kinds and how many of a hundred records are of each. */
const MIX: readonly (readonly [kind: Kind, share: number])[] = [
  ['Organisation', 35],
  ['Person', 25],
  ['Paper', 15],
  ['Project', 12],
  ['Event', 7],
  ['Venue', 5],
  ['Network', 1],
];

/** What relates a record to an earlier one of another kind. */
const TYPES: Readonly<Partial<Record<`${Kind} ${Kind}`, RelationType>>> = {
  'Person Organisation': 'WORKS_FOR',
  'Person Paper': 'AUTHORED',
  'Person Project': 'PARTNERS_IN',
  'Person Event': 'TOOK_PART_IN',
  'Person Network': 'MEMBER_OF',
  'Organisation Network': 'MEMBER_OF',
  'Organisation Project': 'PARTNERS_IN',
  'Organisation Event': 'TOOK_PART_IN',
  'Organisation Organisation': 'PART_OF',
  'Organisation Venue': 'HOSTED_AT',
  'Project Organisation': 'FUNDED_BY',
  'Project Venue': 'HOSTED_AT',
  'Project Project': 'REUSES',
  'Paper Paper': 'CITES',
  'Paper Project': 'CITES',
  'Event Venue': 'HOSTED_AT',
  'Event Event': 'PART_OF',
  'Venue Venue': 'PART_OF',
  'Venue Project': 'PARTNERS_IN',
  'Network Network': 'MEMBER_OF',
  'Network Project': 'CARRIES',
};

/** How many earlier records a repetition is drawn from: memory does not grow with the ecosystem for their sake. */
const REMEMBERED = 1000;
/** How many ends of earlier relations the next ones are drawn from: a sample of all, for the same reason. */
const ENDS = 100_000;
/** How the commonest share: Paris has 4 % of the museums and festivals of France, Martin is 0.3 % of people. */
const COMMUNES = 20;
const FAMILY_NAMES = 250;
const WORDS = 400;
/** Records that nothing relates to others. */
const ISOLATED = 0.1;

/** What a relation can end at. */
interface Node {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

/**
 * Makes up an ecosystem of any size, one record at a time; the same options give the same one. Relations go to
 * earlier records in proportion to the relations these have (Barabási and Albert, 1999), so that a few are hubs and
 * most have few. Names follow a power law over places and family names that never end: homonyms are common, and new
 * words keep turning up.
 */
export function* generateEcosystem(options: EcosystemOptions): Generator<GeneratedRecord> {
  const { size, seed = 1, relations = 3, repeated = 0.1, broken = 0.01 } = options;
  const random = seededRandom(seed);
  const remembered: GeneratedRecord[] = [];
  /** each record once, and once more for each of its relations */
  const ends = new Sample<Node>(ENDS, random);
  const taken = new RoughSet();
  for (let number = 0; number < size; number += 1) {
    let record: GeneratedRecord;
    if (remembered.length > 0 && random.chance(repeated)) {
      const first = random.pick(remembered);
      record = dirty({ ...first, id: idOf(first.kind, number) }, random);
    } else {
      const kind = kindFor(random.below(100));
      const id = idOf(kind, number);
      const targets = random.chance(ISOLATED) ? [] : relatives(kind, ends.items, relations, random);
      record = newRecord(id, kind, targets, taken, random);
      remembered[remembered.length < REMEMBERED ? remembered.length : random.below(REMEMBERED)] = record;
      for (const end of [{ id, kind, name: record.name }, ...targets]) ends.add(end);
    }
    yield random.chance(broken) ? spoilt(record, random) : record;
  }
}

function idOf(kind: Kind, number: number): string {
  return `${KINDS[kind].prefix}:record-${number}`;
}

function kindFor(percent: number): Kind {
  let rest = percent;
  for (const [kind, share] of MIX) {
    if (rest < share) return kind;
    rest -= share;
  }
  return 'Organisation';
}

/** Earlier records to relate a new one to, each once. */
function relatives(kind: Kind, ends: readonly Node[], mean: number, random: Random): Node[] {
  const found = new Map<string, Node>();
  const wanted = 1 + random.below(2 * mean);
  for (let tries = 0; found.size < wanted && tries < 4 * wanted && ends.length > 0; tries += 1) {
    const end = random.pick(ends);
    if (TYPES[`${kind} ${end.kind}`] !== undefined) found.set(end.id, end);
  }
  return [...found.values()];
}

function newRecord(
  id: string,
  kind: Kind,
  targets: readonly Node[],
  taken: RoughSet,
  random: Random,
): GeneratedRecord {
  const { name, place } = unused(kind, taken, random);
  const isEnglish = random.chance(0.2);
  const isPlaced = kind !== 'Person' && kind !== 'Paper';
  const isSited = isPlaced && random.chance(0.5);
  const year = 1990 + random.below(37);
  return {
    id,
    about: id,
    kind,
    name,
    ...(isEnglish
      ? { descriptionEn: sentences('en', place.commune, random) }
      : { description: sentences('fr', place.commune, random) }),
    ...(isSited ? { url: `https://www.${domainOf(name)}.fr` } : {}),
    identifiers:
      kind === 'Organisation' && random.chance(0.3) ? [`rna:W${String(idNumber(id)).padStart(9, '0')}`] : [],
    ...(isPlaced ? place : {}),
    ...(kind === 'Person' ? {} : { date: String(year) }),
    themes: Array.from({ length: 1 + random.below(3) }, () => random.pick(THEMES)),
    relations: targets.flatMap((target) => {
      const type = TYPES[`${kind} ${target.kind}`];
      return type === undefined ? [] : [{ type, to: target.id, toName: target.name }];
    }),
  };
}

/**
 * A name and a place that no other record of the kind has together: two things of one town bear one name so seldom
 * that nobody could tell them apart. People may be homonyms.
 */
function unused(kind: Kind, taken: RoughSet, random: Random): { name: string; place: Place } {
  for (;;) {
    const place = placeOf(random);
    const name = nameOf(kind, place.commune, random);
    const key = `${kind} ${name.replace(` de ${place.commune}`, '')} ${place.commune}`;
    if (kind === 'Person' || !taken.has(key)) {
      taken.add(key);
      return { name, place };
    }
  }
}

interface Place {
  readonly commune: string;
  readonly postcode: string;
}

function idNumber(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

function nameOf(kind: Kind, commune: string, random: Random): string {
  if (kind === 'Person') return `${random.pick(FIRST_NAMES)} ${familyName(random.rank(FAMILY_NAMES))}`;
  const noun = word(NOUNS, random);
  const adjective = word(ADJECTIVES, random);
  if (kind === 'Paper') {
    return `${capital(noun)} ${adjective} et ${random.pick(THEMES)} : ${word(NOUNS, random)} de ${familyName(random.rank(FAMILY_NAMES))} à ${commune}`;
  }
  if (kind === 'Event') {
    const title = random.pick(EVENTS);
    return random.chance(0.5)
      ? `${title} de ${commune}`
      : `${title} ${adjective} ${familyName(random.rank(FAMILY_NAMES))}`;
  }
  if (kind === 'Project' || kind === 'Network') {
    const prefix = kind === 'Network' ? 'Réseau ' : '';
    return `${prefix}${capital(noun)} ${adjective} ${familyName(random.rank(FAMILY_NAMES))}`;
  }
  const style = random.next();
  if (style < 0.4) return `${random.pick(INSTITUTIONS)} de ${commune}`;
  if (style < 0.5) return random.pick(INSTITUTIONS);
  if (style < 0.75)
    return `${random.pick(INSTITUTIONS)} ${random.pick(FIRST_NAMES)} ${familyName(random.rank(FAMILY_NAMES))}`;
  return `${random.pick(COMPANIES)} ${capital(noun)} ${random.chance(0.5) ? adjective : familyName(random.rank(FAMILY_NAMES))}`;
}

/** A common word or, as often, one that few use. */
function word(common: readonly string[], random: Random): string {
  return random.chance(0.5) ? random.pick(common) : `${syllables(random.rank(WORDS) * 13 + 7)}te`;
}

/** The place of a rank: always the same name and postcode. */
function placeOf(random: Random): Place {
  const rank = random.rank(COMMUNES) % 35_000;
  const name = `${capital(syllables(rank * 7 + 3))}${PLACE_ENDINGS[rank % PLACE_ENDINGS.length]}`;
  const river = RIVERS[rank % RIVERS.length];
  const commune = rank % 3 === 0 ? `${name}-sur-${river}` : rank % 5 === 0 ? `Saint-${name}` : name;
  return { commune, postcode: String(1000 + ((rank * 7919) % 94_999)).padStart(5, '0') };
}

function familyName(rank: number): string {
  return `${capital(syllables(rank * 11 + 5))}${FAMILY_ENDINGS[rank % FAMILY_ENDINGS.length]}`;
}

/** A number spelt in syllables: another one for each number. */
function syllables(number: number): string {
  let rest = number;
  let spelt = '';
  do {
    spelt += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return spelt;
}

function sentences(language: 'fr' | 'en', commune: string, random: Random): string {
  const { nouns, adjectives, sentences: patterns } = WORDS_OF[language];
  return Array.from({ length: 1 + random.below(4) }, () =>
    random.pick<string>(patterns).replaceAll(/\{([natp])\}/g, (_, slot: string) => {
      if (slot === 'n') return random.pick(nouns);
      if (slot === 'a') return random.pick(adjectives);
      return slot === 't' ? random.pick(THEMES) : commune;
    }),
  ).join(' ');
}

function domainOf(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A row that a validation refuses. */
function spoilt(record: GeneratedRecord, random: Random): GeneratedRecord {
  return random.chance(0.5) ? { ...record, name: '' } : { ...record, date: '2023-13-45' };
}
