/**
 * The one vocabulary of the graph: families, kinds of node with their properties, types of relation.
 * Ingest validates against it, the API and the page show it. See also server/graphql/schema.graphql.
 */

/** How a property's value is written in a source and stored in Neo4j. */
export type PropertyType =
  /** one line of text */
  | 'string'
  /** several sentences */
  | 'text'
  /** several lines of text, separated by `;` in a CSV cell */
  | 'strings'
  /** ISO 8601 date with reduced precision allowed: `2023`, `2023-04` or `2023-04-12` */
  | 'date'
  /** a year, from 1000 to 2999 */
  | 'year'
  /** a whole number of euros */
  | 'amount'
  /** an absolute http or https address */
  | 'url'
  /** one of a closed list of codes */
  | readonly string[];

export interface PropertySpec {
  readonly type: PropertyType;
  readonly required?: true;
}

export type Value = string | number | readonly string[];

/** Properties by name; no value where the source says nothing. */
export type Properties = Readonly<Record<string, Value | undefined>>;

const text = { type: 'text' } as const;
const string = { type: 'string' } as const;
const date = { type: 'date' } as const;

/** Properties of every entity. `source` is the public page (or the report) that states the record. */
export const COMMON_PROPERTIES = {
  name: { type: 'string', required: true },
  nameEn: string,
  acronym: string,
  alternateNames: { type: 'strings' },
  description: text,
  descriptionEn: text,
  url: { type: 'url' },
  /** `scheme:value`, e.g. `ror:04v1bf639`, `doi:10.5281/zenodo.8107358`, `nnt:1999GRE10027`, `orcid:…`, `wikidata:Q…`, `insee:75056` */
  identifiers: { type: 'strings' },
  source: { type: 'string', required: true },
  licence: string,
  retrievedAt: date,
  /** `confirmed`: somebody read the source; `to-confirm`: stated from general knowledge, source still to be read. */
  verification: { type: ['confirmed', 'to-confirm'] },
} as const satisfies Record<string, PropertySpec>;

