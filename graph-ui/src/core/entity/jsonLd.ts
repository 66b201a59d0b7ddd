import type { Kind, RelationType } from '../../gql/graphql.ts';
import { isWebAddress } from '../format/format.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Direction, NeighbourGroup } from '../neighbours/group.ts';
import type { Language } from '../url/state.ts';
import type { EntityDetails, SourceRecord } from './facts.ts';
import { readIdentifier } from './identifiers.ts';
import { descriptionOf, nameOf } from './names.ts';

/** What a kind is to schema.org, which has properties for each of these. There a project and a scheme of funding are organisations. */
type Sort = 'organisation' | 'person' | 'work' | 'event' | 'place' | 'term' | 'action';

const SORTS: Readonly<Record<Kind, Sort>> = {
  NETWORK: 'organisation',
  ORGANISATION: 'organisation',
  PERSON: 'person',
  PROJECT: 'organisation',
  PAPER: 'work',
  PROGRAMME: 'organisation',
  EVENT: 'event',
  RESOURCE: 'work',
  VENUE: 'place',
  THEME: 'term',
  NEED: 'work',
  SOLUTION: 'work',
  ACTION: 'action',
  TERRITORY: 'place',
};

const TYPES: Readonly<Record<Kind, string>> = {
  NETWORK: 'Organization',
  ORGANISATION: 'Organization',
  PERSON: 'Person',
  PROJECT: 'Project',
  PAPER: 'ScholarlyArticle',
  PROGRAMME: 'FundingScheme',
  EVENT: 'Event',
  RESOURCE: 'CreativeWork',
  VENUE: 'Place',
  THEME: 'DefinedTerm',
  NEED: 'CreativeWork',
  SOLUTION: 'CreativeWork',
  ACTION: 'Action',
  TERRITORY: 'AdministrativeArea',
};

/** Types of papers, resources and territories for which schema.org has a word of its own. */
const NARROWER_TYPES: Readonly<Record<string, string>> = {
  thesis: 'Thesis',
  report: 'Report',
  book: 'Book',
  'data-set': 'Dataset',
  study: 'Report',
  journal: 'Periodical',
  platform: 'WebSite',
  world: 'Place',
  country: 'Country',
  commune: 'City',
};

const ACTION_STATUSES: Readonly<Record<string, string>> = {
  'to-arbitrate': 'https://schema.org/PotentialActionStatus',
  'to-initiate': 'https://schema.org/PotentialActionStatus',
  initiated: 'https://schema.org/ActiveActionStatus',
};

/** A property, and which sorts of neighbours it may lead to; any that the relation allows when absent. */
type Property = readonly [name: string, ...to: Sort[]];

/** What each relation is to schema.org, by the sort of the entity; nothing where it has no word for it. */
const PROPERTIES: Partial<Record<`${RelationType} ${Direction}`, Partial<Record<Sort, Property>>>> = {
  'MEMBER_OF out': { organisation: ['memberOf'], person: ['memberOf'] },
  'MEMBER_OF in': { organisation: ['member'] },
  'LEADS out': { person: ['affiliation'] },
  'WORKS_FOR out': { person: ['worksFor'] },
  'WORKS_FOR in': { organisation: ['employee'] },
  'CARRIES out': { organisation: ['memberOf'], person: ['memberOf'] },
  'CARRIES in': { organisation: ['member'] },
  'PARTNERS_IN out': { organisation: ['memberOf', 'organisation'], person: ['memberOf', 'organisation'] },
  'PARTNERS_IN in': {
    organisation: ['member', 'organisation', 'person'],
    work: ['contributor', 'organisation', 'person'],
  },
  'FUNDED_BY out': { organisation: ['funder'], work: ['funder'], event: ['funder'] },
  'PART_OF out': {
    organisation: ['parentOrganization', 'organisation'],
    work: ['isPartOf', 'work'],
    event: ['superEvent', 'event'],
    place: ['containedInPlace', 'place'],
  },
  'PART_OF in': {
    organisation: ['subOrganization', 'organisation'],
    work: ['hasPart', 'work'],
    event: ['subEvent', 'event'],
    place: ['containsPlace', 'place'],
  },
  'AUTHORED in': { work: ['author'] },
  'CITES out': { work: ['citation', 'work'] },
  'ABOUT out': {
    organisation: ['keywords'],
    person: ['knowsAbout'],
    work: ['about'],
    event: ['about'],
    place: ['keywords'],
  },
  'LOCATED_IN out': {
    organisation: ['location'],
    person: ['workLocation'],
    work: ['spatialCoverage'],
    event: ['location'],
    place: ['containedInPlace'],
    action: ['location'],
  },
  'ORGANISES out': { organisation: ['event'] },
  'ORGANISES in': { event: ['organizer'] },
  'TOOK_PART_IN in': { event: ['attendee'] },
  'HOSTED_AT out': { organisation: ['location'], event: ['location'] },
  'HOSTED_AT in': { place: ['event', 'event'] },
  'ADDRESSES out': { work: ['about'] },
  'IMPLEMENTS out': { action: ['object'] },
  'RESPONSIBLE_FOR in': { action: ['agent'] },
  'LISTS out': { work: ['mentions'] },
  'REUSES out': { work: ['isBasedOn', 'work'] },
};

