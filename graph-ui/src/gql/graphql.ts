/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far an action is. */
export type ActionStatus =
  /** The report does not let one tell. */
  | 'ILLEGIBLE'
  /** Already initiated. */
  | 'INITIATED'
  /** Still to be arbitrated. */
  | 'TO_ARBITRATE'
  /** Decided, to be initiated. */
  | 'TO_INITIATE';

/** Kinds of entity. `Actor` is an organisation or a person. */
export type Kind =
  /** An action of the public authorities, with its status. */
  | 'ACTION'
  /** An event. */
  | 'EVENT'
  /** A need stated by the working group. */
  | 'NEED'
  /** A network that federates actors around innovation. */
  | 'NETWORK'
  /** An organisation: institution, company, association, school, laboratory. */
  | 'ORGANISATION'
  /** A research paper or thesis. */
  | 'PAPER'
  /** A person, in a public and professional role only. */
  | 'PERSON'
  /** A public programme, call or fund. */
  | 'PROGRAMME'
  /** A project or innovation. */
  | 'PROJECT'
  /** A directory, observatory, guide, study or data set. */
  | 'RESOURCE'
  /** A solution proposed by the working group. */
  | 'SOLUTION'
  /** A commune, département, region or country. */
  | 'TERRITORY'
  /** A theme of the controlled vocabulary (SKOS concept). */
  | 'THEME'
  /** A place of experimentation. */
  | 'VENUE';

/** Language of the sentences made by the observatory. */
export type Language =
  /** English */
  | 'EN'
  /** French */
  | 'FR';

/** Who belongs to a network when networks are compared. */
export type OverlapScope =
  /** All agents tied to it: members, leaders, staff, and those it shares a project, an event, a work, a programme or a venue with. */
  | 'CIRCLE'
  /** Its recorded members. */
  | 'MEMBERS';

/** With whom an actor is compared. */
export type PeerScope =
  /** all other organisations, or all other people */
  | 'SAME_KIND'
  /** the other organisations, or people, of the same region; that of its employer where a person has none */
  | 'SAME_KIND_AND_TERRITORY';

/** Levels of public action. */
export type PublicActionLevel =
  /** Calls for projects and funds; the amount is without calls within calls. */
  | 'CALL'
  /** Funded projects, networks, venues, resources, events and papers. */
  | 'FUNDED'
  /** Who carries, organises, runs or authored what is funded. */
  | 'LAUREATE'
  /** Papers and resources that cite what is funded; resources, events, projects and venues that are part of it. */
  | 'OUTCOME'
  /** The programme and its sub-programmes; the amount is that of the programme alone, which its parts are taken from. */
  | 'PROGRAMME'
  /** Who re-uses what is funded or an outcome of it. */
  | 'REUSE';

/** Kinds of reason behind a similarity, an isolation or an introduction. */
export type ReasonKind =
  /** a network where acquaintances are members */
  | 'ACQUAINTANCES_IN_NETWORK'
  /** two intermediaries away, over ties */
  | 'CHAIN'
  /** already linked by a recorded relation */
  | 'DIRECT_LINK'
  /** far from the core of the ecosystem */
  | 'FAR_FROM_CORE'
  /** few partners */
  | 'FEW_PARTNERS'
  /** close in meaning to somebody it is tied to already */
  | 'LIKE_PARTNER'
  /** a network with members in the territory */
  | 'LOCAL_MEMBERS'
  /** the texts are close in meaning */
  | 'MEANING'
  /** a network where close actors already are */
  | 'NETWORK_OF_SIMILAR_ACTORS'
  /** a network that works on the themes */
  | 'NETWORK_THEMES'
  /** member of no network */
  | 'NO_NETWORK'
  /** the last known relation is old */
  | 'OLD_LAST_RELATION'
  /** the same territory */
  | 'SAME_TERRITORY'
  /** a shared funder */
  | 'SHARED_FUNDER'
  /** a shared partner, project, event or other neighbour */
  | 'SHARED_NEIGHBOUR'
  /** a shared network */
  | 'SHARED_NETWORK'
  /** shared themes */
  | 'SHARED_THEMES'
  /** a network of which members are close in subject */
  | 'SIMILAR_MEMBERS'
  /** in a small group cut from the rest */
  | 'SMALL_COMPONENT';