/** Families of kinds: one colour and one pictogram each in the page. */
export const FAMILIES = [
  'networks',
  'actors',
  'innovations',
  'knowledge',
  'publicAction',
  'placesAndTime',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface KindSpec {
  readonly family: Family;
  /** first part of the identifiers: `network:tmnlab` */
  readonly prefix: string;
  /** labels of the node besides `Entity` and the kind itself */
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

export const KINDS = {
  Network: {
    family: 'networks',
    prefix: 'network',
    labels: [],
    properties: {
      networkType: {
        type: ['network', 'federation', 'union', 'cluster', 'public-institution', 'think-tank'],
        required: true,
      },
      legalForm: string,
      foundedIn: { type: 'year' },
    },
  },
  Organisation: {
    family: 'actors',
    prefix: 'organisation',
    labels: ['Actor'],
    properties: { organisationType: string, legalForm: string, foundedIn: { type: 'year' } },
  },
  Person: { family: 'actors', prefix: 'person', labels: ['Actor'], properties: { role: string } },
  Project: {
    family: 'innovations',
    prefix: 'project',
    labels: [],
    properties: {
      startDate: date,
      endDate: date,
      status: { type: ['idea', 'running', 'finished', 'abandoned'] },
      amount: { type: 'amount' },
    },
  },
  Paper: {
    family: 'knowledge',
    prefix: 'paper',
    labels: [],
    properties: {
      authors: { type: 'strings' },
      publishedIn: { type: 'year', required: true },
      language: { type: ['fr', 'en', 'de', 'es', 'it', 'pt', 'other'] },
      paperType: { type: ['thesis', 'conference-paper', 'article', 'report', 'book', 'poster'] },
    },
  },
  Programme: {
    family: 'publicAction',
    prefix: 'programme',
    labels: [],
    properties: {
      programmeType: { type: ['programme', 'call', 'fund'] },
      startDate: date,
      endDate: date,
      amount: { type: 'amount' },
    },
  },
  Event: {
    family: 'placesAndTime',
    prefix: 'event',
    labels: [],
    properties: { startDate: date, endDate: date, frequency: string },
  },
  Resource: {
    family: 'knowledge',
    prefix: 'resource',
    labels: [],
    properties: {
      resourceType: {
        type: ['directory', 'observatory', 'data-set', 'platform', 'guide', 'study', 'journal', 'finding'],
        required: true,
      },
      updateFrequency: string,
      reviewedAt: date,
    },
  },
  Venue: {
    family: 'placesAndTime',
    prefix: 'venue',
    labels: [],
    properties: { offers: text, conditions: text, openedIn: { type: 'year' } },
  },
  Theme: { family: 'knowledge', prefix: 'theme', labels: [], properties: {} },
  Need: { family: 'publicAction', prefix: 'need', labels: [], properties: { statedAt: date } },
  Solution: { family: 'publicAction', prefix: 'solution', labels: [], properties: { statedAt: date } },
  Action: {
    family: 'publicAction',
    prefix: 'action',
    labels: [],
    properties: {
      /** `illegible`: the printed report does not let one tell */
      status: { type: ['to-arbitrate', 'to-initiate', 'initiated', 'illegible'], required: true },
      statedAt: date,
    },
  },
  Territory: {
    family: 'placesAndTime',
    prefix: 'territory',
    labels: [],
    properties: {
      territoryType: { type: ['world', 'country', 'region', 'departement', 'commune'], required: true },
    },
  },
} as const satisfies Record<string, KindSpec>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** Kinds that act: they carry projects, organise events, take part. (`Actor` is Organisation or Person only.) */
export const AGENT_KINDS = ['Network', 'Organisation', 'Person'] as const satisfies readonly Kind[];

export interface RelationSpec {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
}

/** Recorded relations, each with the kinds it may join. Read `from` TYPE `to`: actor CARRIES project. */
export const RELATIONS = {
  MEMBER_OF: { from: AGENT_KINDS, to: ['Network'] },
  LEADS: { from: ['Person', 'Organisation'], to: ['Network', 'Organisation'] },
  WORKS_FOR: { from: ['Person'], to: ['Organisation', 'Network'] },
  CARRIES: { from: AGENT_KINDS, to: ['Project'] },
  PARTNERS_IN: { from: [...AGENT_KINDS, 'Venue'], to: ['Project', 'Resource', 'Programme'] },
  FUNDED_BY: {
    from: ['Project', 'Network', 'Venue', 'Resource', 'Event', 'Paper'],
    to: ['Programme', 'Organisation', 'Network'],
  },
  PART_OF: {
    from: [
      'Programme',
      'Project',
      'Event',
      'Resource',
      'Organisation',
      'Venue',
      'Territory',
      'Action',
      'Need',
    ],
    to: ['Programme', 'Project', 'Event', 'Resource', 'Organisation', 'Venue', 'Territory'],
  },
  /** skos:broader */
  BROADER: { from: ['Theme'], to: ['Theme'] },
  AUTHORED: { from: AGENT_KINDS, to: ['Paper', 'Resource'] },
  CITES: { from: ['Paper', 'Resource'], to: ['Paper', 'Resource', 'Project'] },
  ABOUT: {
    from: KIND_NAMES.filter((kind) => kind !== 'Theme' && kind !== 'Territory'),
    to: ['Theme'],
  },
  LOCATED_IN: {
    from: KIND_NAMES.filter((kind) => kind !== 'Theme' && kind !== 'Territory'),
    to: ['Territory'],
  },
  ORGANISES: { from: AGENT_KINDS, to: ['Event'] },
  TOOK_PART_IN: { from: AGENT_KINDS, to: ['Event'] },
  ADDRESSES: { from: ['Solution', 'Project', 'Resource'], to: ['Need'] },
  IMPLEMENTS: { from: ['Action', 'Project', 'Resource', 'Event'], to: ['Solution'] },
  RESPONSIBLE_FOR: { from: AGENT_KINDS, to: ['Action', 'Programme', 'Venue'] },
  HOSTED_AT: { from: ['Event', 'Project', 'Organisation', 'Network'], to: ['Venue'] },
  LISTS: { from: ['Resource'], to: KIND_NAMES },
  REUSES: {
    from: ['Project', 'Venue', 'Resource', 'Event', ...AGENT_KINDS],
    to: ['Project', 'Resource', 'Event'],
  },
} as const satisfies Record<string, RelationSpec>;

export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];

/**
 * Recorded relations that are ties: they say that two entities have to do with each other. The others
 * (themes, places, listings) describe an entity, and would link almost everything to everything.
 */
export const TIE_TYPES = RELATION_TYPES.filter(
  (type) => !['ABOUT', 'LOCATED_IN', 'BROADER', 'LISTS'].includes(type),
);

/** Computed by analyse, never mixed with recorded relations: closeness of meaning, with its score. */
export const SIMILAR_TO = 'SIMILAR_TO';

/** Computed by analyse: two agents that share a project, an event, a paper ..., with the strength of the tie. */
export const TIED_TO = 'TIED_TO';

/** Computed by analyse: two that are not tied, with what a tie between them would do for the whole. */
export const WOULD_BRIDGE = 'WOULD_BRIDGE';

/** Properties any recorded relation may carry. */
export const RELATION_PROPERTIES = {
  since: date,
  until: date,
  role: string,
  /** what was re-used (REUSES) */
  what: string,
  /** what shows it (REUSES) */
  evidence: string,
  source: string,
} as const satisfies Record<string, PropertySpec>;

const KINDS_BY_PREFIX: ReadonlyMap<string, Kind> = new Map(
  KIND_NAMES.map((kind) => [KINDS[kind].prefix, kind]),
);

/** The kind that an identifier's prefix announces: `network:tmnlab` is a Network. */
export function kindOfId(id: string): Kind | undefined {
  return KINDS_BY_PREFIX.get(id.slice(0, id.indexOf(':')));
}

/** Kinds of which records may be about one thing. A network is an organisation that one source calls a network. */
export function groupOf(kind: Kind): string {
  return kind === 'Network' ? 'Organisation' : kind;
}

/** Kinds of which several sources may have one thing; the others are of the observatory's own vocabulary. */
export const RESOLVED_KINDS = [
  'Network',
  'Organisation',
  'Person',
  'Project',
  'Paper',
  'Programme',
  'Event',
  'Resource',
  'Venue',
  'Territory',
] as const satisfies readonly Kind[];

/** Whether records of a kind may be found to be about one thing, or be said to be so. */
export function isResolved(kind: Kind): boolean {
  return RESOLVED_KINDS.some((each) => each === kind);
}

/** The properties that an entity of a kind may have, those of all kinds first. */
export function propertiesOf(kind: Kind): Readonly<Record<string, PropertySpec>> {
  return { ...COMMON_PROPERTIES, ...KINDS[kind].properties };
}