interface Node {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string | null;
}

interface Known {
  readonly entity: EntityDetails;
  readonly records: readonly SourceRecord[];
  readonly groups: readonly NeighbourGroup<Node, unknown>[];
  readonly language: Language;
  /** the address of the page of an entity, absolute */
  readonly addressOf: (id: string) => string;
}

/** A property has one value, or several. */
type Values = Record<string, unknown>;

/**
 * An entity as structured data in the vocabulary of schema.org, for search engines and other machines. What that has
 * no word for is left out.
 */
export function jsonLd({ entity, records, groups, language, addressOf }: Known): Values {
  const { alternateNames, acronym, nameEn, url } = entity;
  const identifiers = (entity.identifiers ?? []).map(readIdentifier);
  const name = nameOf(entity, language);
  const others = [entity.name, nameEn, acronym, ...(alternateNames ?? [])].filter((other) => other !== name);
  const relations = relationsOf(SORTS[kindOf(entity)], groups, (node) => ({
    '@type': TYPES[node.kind],
    '@id': addressOf(node.id),
    name: nameOf(node, language),
  }));
  return filled({
    '@context': 'https://schema.org',
    '@type': typeOf(entity),
    '@id': addressOf(entity.id),
    name,
    alternateName: oneOrMore([...new Set(others.filter((other) => other))]),
    description: descriptionOf(entity, language)?.text,
    url: url && isWebAddress(url) ? url : undefined,
    sameAs: oneOrMore(identifiers.flatMap(({ address }) => address ?? [])),
    identifier: oneOrMore(
      identifiers.map(({ scheme, value }) => ({ '@type': 'PropertyValue', propertyID: scheme, value })),
    ),
    ...particulars(entity),
    ...relations,
    ...authors(entity, relations.author),
    mainEntityOfPage: filled({
      '@type': 'WebPage',
      '@id': addressOf(entity.id),
      inLanguage: language,
      isBasedOn: oneOrMore([...new Set(records.map(({ source }) => source).filter(isWebAddress))]),
      license: oneOrMore(
        [...new Set(records.flatMap(({ licence }) => licence ?? []))].map((licence) => ({
          '@type': 'CreativeWork',
          name: licence,
        })),
      ),
    }),
  });
}

/** JSON-LD as the content of a `script` element: nothing in it can close that element. */
export function scriptOf(data: Values): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function typeOf(entity: EntityDetails): string {
  const { paperType, resourceType, territoryType } = entity as Partial<Record<string, string | null>>;
  return NARROWER_TYPES[paperType ?? resourceType ?? territoryType ?? ''] ?? TYPES[kindOf(entity)];
}

/** The dates and other values that the kind has. Dates of reduced precision are dates to schema.org. */
function particulars(entity: EntityDetails): Values {
  switch (entity.__typename) {
    case 'Network':
    case 'Organisation':
      return { foundingDate: entity.foundedIn?.toString() };
    case 'Person':
      return { jobTitle: entity.role };
    case 'Project':
    case 'Programme':
      return { foundingDate: entity.startDate, dissolutionDate: entity.endDate };
    case 'Paper':
      return { datePublished: String(entity.publishedIn) };
    case 'Event':
      return { startDate: entity.startDate, endDate: entity.endDate };
    case 'Need':
    case 'Solution':
      return { dateCreated: entity.statedAt };
    case 'Action':
      return { actionStatus: ACTION_STATUSES[entity.actionStatus] };
    default:
      return {};
  }
}

function relationsOf(
  sort: Sort,
  groups: readonly NeighbourGroup<Node, unknown>[],
  reference: (node: Node) => Values,
): Record<string, Values | Values[] | undefined> {
  const values = new Map<string, Map<string, Values>>();
  for (const { type, direction, neighbours } of groups) {
    const property = PROPERTIES[`${type} ${direction}`]?.[sort];
    if (!property) continue;
    const [name, ...to] = property;
    const of = values.get(name) ?? new Map<string, Values>();
    for (const { node } of neighbours) {
      if (to.length === 0 || to.includes(SORTS[node.kind])) of.set(node.id, reference(node));
    }
    values.set(name, of);
  }
  return Object.fromEntries([...values].map(([name, of]) => [name, oneOrMore([...of.values()])]));
}

/** The authors as printed, in their order, those who are entities with their address. */
function authors(entity: EntityDetails, known: Values | Values[] | undefined): Values {
  const printed = entity.__typename === 'Paper' ? (entity.authors ?? []) : [];
  if (printed.length === 0) return {};
  const entities = new Map([known ?? []].flat().map((author) => [author.name, author]));
  const inOrder = printed.map((name) => entities.get(name) ?? { '@type': 'Person', name });
  const others = [...entities].filter(([name]) => !printed.includes(String(name)));
  return { author: oneOrMore([...inOrder, ...others.map(([, author]) => author)]) };
}

function oneOrMore<Value>(values: readonly Value[]): Value | Value[] | undefined {
  return values.length > 1 ? [...values] : values[0];
}

/** Without what is not known. */
function filled(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  );
}