/** Types of relation, read from the first entity to the second. */
export type RelationType =
  /** is about (a theme) */
  | 'ABOUT'
  /** addresses (a need) */
  | 'ADDRESSES'
  /** authored (a paper or a resource) */
  | 'AUTHORED'
  /** has as broader theme (skos:broader) */
  | 'BROADER'
  /** carries (a project) */
  | 'CARRIES'
  /** cites */
  | 'CITES'
  /** is funded by (a programme or an organisation) */
  | 'FUNDED_BY'
  /** is hosted at (a venue) */
  | 'HOSTED_AT'
  /** implements (a solution) */
  | 'IMPLEMENTS'
  /** leads (a network) */
  | 'LEADS'
  /** lists */
  | 'LISTS'
  /** is located in (a territory) */
  | 'LOCATED_IN'
  /** is a member of (a network) */
  | 'MEMBER_OF'
  /** organises (an event) */
  | 'ORGANISES'
  /** is a partner in (a project) */
  | 'PARTNERS_IN'
  /** is part of */
  | 'PART_OF'
  /** is responsible for (an action, a programme or a venue) */
  | 'RESPONSIBLE_FOR'
  /** re-uses */
  | 'REUSES'
  /** is similar to: computed from the texts, never recorded */
  | 'SIMILAR_TO'
  /** took part in (an event) */
  | 'TOOK_PART_IN'
  /** works for (an organisation) */
  | 'WORKS_FOR';

/** How far a run is. */
export type RunStatus =
  /** It has read and written everything. */
  | 'FINISHED'
  /** It reads, or was killed: the next one of the same source goes on with it. */
  | 'RUNNING'
  /** It was stopped: the next one of the same source goes on with it. */
  | 'STOPPED';

type Named_Action_Fragment = { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Need_Fragment = { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Network_Fragment = { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Paper_Fragment = { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Project_Fragment = { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Resource_Fragment = { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Solution_Fragment = { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Territory_Fragment = { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Named_Venue_Fragment = { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

export type NamedFragment =
  | Named_Action_Fragment
  | Named_Event_Fragment
  | Named_Need_Fragment
  | Named_Network_Fragment
  | Named_Organisation_Fragment
  | Named_Paper_Fragment
  | Named_Person_Fragment
  | Named_Programme_Fragment
  | Named_Project_Fragment
  | Named_Resource_Fragment
  | Named_Solution_Fragment
  | Named_Territory_Fragment
  | Named_Theme_Fragment
  | Named_Venue_Fragment
;

type Described_Action_Fragment = { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Event_Fragment = { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Need_Fragment = { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Network_Fragment = { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Organisation_Fragment = { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Paper_Fragment = { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Person_Fragment = { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Programme_Fragment = { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Project_Fragment = { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Resource_Fragment = { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Solution_Fragment = { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Territory_Fragment = { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Theme_Fragment = { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Described_Venue_Fragment = { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

export type DescribedFragment =
  | Described_Action_Fragment
  | Described_Event_Fragment
  | Described_Need_Fragment
  | Described_Network_Fragment
  | Described_Organisation_Fragment
  | Described_Paper_Fragment
  | Described_Person_Fragment
  | Described_Programme_Fragment
  | Described_Project_Fragment
  | Described_Resource_Fragment
  | Described_Solution_Fragment
  | Described_Territory_Fragment
  | Described_Theme_Fragment
  | Described_Venue_Fragment
;

export type WordedFragment = { readonly kind: ReasonKind, readonly text: string };

export type ComputedFragment = { readonly computedAt: string, readonly method: string };

export type EcosystemQueryVariables = Exact<{ [key: string]: never; }>;


export type EcosystemQuery = { readonly ecosystem: { readonly totalNodes: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly x: number, readonly y: number, readonly degree: number, readonly isolation: number | null, readonly themes: ReadonlyArray<string> }>, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly type: RelationType }> } };

export type SimilaritiesQueryVariables = Exact<{ [key: string]: never; }>;


export type SimilaritiesQuery = { readonly ecosystem: { readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly type: RelationType }> } };

export type EntityQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type EntityQuery = { readonly records: ReadonlyArray<{ readonly id: string, readonly name: string, readonly dataset: string, readonly source: string, readonly licence: string | null, readonly retrievedAt: string | null, readonly merge: { readonly at: string, readonly text: string } | null }>, readonly entity:
    | { readonly __typename: 'Action', readonly statedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly actionStatus: string }
    | { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly frequency: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Need', readonly statedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Network', readonly networkType: string, readonly legalForm: string | null, readonly foundedIn: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly organisationType: string | null, readonly legalForm: string | null, readonly foundedIn: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Paper', readonly authors: ReadonlyArray<string> | null, readonly publishedIn: number, readonly paperType: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly role: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Programme', readonly programmeType: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly amount: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Project', readonly startDate: string | null, readonly endDate: string | null, readonly amount: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly projectStatus: string | null }
    | { readonly __typename: 'Resource', readonly resourceType: string, readonly updateFrequency: string | null, readonly reviewedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Solution', readonly statedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Territory', readonly territoryType: string, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Theme', readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Venue', readonly offers: string | null, readonly conditions: string | null, readonly openedIn: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
   | null, readonly neighbourhood: { readonly totalNodes: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly isolation: number | null }>, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null }> } };

export type IsolatedActorsQueryVariables = Exact<{
  first: number;
  offset: number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  theme?: string | number | null | undefined;
  territory?: string | number | null | undefined;
  language: Language;
}>;


export type IsolatedActorsQuery = { readonly isolatedActors: { readonly total: number, readonly computation: { readonly computedAt: string, readonly method: string }, readonly actors: ReadonlyArray<{ readonly score: number, readonly standingText: string, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly peers: ReadonlyArray<{ readonly scope: PeerScope, readonly text: string }>, readonly node:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
       }> } };

export type IsolationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type IsolationChoicesQuery = { readonly statistics: { readonly themes: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
       }>, readonly regions: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
       }>, readonly departements: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
       }> } };

export type IsolationQueryVariables = Exact<{
  actor: string | number;
  language: Language;
}>;


export type IsolationQuery = { readonly isolation: { readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }> } | null, readonly isolatedActors: { readonly computation: { readonly computedAt: string, readonly method: string } } };

export type AcquaintedFragment = { readonly total: number, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  > };

export type IntroductionsQueryVariables = Exact<{
  actor: string | number;
  first: number;
  language: Language;
}>;


export type IntroductionsQuery = { readonly entity:
    | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
   | null, readonly introductions: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string, readonly fr: string, readonly en: string }>, readonly through: ReadonlyArray<
      | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    >, readonly effect: { readonly reachBefore: number, readonly reachAfter: number, readonly ofActor: { readonly total: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }, readonly ofBoth: { readonly total: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }, readonly ofOther: { readonly total: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > } }, readonly node:
      | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
     }> };

export type NeedsQueryVariables = Exact<{
  status?: ActionStatus | null | undefined;
  first: number;
  offset: number;
}>;


export type NeedsQuery = { readonly needsAndActions: { readonly total: number, readonly solutionsWithoutAction: number, readonly statuses: ReadonlyArray<{ readonly status: ActionStatus, readonly count: number }>, readonly page: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      , readonly addressedBy: ReadonlyArray<
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      >, readonly solutions: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        , readonly works: ReadonlyArray<
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        >, readonly actions: ReadonlyArray<{ readonly status: ActionStatus, readonly statedAt: string | null, readonly node:
            | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          , readonly responsible: ReadonlyArray<
            | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          > }> }> }> } };

export type NetworksQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type NetworksQuery = { readonly networksConnection: { readonly totalCount: number }, readonly networks: ReadonlyArray<{ readonly __typename: 'Network', readonly networkType: string, readonly foundedIn: number | null, readonly degree: number | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly leaders: ReadonlyArray<
      | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    >, readonly membersConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
         }> }, readonly themes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }> }> };

export type NetworkOverlapQueryVariables = Exact<{
  scope: OverlapScope;
  first: number;
  offset: number;
}>;


export type NetworkOverlapQuery = { readonly all: { readonly total: number, readonly networks: number, readonly networksWithMembers: number, readonly page: ReadonlyArray<{ readonly sizeA: number, readonly sizeB: number, readonly sharedCount: number, readonly jaccard: number, readonly a:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      , readonly b:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
       }> }, readonly page: { readonly page: ReadonlyArray<{ readonly sharedCount: number, readonly jaccard: number, readonly a:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      , readonly b:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      , readonly shared: ReadonlyArray<
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      > }> } };

export type BridgeEntryFragment = { readonly componentGain: number, readonly distanceChange: number, readonly from:
    | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  , readonly to:
    | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  , readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }> };

export type BridgesQueryVariables = Exact<{
  language: Language;
}>;


export type BridgesQuery = { readonly introductions: { readonly largestComponent: number, readonly averageDistance: number, readonly page: ReadonlyArray<{ readonly componentGain: number, readonly distanceChange: number, readonly from:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      , readonly to:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      , readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }> }>, readonly computation: { readonly computedAt: string, readonly method: string } }, readonly memberships: { readonly page: ReadonlyArray<{ readonly componentGain: number, readonly distanceChange: number, readonly from:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      , readonly to:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      , readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }> }> }, readonly cutPoints: { readonly total: number, readonly page: ReadonlyArray<{ readonly degree: number, readonly node:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
       }>, readonly computation: { readonly computedAt: string, readonly method: string } } };

export type OverviewQueryVariables = Exact<{
  until: string;
}>;


export type OverviewQuery = { readonly statistics: { readonly entities: number, readonly relations: number, readonly kinds: ReadonlyArray<{ readonly kind: Kind, readonly count: number }>, readonly themes: ReadonlyArray<{ readonly count: number, readonly node:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
       }>, readonly territories: ReadonlyArray<{ readonly count: number, readonly node:
        | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
       }>, readonly sources: ReadonlyArray<{ readonly source: string }>, readonly datasets: ReadonlyArray<{ readonly retrievedAt: string | null }>, readonly computation: { readonly computedAt: string } | null }, readonly changes: { readonly appeared: { readonly page: ReadonlyArray<{ readonly date: string, readonly node:
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
         }> } } };

export type PublicActionQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type PublicActionQuery = { readonly publicAction: { readonly total: number, readonly page: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      , readonly levels: ReadonlyArray<{ readonly level: PublicActionLevel, readonly count: number, readonly amount: number | null, readonly withAmount: number }> }> } };

export type ProgrammeQueryVariables = Exact<{
  programme: string | number;
}>;


export type ProgrammeQuery = { readonly publicAction: { readonly page: ReadonlyArray<{ readonly parts: ReadonlyArray<{ readonly type: string | null, readonly amount: number | null, readonly start: string | null, readonly end: string | null, readonly parents: ReadonlyArray<string>, readonly node:
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
         }>, readonly works: ReadonlyArray<{ readonly amount: number | null, readonly status: string | null, readonly node:
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        , readonly through: ReadonlyArray<
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        >, readonly laureates: ReadonlyArray<
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        >, readonly outcomes: ReadonlyArray<
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        >, readonly reusedBy: ReadonlyArray<
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }> }> } };

export type ResourcesQueryVariables = Exact<{
  limit: number;
}>;


export type ResourcesQuery = { readonly resourcesConnection: { readonly totalCount: number }, readonly resources: ReadonlyArray<{ readonly __typename: 'Resource', readonly resourceType: string, readonly reviewedAt: string | null, readonly retrievedAt: string | null, readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly themes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }>, readonly producedBy: ReadonlyArray<
      | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    > }> };

export type EventsQueryVariables = Exact<{
  limit: number;
}>;


export type EventsQuery = { readonly eventsConnection: { readonly totalCount: number }, readonly events: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly frequency: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly organisedBy: ReadonlyArray<
      | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    >, readonly territories: ReadonlyArray<{ readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }> }> };

export type ReuseSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type ReuseSummaryQuery = { readonly reuse: { readonly summary: { readonly reuses: number, readonly innovations: number, readonly users: number, readonly medianDelay: number | null, readonly finished: number, readonly finishedReused: number } } };

export type ReusedInnovationsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type ReusedInnovationsQuery = { readonly reuse: { readonly innovations: { readonly total: number, readonly page: ReadonlyArray<{ readonly reuses: number, readonly start: string | null, readonly firstReuse: string | null, readonly lastReuse: string | null, readonly delay: number | null, readonly node:
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
         }> } } };

export type DocumentedReusesQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type DocumentedReusesQuery = { readonly reuse: { readonly reuses: { readonly total: number, readonly page: ReadonlyArray<{ readonly since: string | null, readonly what: string | null, readonly evidence: string | null, readonly source: string | null, readonly user:
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        , readonly used:
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
         }> } } };

export type ReuseChainsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type ReuseChainsQuery = { readonly reuse: { readonly chains: { readonly total: number, readonly page: ReadonlyArray<{ readonly inOrder: boolean, readonly entities: ReadonlyArray<
          | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        >, readonly reuses: ReadonlyArray<{ readonly since: string | null, readonly what: string | null }> }> } } };

export type UnusedProjectsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type UnusedProjectsQuery = { readonly reuse: { readonly neverReused: { readonly total: number, readonly page: ReadonlyArray<{ readonly start: string | null, readonly end: string | null, readonly node:
          | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly carriedBy: ReadonlyArray<
              | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
              | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
            > }
          | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
         }> } } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly hits: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
       }> } };

export type SimilarFragment = { readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly node:
    | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
   };

export type SimilarToTextQueryVariables = Exact<{
  text: string;
  first: number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  language: Language;
}>;


export type SimilarToTextQuery = { readonly similar: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly node:
      | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
     }> };

export type SimilarToEntityQueryVariables = Exact<{
  id: string | number;
  first: number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  language: Language;
}>;


export type SimilarToEntityQuery = { readonly similar: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly node:
      | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
     }>, readonly statistics: { readonly computation: { readonly computedAt: string, readonly method: string } | null } };

export type EntityNameQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityNameQuery = { readonly entity:
    | { readonly __typename: 'Action', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Need', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Paper', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Resource', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Solution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Venue', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
   | null };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { readonly statistics: { readonly sources: ReadonlyArray<{ readonly source: string, readonly count: number }>, readonly datasets: ReadonlyArray<{ readonly dataset: string, readonly licence: string | null, readonly records: number, readonly entities: number, readonly retrievedAt: string | null }> } };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { readonly statistics: { readonly coverage: ReadonlyArray<{ readonly kind: Kind, readonly count: number, readonly description: number, readonly descriptionEn: number, readonly url: number, readonly identifiers: number, readonly theme: number, readonly territory: number, readonly date: number, readonly tie: number, readonly confirmed: number }>, readonly freshness: { readonly retrieved: ReadonlyArray<{ readonly from: number | null, readonly to: number | null, readonly count: number }> } } };

export type RunsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type RunsQuery = { readonly runs: { readonly total: number, readonly page: ReadonlyArray<{ readonly id: string, readonly dataset: string, readonly status: RunStatus, readonly startedAt: string, readonly endedAt: string | null, readonly entities: { readonly read: number, readonly added: number, readonly updated: number, readonly unchanged: number, readonly rejected: number }, readonly relations: { readonly read: number, readonly added: number, readonly rejected: number } }> } };

export const ComputedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Computed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Computation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<ComputedFragment, unknown>;
export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const AcquaintedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acquainted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquaintances"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<AcquaintedFragment, unknown>;
export const WordedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<WordedFragment, unknown>;
export const BridgeEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BridgeEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bridge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"componentGain"}},{"kind":"Field","name":{"kind":"Name","value":"distanceChange"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<BridgeEntryFragment, unknown>;
export const DescribedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<DescribedFragment, unknown>;
export const SimilarFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Similar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<SimilarFragment, unknown>;
export const EcosystemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ecosystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecosystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<EcosystemQuery, EcosystemQueryVariables>;
export const SimilaritiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Similarities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecosystem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"similarities"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<SimilaritiesQuery, SimilaritiesQueryVariables>;
export const EntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Entity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"alternateNames"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkType"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","alias":{"kind":"Name","value":"projectStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}},{"kind":"Field","name":{"kind":"Name","value":"paperType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeType"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"updateFrequency"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"openedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Solution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actionStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoryType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<EntityQuery, EntityQueryVariables>;
export const IsolatedActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsolatedActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isolatedActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Computed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"standingText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Computed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Computation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<IsolatedActorsQuery, IsolatedActorsQueryVariables>;
export const IsolationChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsolationChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"REGION"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"departements"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"DEPARTEMENT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<IsolationChoicesQuery, IsolationChoicesQueryVariables>;
export const IsolationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Isolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isolation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isolatedActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Computed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Computed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Computation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<IsolationQuery, IsolationQueryVariables>;
export const IntroductionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Introductions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}},{"kind":"Field","alias":{"kind":"Name","value":"fr"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachBefore"}},{"kind":"Field","name":{"kind":"Name","value":"reachAfter"}},{"kind":"Field","name":{"kind":"Name","value":"ofActor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acquainted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ofBoth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acquainted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ofOther"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acquainted"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acquainted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquaintances"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]} as unknown as DocumentNode<IntroductionsQuery, IntroductionsQueryVariables>;
export const NeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Needs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needsAndActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"solutionsWithoutAction"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
export const NetworksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Networks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networksConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"degree"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"networkType"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membersConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<NetworksQuery, NetworksQueryVariables>;
export const NetworkOverlapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkOverlap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapScope"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"networkOverlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"networks"}},{"kind":"Field","name":{"kind":"Name","value":"networksWithMembers"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sizeA"}},{"kind":"Field","name":{"kind":"Name","value":"sizeB"}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"networkOverlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<NetworkOverlapQuery, NetworkOverlapQueryVariables>;
export const BridgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bridges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"introductions"},"name":{"kind":"Name","value":"bridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"INTRODUCTION"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"largestComponent"}},{"kind":"Field","name":{"kind":"Name","value":"averageDistance"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Computed"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"memberships"},"name":{"kind":"Name","value":"bridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"MEMBERSHIP"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cutPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Computed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BridgeEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bridge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"componentGain"}},{"kind":"Field","name":{"kind":"Name","value":"distanceChange"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Computed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Computation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<BridgesQuery, BridgesQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"relations"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"1000","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeared"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const PublicActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"withAmount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<PublicActionQuery, PublicActionQueryVariables>;
export const ProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"parents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"laureates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reusedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<ProgrammeQuery, ProgrammeQueryVariables>;
export const ResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Resources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourcesConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<ResourcesQuery, ResourcesQueryVariables>;
export const EventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventsConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startDate"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"organisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<EventsQuery, EventsQueryVariables>;
export const ReuseSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReuseSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuses"}},{"kind":"Field","name":{"kind":"Name","value":"innovations"}},{"kind":"Field","name":{"kind":"Name","value":"users"}},{"kind":"Field","name":{"kind":"Name","value":"medianDelay"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"finishedReused"}}]}}]}}]}}]} as unknown as DocumentNode<ReuseSummaryQuery, ReuseSummaryQueryVariables>;
export const ReusedInnovationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReusedInnovations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innovations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuses"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"firstReuse"}},{"kind":"Field","name":{"kind":"Name","value":"lastReuse"}},{"kind":"Field","name":{"kind":"Name","value":"delay"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<ReusedInnovationsQuery, ReusedInnovationsQueryVariables>;
export const DocumentedReusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentedReuses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"used"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<DocumentedReusesQuery, DocumentedReusesQueryVariables>;
export const ReuseChainsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReuseChains"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inOrder"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"what"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<ReuseChainsQuery, ReuseChainsQueryVariables>;
export const UnusedProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnusedProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neverReused"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<UnusedProjectsQuery, UnusedProjectsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SimilarToTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarToText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Similar"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Similar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]} as unknown as DocumentNode<SimilarToTextQuery, SimilarToTextQueryVariables>;
export const SimilarToEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarToEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Similar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Computed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Similar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Computed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Computation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<SimilarToEntityQuery, SimilarToEntityQueryVariables>;
export const EntityNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<EntityNameQuery, EntityNameQueryVariables>;
export const DatasetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetsQuery, DatasetsQueryVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"tie"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrieved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const RunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Runs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RunsQuery, RunsQueryVariables>;