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

/** A new entity. */
export type AddEntityInput = {
  /** Its kind. */
  readonly kind: Kind;
  /** Its links, 20 at most. */
  readonly links?: ReadonlyArray<ProposedLinkInput>;
  /** Its properties: see the question `vocabulary`. */
  readonly values: ReadonlyArray<PropertyInput>;
};

/** The kinds that implement Agent. */
export type AgentImplementation =
  /** The kind Network. */
  | 'Network'
  /** The kind Organisation. */
  | 'Organisation'
  /** The kind Person. */
  | 'Person';

/** Conditions on linked entities of type Agent. */
export type AgentRelationshipFilters = {
  /** Filter type where all of the related Agents match this filter */
  readonly all?: AgentWhere | null | undefined;
  /** Filter type where none of the related Agents match this filter */
  readonly none?: AgentWhere | null | undefined;
  /** Filter type where one of the related Agents match this filter */
  readonly single?: AgentWhere | null | undefined;
  /** Filter type where some of the related Agents match this filter */
  readonly some?: AgentWhere | null | undefined;
};

/** Conditions on Agent; given together, all must hold. */
export type AgentWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<AgentWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on events. */
  readonly events?: EventRelationshipFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on networks. */
  readonly networks?: NetworkRelationshipFilters | null | undefined;
  /** Condition on organises. */
  readonly organises?: EventRelationshipFilters | null | undefined;
  /** Condition on partnerships. */
  readonly partnerships?: EntityRelationshipFilters | null | undefined;
  /** Condition on projects. */
  readonly projects?: ProjectRelationshipFilters | null | undefined;
  /** Condition on responsibleFor. */
  readonly responsibleFor?: EntityRelationshipFilters | null | undefined;
  /** Condition on reuses. */
  readonly reuses?: EntityRelationshipFilters | null | undefined;
  /** Condition on territories. */
  readonly territories?: TerritoryRelationshipFilters | null | undefined;
  /** Condition on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Of one of these kinds. */
  readonly typename?: ReadonlyArray<AgentImplementation> | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on works. */
  readonly works?: EntityRelationshipFilters | null | undefined;
};

/** An answer to record. */
export type AnswerDialogueInput = {
  /** Names this change: sent again under the same name, within a week, it is not made again. It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Identifier of the dialogue. */
  readonly dialogue: string | number;
  /** When the authority said so, ISO 8601 of reduced precision, no later than today; today when absent. */
  readonly statedAt?: string | null | undefined;
  /** What comes of it. */
  readonly status: AnswerStatus;
  /** Plain text, 4000 characters at most. */
  readonly text: string;
};

/** What the authority says about what it was asked: the words of the actions of the working group, and one more. */
export type AnswerStatus =
  /** Not retained. */
  | 'DECLINED'
  /** Already initiated. */
  | 'INITIATED'
  /** Still to be arbitrated. */
  | 'TO_ARBITRATE'
  /** Decided, to be initiated. */
  | 'TO_INITIATE';

/** Something to say. */
export type CommentDialogueInput = {
  /** Names this change: sent again under the same name, within a week, it is not made again. It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Identifier of the dialogue. */
  readonly dialogue: string | number;
  /** Identifier of the network in whose name it is said. */
  readonly network: string | number;
  /** Plain text, 4000 characters at most. */
  readonly text: string;
};

/** A word about a proposal. */
export type CommentProposalInput = {
  /** Names this word: sent again under the same name, it is not said again. It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Identifier of the proposal. */
  readonly proposal: string | number;
  /** What to say, 2000 characters at most. */
  readonly text: string;
};

/** ConnectionAggregationCountFilterInput */
export type ConnectionAggregationCountFilterInput = {
  /** The links of the page. */
  readonly edges?: IntScalarFilters | null | undefined;
  /** Condition on nodes. */
  readonly nodes?: IntScalarFilters | null | undefined;
};

/** Properties of an entity to set. */
export type CorrectEntityInput = {
  /** Identifier of the entity. */
  readonly entity: string | number;
  /** Its properties: see the question `vocabulary`. */
  readonly values: ReadonlyArray<PropertyInput>;
};

/** What to decide about a request. */
export type DecidePersonRequestInput = {
  /** Comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Which way. */
  readonly decision: PersonDecision;
  /** Identifier of the request. */
  readonly id: string | number;
  /** For whoever asked, 1000 characters at most, without the name of anybody: why it is refused, or what was corrected. Not for an erasure. */
  readonly reason?: string | null | undefined;
};

/** A decision about a proposal. */
export type DecideProposalInput = {
  /** Whether it is accepted; otherwise it is refused. */
  readonly accept: boolean;
  /** It comes back as it was sent. A decision that was made before stays as it is. */
  readonly clientMutationId?: string | null | undefined;
  /** Identifier of the proposal. */
  readonly proposal: string | number;
  /** Why, 2000 characters at most; needed to refuse. */
  readonly reason?: string;
};

/** The kinds that implement Entity. */
export type EntityImplementation =
  /** The kind Action. */
  | 'Action'
  /** The kind Event. */
  | 'Event'
  /** The kind Need. */
  | 'Need'
  /** The kind Network. */
  | 'Network'
  /** The kind Organisation. */
  | 'Organisation'
  /** The kind Paper. */
  | 'Paper'
  /** The kind Person. */
  | 'Person'
  /** The kind Programme. */
  | 'Programme'
  /** The kind Project. */
  | 'Project'
  /** The kind Resource. */
  | 'Resource'
  /** The kind Solution. */
  | 'Solution'
  /** The kind Territory. */
  | 'Territory'
  /** The kind Theme. */
  | 'Theme'
  /** The kind Venue. */
  | 'Venue';

/** Conditions on linked entities of type Entity. */
export type EntityRelationshipFilters = {
  /** Filter type where all of the related Entities match this filter */
  readonly all?: EntityWhere | null | undefined;
  /** Filter type where none of the related Entities match this filter */
  readonly none?: EntityWhere | null | undefined;
  /** Filter type where one of the related Entities match this filter */
  readonly single?: EntityWhere | null | undefined;
  /** Filter type where some of the related Entities match this filter */
  readonly some?: EntityWhere | null | undefined;
};

/** Conditions on Entity; given together, all must hold. */
export type EntityWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EntityWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EntityWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<EntityWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Of one of these kinds. */
  readonly typename?: ReadonlyArray<EntityImplementation> | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
};

/** Conditions on linked entities of type Event. */
export type EventRelationshipFilters = {
  /** Filter type where all of the related Events match this filter */
  readonly all?: EventWhere | null | undefined;
  /** Filter type where none of the related Events match this filter */
  readonly none?: EventWhere | null | undefined;
  /** Filter type where one of the related Events match this filter */
  readonly single?: EventWhere | null | undefined;
  /** Filter type where some of the related Events match this filter */
  readonly some?: EventWhere | null | undefined;
};

/** Fields to sort Events by. The order in which sorts are applied is not guaranteed when specifying many fields in one EventSort object. */
export type EventSort = {
  /** Order by acronym. */
  readonly acronym?: SortDirection | null | undefined;
  /** Order by betweenness. */
  readonly betweenness?: SortDirection | null | undefined;
  /** Order by community. */
  readonly community?: SortDirection | null | undefined;
  /** Order by component. */
  readonly component?: SortDirection | null | undefined;
  /** Order by degree. */
  readonly degree?: SortDirection | null | undefined;
  /** Order by description. */
  readonly description?: SortDirection | null | undefined;
  /** Order by descriptionEn. */
  readonly descriptionEn?: SortDirection | null | undefined;
  /** Order by endDate. */
  readonly endDate?: SortDirection | null | undefined;
  /** Order by frequency. */
  readonly frequency?: SortDirection | null | undefined;
  /** Order by id. */
  readonly id?: SortDirection | null | undefined;
  /** Order by licence. */
  readonly licence?: SortDirection | null | undefined;
  /** Order by name. */
  readonly name?: SortDirection | null | undefined;
  /** Order by nameEn. */
  readonly nameEn?: SortDirection | null | undefined;
  /** Order by the name as in a dictionary, without accents, case and quotation marks. */
  readonly nameKey?: SortDirection | null | undefined;
  /** Order by pageRank. */
  readonly pageRank?: SortDirection | null | undefined;
  /** Order by retrievedAt. */
  readonly retrievedAt?: SortDirection | null | undefined;
  /** Order by source. */
  readonly source?: SortDirection | null | undefined;
  /** Order by startDate. */
  readonly startDate?: SortDirection | null | undefined;
  /** Order by url. */
  readonly url?: SortDirection | null | undefined;
  /** Order by verification. */
  readonly verification?: SortDirection | null | undefined;
};

/** Conditions on Event; given together, all must hold. */
export type EventWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EventWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EventWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<EventWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on endDate. */
  readonly endDate?: StringScalarFilters | null | undefined;
  /** Condition on frequency. */
  readonly frequency?: StringScalarFilters | null | undefined;
  /** Condition on funders. */
  readonly funders?: EntityRelationshipFilters | null | undefined;
  /** Condition on hostedAt. */
  readonly hostedAt?: VenueRelationshipFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on organisedBy. */
  readonly organisedBy?: AgentRelationshipFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on partOf. */
  readonly partOf?: EntityRelationshipFilters | null | undefined;
  /** Condition on participants. */
  readonly participants?: AgentRelationshipFilters | null | undefined;
  /** Condition on parts. */
  readonly parts?: EntityRelationshipFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on reusedBy. */
  readonly reusedBy?: EntityRelationshipFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Condition on startDate. */
  readonly startDate?: StringScalarFilters | null | undefined;
  /** Condition on territories. */
  readonly territories?: TerritoryRelationshipFilters | null | undefined;
  /** Condition on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
};

/** Filters for an aggregation of a float field */
export type FloatScalarAggregationFilters = {
  /** Condition on average. */
  readonly average?: FloatScalarFilters | null | undefined;
  /** Condition on max. */
  readonly max?: FloatScalarFilters | null | undefined;
  /** Condition on min. */
  readonly min?: FloatScalarFilters | null | undefined;
  /** Condition on sum. */
  readonly sum?: FloatScalarFilters | null | undefined;
};

/** Float filters */
export type FloatScalarFilters = {
  /** Equal to this. */
  readonly eq?: number | null | undefined;
  /** Greater than this. */
  readonly gt?: number | null | undefined;
  /** Greater than or equal to this. */
  readonly gte?: number | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Less than this. */
  readonly lt?: number | null | undefined;
  /** Less than or equal to this. */
  readonly lte?: number | null | undefined;
};

/** ID filters */
export type IdScalarFilters = {
  /** Containing this text. */
  readonly contains?: string | number | null | undefined;
  /** Ending with this text. */
  readonly endsWith?: string | number | null | undefined;
  /** Equal to this. */
  readonly eq?: string | number | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** Starting with this text. */
  readonly startsWith?: string | number | null | undefined;
};

/** Filters for an aggregation of an int field */
export type IntScalarAggregationFilters = {
  /** Condition on average. */
  readonly average?: FloatScalarFilters | null | undefined;
  /** Condition on max. */
  readonly max?: IntScalarFilters | null | undefined;
  /** Condition on min. */
  readonly min?: IntScalarFilters | null | undefined;
  /** Condition on sum. */
  readonly sum?: IntScalarFilters | null | undefined;
};

/** Int filters */
export type IntScalarFilters = {
  /** Equal to this. */
  readonly eq?: number | null | undefined;
  /** Greater than this. */
  readonly gt?: number | null | undefined;
  /** Greater than or equal to this. */
  readonly gte?: number | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Less than this. */
  readonly lt?: number | null | undefined;
  /** Less than or equal to this. */
  readonly lte?: number | null | undefined;
};

/** Where an actor stands. */
export type IsolationStanding =
  /** score of 0.5 or more, and a record that tells too little (completeness below 0.6) to say whether ties are missing or only unknown */
  | 'ISOLATED_IN_DATA'
  /** score of 0.5 or more, and a record that tells enough (completeness of 0.6 or more): ties are missing, not words */
  | 'ISOLATED_IN_ECOSYSTEM'
  /** score below 0.5 */
  | 'NOT_ISOLATED';

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

/** Two entities to link. */
export type LinkEntitiesInput = {
  /** Identifier of the first. */
  readonly from: string | number;
  /** Identifier of the second. */
  readonly to: string | number;
  /** Type. */
  readonly type: RelationType;
  /** `since`, `until`, `role`; of a re-use, `what` was re-used and `evidence`. */
  readonly values?: ReadonlyArray<PropertyInput>;
};

/** A last day to set. */
export type MoveDialogueClosingInput = {
  /** Names this change: sent again under the same name, within a week, it is not made again. It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** The last day on which comments are taken, ISO 8601 date, today or later; days are those of Paris. */
  readonly closesOn: string;
  /** Identifier of the dialogue. */
  readonly dialogue: string | number;
};

/** Conditions on linked entities of type Need. */
export type NeedRelationshipFilters = {
  /** Filter type where all of the related Needs match this filter */
  readonly all?: NeedWhere | null | undefined;
  /** Filter type where none of the related Needs match this filter */
  readonly none?: NeedWhere | null | undefined;
  /** Filter type where one of the related Needs match this filter */
  readonly single?: NeedWhere | null | undefined;
  /** Filter type where some of the related Needs match this filter */
  readonly some?: NeedWhere | null | undefined;
};

/** Conditions on Need; given together, all must hold. */
export type NeedWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<NeedWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: NeedWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<NeedWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on addressedBy. */
  readonly addressedBy?: EntityRelationshipFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Condition on statedAt. */
  readonly statedAt?: StringScalarFilters | null | undefined;
  /** Condition on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
};

/** Conditions on linked entities of type Network. */
export type NetworkRelationshipFilters = {
  /** Filter type where all of the related Networks match this filter */
  readonly all?: NetworkWhere | null | undefined;
  /** Filter type where none of the related Networks match this filter */
  readonly none?: NetworkWhere | null | undefined;
  /** Filter type where one of the related Networks match this filter */
  readonly single?: NetworkWhere | null | undefined;
  /** Filter type where some of the related Networks match this filter */
  readonly some?: NetworkWhere | null | undefined;
};

/** Conditions on Network; given together, all must hold. */
export type NetworkWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<NetworkWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: NetworkWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<NetworkWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on events. */
  readonly events?: EventRelationshipFilters | null | undefined;
  /** Condition on foundedIn. */
  readonly foundedIn?: IntScalarFilters | null | undefined;
  /** Condition on funders. */
  readonly funders?: EntityRelationshipFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on leaders. */
  readonly leaders?: AgentRelationshipFilters | null | undefined;
  /** Condition on legalForm. */
  readonly legalForm?: StringScalarFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on members. */
  readonly members?: AgentRelationshipFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on networkType. */
  readonly networkType?: StringScalarFilters | null | undefined;
  /** Condition on networks. */
  readonly networks?: NetworkRelationshipFilters | null | undefined;
  /** Condition on organises. */
  readonly organises?: EventRelationshipFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on partnerships. */
  readonly partnerships?: EntityRelationshipFilters | null | undefined;
  /** Condition on projects. */
  readonly projects?: ProjectRelationshipFilters | null | undefined;
  /** Condition on responsibleFor. */
  readonly responsibleFor?: EntityRelationshipFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on reuses. */
  readonly reuses?: EntityRelationshipFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Condition on staff. */
  readonly staff?: PersonRelationshipFilters | null | undefined;
  /** Condition on territories. */
  readonly territories?: TerritoryRelationshipFilters | null | undefined;
  /** Condition on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
  /** Condition on works. */
  readonly works?: EntityRelationshipFilters | null | undefined;
};

/** A dialogue to open. */
export type OpenDialogueInput = {
  /** Names this change: sent again under the same name, within a week, it is not made again. It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** The last day on which comments are taken, ISO 8601 date, today or later; days are those of Paris. */
  readonly closesOn: string;
  /** Identifier of the need or the programme. */
  readonly entity: string | number;
  /** What to open it with, plain text, 4000 characters at most. */
  readonly text?: string | null | undefined;
};

/** How far an introduction is, in the order in which one goes on. */
export type OutreachStatus =
  /** They were contacted. */
  | 'CONTACTED'
  /** They do not want to be introduced. */
  | 'DECLINED'
  /** They were introduced. */
  | 'INTRODUCED'
  /** Nobody was told yet. */
  | 'TO_CONTACT';

/** Who belongs to a network when networks are compared. */
export type OverlapScope =
  /** All agents tied to it: members, leaders, staff, and those it shares a project, an event, a work, a programme or a venue with. */
  | 'CIRCLE'
  /** Its recorded members. */
  | 'MEMBERS';

/** Two records. */
export type PairInput = {
  /** Identifier of one: see the question `records`. */
  readonly a: string | number;
  /** Identifier of the other. */
  readonly b: string | number;
};

/** With whom an actor is compared. */
export type PeerScope =
  /** all other organisations, or all other people */
  | 'SAME_KIND'
  /** the other organisations, or people, of the same region; that of its employer where a person has none */
  | 'SAME_KIND_AND_TERRITORY';

/** Ways to decide about a request. */
export type PersonDecision =
  /** What is wanted is done: an erasure begins with it, a correction was made. */
  | 'ACCEPT'
  /** It is not done, for a reason. */
  | 'REFUSE';

/** Conditions on linked entities of type Person. */
export type PersonRelationshipFilters = {
  /** Filter type where all of the related People match this filter */
  readonly all?: PersonWhere | null | undefined;
  /** Filter type where none of the related People match this filter */
  readonly none?: PersonWhere | null | undefined;
  /** Filter type where one of the related People match this filter */
  readonly single?: PersonWhere | null | undefined;
  /** Filter type where some of the related People match this filter */
  readonly some?: PersonWhere | null | undefined;
};

/** How far a request about a person is. */
export type PersonRequestStatus =
  /** What was asked is done. */
  | 'DONE'
  /** The erasure was accepted and did not end: an administrator has to start it again. */
  | 'FAILED'
  /** An administrator has to decide. */
  | 'OPEN'
  /** It was refused, for a reason. */
  | 'REFUSED'
  /** The erasure was accepted, and is being made. */
  | 'UNDER_WAY';

/** Conditions on Person; given together, all must hold. */
export type PersonWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<PersonWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: PersonWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on events. */
  readonly events?: EventRelationshipFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on leads. */
  readonly leads?: EntityRelationshipFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on networks. */
  readonly networks?: NetworkRelationshipFilters | null | undefined;
  /** Condition on organises. */
  readonly organises?: EventRelationshipFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on partnerships. */
  readonly partnerships?: EntityRelationshipFilters | null | undefined;
  /** Condition on projects. */
  readonly projects?: ProjectRelationshipFilters | null | undefined;
  /** Condition on responsibleFor. */
  readonly responsibleFor?: EntityRelationshipFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on reuses. */
  readonly reuses?: EntityRelationshipFilters | null | undefined;
  /** Condition on role. */
  readonly role?: StringScalarFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Condition on territories. */
  readonly territories?: TerritoryRelationshipFilters | null | undefined;
  /** Condition on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
  /** Condition on works. */
  readonly works?: EntityRelationshipFilters | null | undefined;
  /** Condition on worksFor. */
  readonly worksFor?: EntityRelationshipFilters | null | undefined;
};

/** What one may want of what is held of a person. */
export type PersonWish =
  /** that it be erased, and stay so */
  | 'ERASURE'
  /** that it be corrected */
  | 'RECTIFICATION';

/** Conditions on linked entities of type Project. */
export type ProjectRelationshipFilters = {
  /** Filter type where all of the related Projects match this filter */
  readonly all?: ProjectWhere | null | undefined;
  /** Filter type where none of the related Projects match this filter */
  readonly none?: ProjectWhere | null | undefined;
  /** Filter type where one of the related Projects match this filter */
  readonly single?: ProjectWhere | null | undefined;
  /** Filter type where some of the related Projects match this filter */
  readonly some?: ProjectWhere | null | undefined;
};

/** Conditions on Project; given together, all must hold. */
export type ProjectWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ProjectWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on amount. */
  readonly amount?: FloatScalarFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on carriedBy. */
  readonly carriedBy?: AgentRelationshipFilters | null | undefined;
  /** Condition on citedBy. */
  readonly citedBy?: EntityRelationshipFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on endDate. */
  readonly endDate?: StringScalarFilters | null | undefined;
  /** Condition on funders. */
  readonly funders?: EntityRelationshipFilters | null | undefined;
  /** Condition on hostedAt. */
  readonly hostedAt?: VenueRelationshipFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on needs. */
  readonly needs?: NeedRelationshipFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on partOf. */
  readonly partOf?: EntityRelationshipFilters | null | undefined;
  /** Condition on partners. */
  readonly partners?: EntityRelationshipFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on reusedBy. */
  readonly reusedBy?: EntityRelationshipFilters | null | undefined;
  /** Condition on reuses. */
  readonly reuses?: EntityRelationshipFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Condition on startDate. */
  readonly startDate?: StringScalarFilters | null | undefined;
  /** Condition on status. */
  readonly status?: StringScalarFilters | null | undefined;
  /** Condition on territories. */
  readonly territories?: TerritoryRelationshipFilters | null | undefined;
  /** Condition on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
};

/** A property. */
export type PropertyInput = {
  /** Its name. */
  readonly name: string;
  /** Its value; several for a list; none, in a correction of what need not be there, to say that there is none. */
  readonly value: ReadonlyArray<string>;
};

/** How a value is written. */
export type PropertyType =
  /** A whole number of euros. */
  | 'AMOUNT'
  /** One of a closed list. */
  | 'CODE'
  /** ISO 8601 date of reduced precision: `2023`, `2023-04` or `2023-04-12`. */
  | 'DATE'
  /** One line. */
  | 'STRING'
  /** Several lines, each a value. */
  | 'STRINGS'
  /** Several sentences. */
  | 'TEXT'
  /** An http or https address. */
  | 'URL'
  /** A year, from 1000 to 2999. */
  | 'YEAR';

/** What a proposal would do. */
export type ProposalAction =
  /** Add an entity. */
  | 'ADD'
  /** Correct properties of an entity. */
  | 'CORRECT'
  /** Link two entities, such as by a re-use. */
  | 'LINK'
  /** Say that two records are about one thing. */
  | 'MERGE'
  /** Remove an entity. */
  | 'REMOVE'
  /** Say that two records are not about one thing. */
  | 'SEPARATE'
  /** Remove a link. */
  | 'UNLINK';

/** Whether what was decided has been taken into the graph. */
export type ProposalApplication =
  /** It is. */
  | 'DONE'
  /** It cannot be any more: `problem` says why. */
  | 'FAILED'
  /** It will be within seconds, or minutes after a large ingest. */
  | 'WAITING';

/** What can happen to a proposal. */
export type ProposalEventType =
  /** It was accepted. */
  | 'ACCEPTED'
  /** Somebody spoke about it. */
  | 'COMMENTED'
  /** It was made. */
  | 'PROPOSED'
  /** It was refused. */
  | 'REFUSED'
  /** It was undone. */
  | 'UNDONE'
  /** It was taken back. */
  | 'WITHDRAWN';

/** How far a proposal is. */
export type ProposalStatus =
  /** It was accepted. */
  | 'ACCEPTED'
  /** Nobody has decided. */
  | 'OPEN'
  /** It was refused. */
  | 'REFUSED'
  /** It had been accepted, and was undone. */
  | 'UNDONE'
  /** Whoever made it has taken it back. */
  | 'WITHDRAWN';

/** What to propose: exactly one of `add`, `correct`, `remove`, `link`, `unlink`, `merge`, `separate`. */
export type ProposeInput = {
  /** A new entity. */
  readonly add?: AddEntityInput | null | undefined;
  /** Names this change: sent again under the same name, it is not made again. It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Why, for those who decide, 2000 characters at most. */
  readonly comment?: string;
  /** Properties of an entity to set. */
  readonly correct?: CorrectEntityInput | null | undefined;
  /** Two entities to link. */
  readonly link?: LinkEntitiesInput | null | undefined;
  /** Two records that are about one thing. */
  readonly merge?: PairInput | null | undefined;
  /** Identifier of the network in whose name it is made. */
  readonly network: string | number;
  /** Identifier of an entity to remove. */
  readonly remove?: string | number | null | undefined;
  /** Two records that are not about one thing. */
  readonly separate?: PairInput | null | undefined;
  /** Public page that states it, an http or https address; left out when the network says it by itself. */
  readonly source?: string | null | undefined;
  /** A link to remove. */
  readonly unlink?: UnlinkEntitiesInput | null | undefined;
};

/** A link of a new entity. */
export type ProposedLinkInput = {
  /** Whether it goes from the new entity to the other one. */
  readonly isOutgoing?: boolean;
  /** Identifier of the other one. */
  readonly other: string | number;
  /** Type. */
  readonly type: RelationType;
};

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

/** A comment to remove. */
export type RemoveCommentInput = {
  /** Comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Identifier of the comment. */
  readonly comment: string | number;
};

/** Introductions to remove. */
export type RemoveOutreachInput = {
  /** Identifier of the one who is introduced; left out with `other` for the whole list. */
  readonly actor?: string | number | null | undefined;
  /** Names this change: sent again under the same name, within a week, it is not made again. It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Identifier of the network whose list it is. */
  readonly network: string | number;
  /** Identifier of the one whom it is introduced to. */
  readonly other?: string | number | null | undefined;
};

/** What to ask about a person. */
export type RequestAboutPersonInput = {
  /** Names this request: sent again under the same name, and with the same words, it is kept once, and has the same reference. Best a random UUID. It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** E-mail address, for questions about it. */
  readonly contact?: string | null | undefined;
  /** In your words, 4000 characters at most: what is wrong, and what is right; needed for RECTIFICATION. */
  readonly message?: string | null | undefined;
  /** Identifier of the person. */
  readonly person: string | number;
  /** What is wanted. */
  readonly wants: PersonWish;
};

/** Conditions on Resource; given together, all must hold. */
export type ResourceWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ResourceWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ResourceWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ResourceWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on cites. */
  readonly cites?: EntityRelationshipFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on implements. */
  readonly implements?: SolutionRelationshipFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on lists. */
  readonly lists?: EntityRelationshipFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on partOf. */
  readonly partOf?: EntityRelationshipFilters | null | undefined;
  /** Condition on partners. */
  readonly partners?: EntityRelationshipFilters | null | undefined;
  /** Condition on parts. */
  readonly parts?: EntityRelationshipFilters | null | undefined;
  /** Condition on producedBy. */
  readonly producedBy?: AgentRelationshipFilters | null | undefined;
  /** Condition on resourceType. */
  readonly resourceType?: StringScalarFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on reusedBy. */
  readonly reusedBy?: EntityRelationshipFilters | null | undefined;
  /** Condition on reuses. */
  readonly reuses?: EntityRelationshipFilters | null | undefined;
  /** Condition on reviewedAt. */
  readonly reviewedAt?: StringScalarFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Condition on territories. */
  readonly territories?: TerritoryRelationshipFilters | null | undefined;
  /** Condition on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Condition on updateFrequency. */
  readonly updateFrequency?: StringScalarFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
};

/** Roles beyond that of a visitor. */
export type Role =
  /** of the whole observatory: gives and takes roles, opens and moderates dialogues, and records answers of the authority */
  | 'ADMINISTRATOR'
  /** of a network: comments in dialogues; will propose what its records should say */
  | 'CONTRIBUTOR'
  /** of a network: comments in dialogues; will decide about proposals for its records */
  | 'EDITOR'
  /** of a network: comments in dialogues, and keeps its outreach list */
  | 'FACILITATOR';

/** How far a run is. */
export type RunStatus =
  /** It has read and written everything. */
  | 'FINISHED'
  /** It reads, or was killed: the next one of the same source goes on with it. */
  | 'RUNNING'
  /** It was stopped: the next one of the same source goes on with it. */
  | 'STOPPED';

/** An introduction to keep. What is left out of status and note stays as it is. */
export type SaveOutreachInput = {
  /** What they have in common, as English sentences, likewise. */
  readonly aboutEn?: ReadonlyArray<string>;
  /** What they have in common, as French sentences, 10 at most of 1000 characters. */
  readonly aboutFr?: ReadonlyArray<string>;
  /** Identifier of the one who is introduced. */
  readonly actor: string | number;
  /** When it was added, ISO 8601 date; today when absent. Only read for a new one. */
  readonly addedAt?: string | null | undefined;
  /** Names this change: sent again under the same name, within a week, it is not made again. It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Identifier of the network whose list it is. */
  readonly network: string | number;
  /** Notes, 2000 characters at most. */
  readonly note?: string | null | undefined;
  /** Identifier of the one whom it is introduced to. */
  readonly other: string | number;
  /** How far it is; TO_CONTACT for a new one. */
  readonly status?: OutreachStatus | null | undefined;
  /** Identifiers of those through whom they can meet, 20 at most. */
  readonly through?: ReadonlyArray<string | number>;
};

/** What to keep of a search. Conditions add up; of several values of one, any may hold. At most 50 values each. */
export type SearchFilter = {
  /** What was in or after this date: `2023`, `2023-04` or `2023-04-12`. What has no date is left out. */
  readonly from?: string | null | undefined;
  /** Languages of works, ISO 639-1. What has no language is left out. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Identifiers of networks: their members, and what these carry, produce or organise. */
  readonly networks?: ReadonlyArray<string | number> | null | undefined;
  /** Identifiers of programmes: what they fund, and their parts. */
  readonly programmes?: ReadonlyArray<string | number> | null | undefined;
  /** Names of sources, as in `SourceRecord.dataset`. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** Identifiers of territories: what is in one of them or in a part of it. */
  readonly territories?: ReadonlyArray<string | number> | null | undefined;
  /** Identifiers of themes: what is about one of them or a narrower one. */
  readonly themes?: ReadonlyArray<string | number> | null | undefined;
  /** What was in or before this date, likewise. */
  readonly until?: string | null | undefined;
};

/** Conditions on linked entities of type Solution. */
export type SolutionRelationshipFilters = {
  /** Filter type where all of the related Solutions match this filter */
  readonly all?: SolutionWhere | null | undefined;
  /** Filter type where none of the related Solutions match this filter */
  readonly none?: SolutionWhere | null | undefined;
  /** Filter type where one of the related Solutions match this filter */
  readonly single?: SolutionWhere | null | undefined;
  /** Filter type where some of the related Solutions match this filter */
  readonly some?: SolutionWhere | null | undefined;
};

/** Conditions on Solution; given together, all must hold. */
export type SolutionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SolutionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SolutionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<SolutionWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on implementedBy. */
  readonly implementedBy?: EntityRelationshipFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on needs. */
  readonly needs?: NeedRelationshipFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Condition on statedAt. */
  readonly statedAt?: StringScalarFilters | null | undefined;
  /** Condition on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
};

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** String list filters */
export type StringListFilters = {
  /** Equal to this. */
  readonly eq?: ReadonlyArray<string> | null | undefined;
  /** Holding this value. */
  readonly includes?: string | null | undefined;
};

/** Filters for an aggregation of a string field */
export type StringScalarAggregationFilters = {
  /** Condition on averageLength. */
  readonly averageLength?: FloatScalarFilters | null | undefined;
  /** Condition on longestLength. */
  readonly longestLength?: IntScalarFilters | null | undefined;
  /** Condition on shortestLength. */
  readonly shortestLength?: IntScalarFilters | null | undefined;
};

/** String filters */
export type StringScalarFilters = {
  /** Containing this text. */
  readonly contains?: string | null | undefined;
  /** Ending with this text. */
  readonly endsWith?: string | null | undefined;
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** Greater than this. */
  readonly gt?: string | null | undefined;
  /** Greater than or equal to this. */
  readonly gte?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Less than this. */
  readonly lt?: string | null | undefined;
  /** Less than or equal to this. */
  readonly lte?: string | null | undefined;
  /** Starting with this text. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on the aggregates of TerritoryEntities. */
export type TerritoryEntitiesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TerritoryEntitiesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TerritoryEntitiesConnectionAggregateInput | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<TerritoryEntitiesConnectionAggregateInput> | null | undefined;
  /** How many. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** The entity at the end of the link. */
  readonly node?: TerritoryEntitiesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on the links TerritoryEntities. */
export type TerritoryEntitiesConnectionFilters = {
  /** Filter Territories by aggregating results on related TerritoryEntitiesConnections */
  readonly aggregate?: TerritoryEntitiesConnectionAggregateInput | null | undefined;
  /** Return Territories where all of the related TerritoryEntitiesConnections match this filter */
  readonly all?: TerritoryEntitiesConnectionWhere | null | undefined;
  /** Return Territories where none of the related TerritoryEntitiesConnections match this filter */
  readonly none?: TerritoryEntitiesConnectionWhere | null | undefined;
  /** Return Territories where one of the related TerritoryEntitiesConnections match this filter */
  readonly single?: TerritoryEntitiesConnectionWhere | null | undefined;
  /** Return Territories where some of the related TerritoryEntitiesConnections match this filter */
  readonly some?: TerritoryEntitiesConnectionWhere | null | undefined;
};

/** Conditions on one link TerritoryEntities and on the entity at its end. */
export type TerritoryEntitiesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TerritoryEntitiesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TerritoryEntitiesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<TerritoryEntitiesConnectionWhere> | null | undefined;
  /** The entity at the end of the link. */
  readonly node?: EntityWhere | null | undefined;
};

/** Conditions on the aggregated properties behind TerritoryEntities. */
export type TerritoryEntitiesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TerritoryEntitiesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TerritoryEntitiesNodeAggregationWhereInput | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<TerritoryEntitiesNodeAggregationWhereInput> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarAggregationFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarAggregationFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarAggregationFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarAggregationFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarAggregationFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarAggregationFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarAggregationFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarAggregationFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarAggregationFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarAggregationFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarAggregationFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarAggregationFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on linked entities of type Territory. */
export type TerritoryRelationshipFilters = {
  /** Filter type where all of the related Territories match this filter */
  readonly all?: TerritoryWhere | null | undefined;
  /** Filter type where none of the related Territories match this filter */
  readonly none?: TerritoryWhere | null | undefined;
  /** Filter type where one of the related Territories match this filter */
  readonly single?: TerritoryWhere | null | undefined;
  /** Filter type where some of the related Territories match this filter */
  readonly some?: TerritoryWhere | null | undefined;
};

/** Conditions on Territory; given together, all must hold. */
export type TerritoryWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TerritoryWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TerritoryWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<TerritoryWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on entities. */
  readonly entities?: EntityRelationshipFilters | null | undefined;
  /** Condition on entitiesConnection. */
  readonly entitiesConnection?: TerritoryEntitiesConnectionFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on partOf. */
  readonly partOf?: TerritoryRelationshipFilters | null | undefined;
  /** Condition on parts. */
  readonly parts?: TerritoryRelationshipFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Condition on territoryType. */
  readonly territoryType?: StringScalarFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
};

/** Conditions on the aggregates of ThemeEntities. */
export type ThemeEntitiesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeEntitiesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ThemeEntitiesConnectionAggregateInput | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeEntitiesConnectionAggregateInput> | null | undefined;
  /** How many. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** The entity at the end of the link. */
  readonly node?: ThemeEntitiesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on the links ThemeEntities. */
export type ThemeEntitiesConnectionFilters = {
  /** Filter Themes by aggregating results on related ThemeEntitiesConnections */
  readonly aggregate?: ThemeEntitiesConnectionAggregateInput | null | undefined;
  /** Return Themes where all of the related ThemeEntitiesConnections match this filter */
  readonly all?: ThemeEntitiesConnectionWhere | null | undefined;
  /** Return Themes where none of the related ThemeEntitiesConnections match this filter */
  readonly none?: ThemeEntitiesConnectionWhere | null | undefined;
  /** Return Themes where one of the related ThemeEntitiesConnections match this filter */
  readonly single?: ThemeEntitiesConnectionWhere | null | undefined;
  /** Return Themes where some of the related ThemeEntitiesConnections match this filter */
  readonly some?: ThemeEntitiesConnectionWhere | null | undefined;
};

/** Conditions on one link ThemeEntities and on the entity at its end. */
export type ThemeEntitiesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeEntitiesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ThemeEntitiesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeEntitiesConnectionWhere> | null | undefined;
  /** The entity at the end of the link. */
  readonly node?: EntityWhere | null | undefined;
};

/** Conditions on the aggregated properties behind ThemeEntities. */
export type ThemeEntitiesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeEntitiesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ThemeEntitiesNodeAggregationWhereInput | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeEntitiesNodeAggregationWhereInput> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarAggregationFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarAggregationFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarAggregationFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarAggregationFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarAggregationFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarAggregationFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarAggregationFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarAggregationFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarAggregationFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarAggregationFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarAggregationFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarAggregationFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on linked entities of type Theme. */
export type ThemeRelationshipFilters = {
  /** Filter type where all of the related Themes match this filter */
  readonly all?: ThemeWhere | null | undefined;
  /** Filter type where none of the related Themes match this filter */
  readonly none?: ThemeWhere | null | undefined;
  /** Filter type where one of the related Themes match this filter */
  readonly single?: ThemeWhere | null | undefined;
  /** Filter type where some of the related Themes match this filter */
  readonly some?: ThemeWhere | null | undefined;
};

/** Conditions on Theme; given together, all must hold. */
export type ThemeWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ThemeWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on broader. */
  readonly broader?: ThemeRelationshipFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on entities. */
  readonly entities?: EntityRelationshipFilters | null | undefined;
  /** Condition on entitiesConnection. */
  readonly entitiesConnection?: ThemeEntitiesConnectionFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on narrower. */
  readonly narrower?: ThemeRelationshipFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
};

/** A proposal to undo. */
export type UndoProposalInput = {
  /** It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Identifier of the proposal. */
  readonly proposal: string | number;
  /** Why, 2000 characters at most. */
  readonly reason: string;
};

/** A link to remove. */
export type UnlinkEntitiesInput = {
  /** Identifier of the first. */
  readonly from: string | number;
  /** Identifier of the second. */
  readonly to: string | number;
  /** Type. */
  readonly type: RelationType;
};

/** Conditions on linked entities of type Venue. */
export type VenueRelationshipFilters = {
  /** Filter type where all of the related Venues match this filter */
  readonly all?: VenueWhere | null | undefined;
  /** Filter type where none of the related Venues match this filter */
  readonly none?: VenueWhere | null | undefined;
  /** Filter type where one of the related Venues match this filter */
  readonly single?: VenueWhere | null | undefined;
  /** Filter type where some of the related Venues match this filter */
  readonly some?: VenueWhere | null | undefined;
};

/** Conditions on Venue; given together, all must hold. */
export type VenueWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VenueWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VenueWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<VenueWhere> | null | undefined;
  /** Condition on acronym. */
  readonly acronym?: StringScalarFilters | null | undefined;
  /** Condition on alternateNames. */
  readonly alternateNames?: StringListFilters | null | undefined;
  /** Condition on betweenness. */
  readonly betweenness?: FloatScalarFilters | null | undefined;
  /** Condition on community. */
  readonly community?: IntScalarFilters | null | undefined;
  /** Condition on component. */
  readonly component?: IntScalarFilters | null | undefined;
  /** Condition on conditions. */
  readonly conditions?: StringScalarFilters | null | undefined;
  /** Condition on degree. */
  readonly degree?: IntScalarFilters | null | undefined;
  /** Condition on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Condition on descriptionEn. */
  readonly descriptionEn?: StringScalarFilters | null | undefined;
  /** Condition on funders. */
  readonly funders?: EntityRelationshipFilters | null | undefined;
  /** Condition on hosts. */
  readonly hosts?: EntityRelationshipFilters | null | undefined;
  /** Condition on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Condition on identifiers. */
  readonly identifiers?: StringListFilters | null | undefined;
  /** Condition on licence. */
  readonly licence?: StringScalarFilters | null | undefined;
  /** Condition on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Condition on nameEn. */
  readonly nameEn?: StringScalarFilters | null | undefined;
  /** Condition on offers. */
  readonly offers?: StringScalarFilters | null | undefined;
  /** Condition on openedIn. */
  readonly openedIn?: IntScalarFilters | null | undefined;
  /** Condition on pageRank. */
  readonly pageRank?: FloatScalarFilters | null | undefined;
  /** Condition on partOf. */
  readonly partOf?: EntityRelationshipFilters | null | undefined;
  /** Condition on partnerships. */
  readonly partnerships?: EntityRelationshipFilters | null | undefined;
  /** Condition on responsible. */
  readonly responsible?: AgentRelationshipFilters | null | undefined;
  /** Condition on retrievedAt. */
  readonly retrievedAt?: StringScalarFilters | null | undefined;
  /** Condition on reuses. */
  readonly reuses?: EntityRelationshipFilters | null | undefined;
  /** Condition on source. */
  readonly source?: StringScalarFilters | null | undefined;
  /** Condition on territories. */
  readonly territories?: TerritoryRelationshipFilters | null | undefined;
  /** Condition on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Condition on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Condition on verification. */
  readonly verification?: StringScalarFilters | null | undefined;
};

/** A comment to take back. */
export type WithdrawCommentInput = {
  /** Comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Identifier of the comment. */
  readonly comment: string | number;
};

/** A proposal to take back. */
export type WithdrawProposalInput = {
  /** It comes back as it was sent. */
  readonly clientMutationId?: string | null | undefined;
  /** Identifier of the proposal. */
  readonly proposal: string | number;
};

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

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { readonly signIn: { readonly withProvider: boolean, readonly withToken: boolean }, readonly viewer: { readonly name: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly network: { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null } | null }> } | null };

export type DeleteAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type DeleteAccountMutation = { readonly deleteAccount: { readonly account: string } };

export type ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoicesQuery = { readonly statistics: { readonly themes: ReadonlyArray<{ readonly node:
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

export type NetworkChoicesQueryVariables = Exact<{
  limit: number;
}>;


export type NetworkChoicesQuery = { readonly networks: ReadonlyArray<{ readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }> };

export type ClosestSentencesQueryVariables = Exact<{
  id?: string | number | null | undefined;
  text?: string | null | undefined;
  with: string | number;
}>;


export type ClosestSentencesQuery = { readonly closestSentences: { readonly mine: string, readonly theirs: string } | null };

export type CommunityNamesQueryVariables = Exact<{
  first: number;
  language: Language;
}>;


export type CommunityNamesQuery = { readonly communities: { readonly page: ReadonlyArray<{ readonly number: number, readonly name: string }> } };

export type DepartementsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartementsQuery = { readonly territories: ReadonlyArray<{ readonly __typename: 'Territory', readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }> };

export type DialogueStateFragment = { readonly id: string, readonly entityId: string, readonly closesOn: string, readonly isOpen: boolean, readonly commentCount: number, readonly answer: { readonly status: AnswerStatus, readonly statedAt: string } | null };

export type AnswerTextFragment = { readonly id: string, readonly text: string, readonly status: AnswerStatus, readonly statedAt: string };

export type DialogueStatesQueryVariables = Exact<{
  entities: ReadonlyArray<string | number> | string | number;
}>;


export type DialogueStatesQuery = { readonly dialogues: { readonly page: ReadonlyArray<{ readonly id: string, readonly entityId: string, readonly closesOn: string, readonly isOpen: boolean, readonly commentCount: number, readonly answer: { readonly status: AnswerStatus, readonly statedAt: string } | null }> } };

export type OpenDialoguesQueryVariables = Exact<{
  first: number;
}>;


export type OpenDialoguesQuery = { readonly dialogues: { readonly total: number, readonly page: ReadonlyArray<{ readonly id: string, readonly entityId: string, readonly closesOn: string, readonly isOpen: boolean, readonly commentCount: number, readonly entity:
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
       | null, readonly answer: { readonly status: AnswerStatus, readonly statedAt: string } | null }> } };

export type DialoguesQueryVariables = Exact<{
  entity: string | number;
  first: number;
  offset: number;
}>;


export type DialoguesQuery = { readonly dialogues: { readonly page: ReadonlyArray<{ readonly text: string | null, readonly openedAt: string, readonly id: string, readonly entityId: string, readonly closesOn: string, readonly isOpen: boolean, readonly commentCount: number, readonly earlierClosings: ReadonlyArray<{ readonly closesOn: string, readonly movedAt: string }>, readonly answer: { readonly status: AnswerStatus, readonly statedAt: string, readonly id: string, readonly text: string } | null, readonly earlierAnswers: ReadonlyArray<{ readonly id: string, readonly text: string, readonly status: AnswerStatus, readonly statedAt: string }>, readonly comments: { readonly total: number, readonly page: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly author: string | null, readonly createdAt: string, readonly removedAt: string | null, readonly isOwn: boolean, readonly networkId: string, readonly network: { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null } | null }> } }> } };

export type OpenDialogueMutationVariables = Exact<{
  input: OpenDialogueInput;
}>;


export type OpenDialogueMutation = { readonly openDialogue: { readonly dialogue: { readonly id: string, readonly entityId: string, readonly closesOn: string, readonly isOpen: boolean, readonly commentCount: number, readonly answer: { readonly status: AnswerStatus, readonly statedAt: string } | null } } };

export type CommentDialogueMutationVariables = Exact<{
  input: CommentDialogueInput;
}>;


export type CommentDialogueMutation = { readonly commentDialogue: { readonly dialogue: { readonly id: string, readonly entityId: string, readonly closesOn: string, readonly isOpen: boolean, readonly commentCount: number, readonly answer: { readonly status: AnswerStatus, readonly statedAt: string } | null } } };

export type WithdrawCommentMutationVariables = Exact<{
  input: WithdrawCommentInput;
}>;


export type WithdrawCommentMutation = { readonly withdrawComment: { readonly dialogue: { readonly id: string, readonly entityId: string, readonly closesOn: string, readonly isOpen: boolean, readonly commentCount: number, readonly answer: { readonly status: AnswerStatus, readonly statedAt: string } | null } } };

export type RemoveCommentMutationVariables = Exact<{
  input: RemoveCommentInput;
}>;


export type RemoveCommentMutation = { readonly removeComment: { readonly dialogue: { readonly id: string, readonly entityId: string, readonly closesOn: string, readonly isOpen: boolean, readonly commentCount: number, readonly answer: { readonly status: AnswerStatus, readonly statedAt: string } | null } } };

export type MoveDialogueClosingMutationVariables = Exact<{
  input: MoveDialogueClosingInput;
}>;


export type MoveDialogueClosingMutation = { readonly moveDialogueClosing: { readonly dialogue: { readonly id: string, readonly entityId: string, readonly closesOn: string, readonly isOpen: boolean, readonly commentCount: number, readonly answer: { readonly status: AnswerStatus, readonly statedAt: string } | null } } };

export type AnswerDialogueMutationVariables = Exact<{
  input: AnswerDialogueInput;
}>;


export type AnswerDialogueMutation = { readonly answerDialogue: { readonly dialogue: { readonly id: string, readonly entityId: string, readonly closesOn: string, readonly isOpen: boolean, readonly commentCount: number, readonly answer: { readonly status: AnswerStatus, readonly statedAt: string } | null } } };

export type EcosystemQueryVariables = Exact<{
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
}>;


export type EcosystemQuery = { readonly ecosystem: { readonly totalNodes: number, readonly totalEdges: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly community: number | null, readonly isolation: number | null, readonly themes: ReadonlyArray<string>, readonly territories: ReadonlyArray<string> }>, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null }> } };

export type RecordedFragment = { readonly id: string, readonly name: string, readonly dataset: string, readonly source: string, readonly licence: string | null, readonly retrievedAt: string | null, readonly merge: { readonly at: string, readonly text: string } | null };

type Detailed_Action_Fragment = { readonly __typename: 'Action', readonly statedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly actionStatus: string };

type Detailed_Event_Fragment = { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly frequency: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Need_Fragment = { readonly __typename: 'Need', readonly statedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Network_Fragment = { readonly __typename: 'Network', readonly networkType: string, readonly legalForm: string | null, readonly foundedIn: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Organisation_Fragment = { readonly __typename: 'Organisation', readonly organisationType: string | null, readonly legalForm: string | null, readonly foundedIn: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Paper_Fragment = { readonly __typename: 'Paper', readonly authors: ReadonlyArray<string> | null, readonly publishedIn: number, readonly paperType: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Person_Fragment = { readonly __typename: 'Person', readonly role: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Programme_Fragment = { readonly __typename: 'Programme', readonly programmeType: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly amount: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Project_Fragment = { readonly __typename: 'Project', readonly startDate: string | null, readonly endDate: string | null, readonly amount: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly projectStatus: string | null };

type Detailed_Resource_Fragment = { readonly __typename: 'Resource', readonly resourceType: string, readonly updateFrequency: string | null, readonly reviewedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Solution_Fragment = { readonly __typename: 'Solution', readonly statedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Territory_Fragment = { readonly __typename: 'Territory', readonly territoryType: string, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Theme_Fragment = { readonly __typename: 'Theme', readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

type Detailed_Venue_Fragment = { readonly __typename: 'Venue', readonly offers: string | null, readonly conditions: string | null, readonly openedIn: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null };

export type DetailedFragment =
  | Detailed_Action_Fragment
  | Detailed_Event_Fragment
  | Detailed_Need_Fragment
  | Detailed_Network_Fragment
  | Detailed_Organisation_Fragment
  | Detailed_Paper_Fragment
  | Detailed_Person_Fragment
  | Detailed_Programme_Fragment
  | Detailed_Project_Fragment
  | Detailed_Resource_Fragment
  | Detailed_Solution_Fragment
  | Detailed_Territory_Fragment
  | Detailed_Theme_Fragment
  | Detailed_Venue_Fragment
;

export type NeighbourFragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly isolation: number | null };

export type LinkFragment = { readonly source: string, readonly target: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null };

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

export type EntityPageQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type EntityPageQuery = { readonly records: ReadonlyArray<{ readonly id: string, readonly name: string, readonly dataset: string, readonly source: string, readonly licence: string | null, readonly retrievedAt: string | null, readonly merge: { readonly at: string, readonly text: string } | null }>, readonly entity:
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
   | null, readonly neighbourhood: { readonly totalNodes: number, readonly nodes: ReadonlyArray<{ readonly x: number, readonly y: number, readonly degree: number, readonly began: string | null, readonly ended: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly isolation: number | null }>, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statements: ReadonlyArray<{ readonly dataset: string, readonly source: string | null, readonly licence: string | null, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly what: string | null, readonly evidence: string | null }> }> } };

export type CalendarQueryVariables = Exact<{
  upcoming: EventWhere;
  recurring: EventWhere;
  past: EventWhere;
  undated: EventWhere;
}>;


export type CalendarQuery = { readonly upcoming: { readonly totalCount: number }, readonly recurring: { readonly totalCount: number }, readonly past: { readonly totalCount: number }, readonly undated: { readonly totalCount: number } };

export type EventsQueryVariables = Exact<{
  where: EventWhere;
  sort: ReadonlyArray<EventSort> | EventSort;
  limit: number;
  offset: number;
}>;


export type EventsQuery = { readonly events: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly frequency: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly organisedBy: ReadonlyArray<
      | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    >, readonly territories: ReadonlyArray<{ readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }> }> };

export type IsolatedFragment = { readonly score: number, readonly standingText: string, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly peers: ReadonlyArray<{ readonly scope: PeerScope, readonly text: string }>, readonly node:
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
   };

export type IsolatedActorsQueryVariables = Exact<{
  first: number;
  offset: number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  standings?: ReadonlyArray<IsolationStanding> | IsolationStanding | null | undefined;
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

export type IsolatedActorQueryVariables = Exact<{
  actor: string | number;
  language: Language;
}>;


export type IsolatedActorQuery = { readonly isolation: { readonly score: number, readonly standingText: string, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly peers: ReadonlyArray<{ readonly scope: PeerScope, readonly text: string }>, readonly node:
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
     } | null };

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

export type OutreachQueryVariables = Exact<{
  network: string | number;
  first: number;
  offset: number;
}>;


export type OutreachQuery = { readonly outreach: { readonly total: number, readonly page: ReadonlyArray<{ readonly actorId: string, readonly otherId: string, readonly status: OutreachStatus, readonly note: string, readonly addedAt: string, readonly changedAt: string, readonly fr: ReadonlyArray<string>, readonly en: ReadonlyArray<string>, readonly actor:
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
       | null, readonly other:
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
       | null, readonly through: ReadonlyArray<
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

export type SaveOutreachMutationVariables = Exact<{
  input: SaveOutreachInput;
}>;


export type SaveOutreachMutation = { readonly saveOutreach: { readonly clientMutationId: string | null } };

export type RemoveOutreachMutationVariables = Exact<{
  input: RemoveOutreachInput;
}>;


export type RemoveOutreachMutation = { readonly removeOutreach: { readonly removed: number } };

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

export type PathQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  language: Language;
}>;


export type PathQuery = { readonly path: { readonly text: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }> } | null };

export type PersonalDataQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonalDataQuery = { readonly personalData: { readonly people: number, readonly properties: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly count: number }>, readonly datasets: ReadonlyArray<{ readonly dataset: string, readonly licence: string | null, readonly people: number }>, readonly operator: { readonly name: string | null, readonly contact: string | null } | null } };

export type RequestAboutPersonMutationVariables = Exact<{
  input: RequestAboutPersonInput;
}>;


export type RequestAboutPersonMutation = { readonly requestAboutPerson: { readonly reference: string } };

export type PersonRequestQueryVariables = Exact<{
  reference: string;
}>;


export type PersonRequestQuery = { readonly personRequest: { readonly wants: PersonWish, readonly status: PersonRequestStatus, readonly at: string, readonly decidedAt: string | null, readonly reason: string | null } | null };

export type PersonRequestsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type PersonRequestsQuery = { readonly personRequests: { readonly total: number, readonly page: ReadonlyArray<{ readonly id: string, readonly personId: string | null, readonly wants: PersonWish, readonly message: string | null, readonly contact: string | null, readonly at: string, readonly status: PersonRequestStatus, readonly reason: string | null, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly person:
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
       | null }> } };

export type DecidePersonRequestMutationVariables = Exact<{
  input: DecidePersonRequestInput;
}>;


export type DecidePersonRequestMutation = { readonly decidePersonRequest: { readonly request: { readonly id: string, readonly status: PersonRequestStatus } } };

export type ProposalLineFragment = { readonly id: string, readonly action: ProposalAction, readonly status: ProposalStatus, readonly application: ProposalApplication | null, readonly networkId: string, readonly proposedAt: string, readonly entityId: string, readonly otherId: string | null, readonly type: RelationType | null, readonly network:
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
   | null, readonly entity:
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
   | null, readonly other:
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
   | null, readonly differences: ReadonlyArray<{ readonly property: string, readonly before: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string>, readonly now: ReadonlyArray<string> }> };

export type WholeProposalFragment = { readonly problem: string | null, readonly source: string | null, readonly mayDecide: boolean, readonly isOwn: boolean, readonly id: string, readonly action: ProposalAction, readonly status: ProposalStatus, readonly application: ProposalApplication | null, readonly networkId: string, readonly proposedAt: string, readonly entityId: string, readonly otherId: string | null, readonly type: RelationType | null, readonly links: ReadonlyArray<{ readonly type: RelationType, readonly isOutgoing: boolean, readonly otherId: string, readonly other:
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
     | null }>, readonly deciders: ReadonlyArray<
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
  >, readonly history: ReadonlyArray<{ readonly id: string, readonly what: ProposalEventType, readonly at: string, readonly by: string | null, readonly text: string }>, readonly network:
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
   | null, readonly entity:
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
   | null, readonly other:
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
   | null, readonly differences: ReadonlyArray<{ readonly property: string, readonly before: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string>, readonly now: ReadonlyArray<string> }> };

export type ProposalsQueryVariables = Exact<{
  entity?: string | number | null | undefined;
  network?: string | number | null | undefined;
  statuses: ReadonlyArray<ProposalStatus> | ProposalStatus;
  decidable: boolean;
  first: number;
  offset: number;
}>;


export type ProposalsQuery = { readonly proposals: { readonly total: number, readonly page: ReadonlyArray<{ readonly id: string, readonly action: ProposalAction, readonly status: ProposalStatus, readonly application: ProposalApplication | null, readonly networkId: string, readonly proposedAt: string, readonly entityId: string, readonly otherId: string | null, readonly type: RelationType | null, readonly network:
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
       | null, readonly entity:
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
       | null, readonly other:
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
       | null, readonly differences: ReadonlyArray<{ readonly property: string, readonly before: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string>, readonly now: ReadonlyArray<string> }> }> } };

export type ProposalQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalQuery = { readonly proposal: { readonly problem: string | null, readonly source: string | null, readonly mayDecide: boolean, readonly isOwn: boolean, readonly id: string, readonly action: ProposalAction, readonly status: ProposalStatus, readonly application: ProposalApplication | null, readonly networkId: string, readonly proposedAt: string, readonly entityId: string, readonly otherId: string | null, readonly type: RelationType | null, readonly links: ReadonlyArray<{ readonly type: RelationType, readonly isOutgoing: boolean, readonly otherId: string, readonly other:
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
       | null }>, readonly deciders: ReadonlyArray<
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
    >, readonly history: ReadonlyArray<{ readonly id: string, readonly what: ProposalEventType, readonly at: string, readonly by: string | null, readonly text: string }>, readonly network:
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
     | null, readonly entity:
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
     | null, readonly other:
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
     | null, readonly differences: ReadonlyArray<{ readonly property: string, readonly before: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string>, readonly now: ReadonlyArray<string> }> } | null };

export type EntityProposalsQueryVariables = Exact<{
  entity: string | number;
}>;


export type EntityProposalsQuery = { readonly open: { readonly total: number }, readonly accepted: { readonly total: number } };

export type DecidableQueryVariables = Exact<{ [key: string]: never; }>;


export type DecidableQuery = { readonly proposals: { readonly total: number } };

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { readonly vocabulary: { readonly kinds: ReadonlyArray<{ readonly kind: Kind, readonly properties: ReadonlyArray<{ readonly name: string, readonly type: PropertyType, readonly required: boolean, readonly codes: ReadonlyArray<string> }> }>, readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly from: ReadonlyArray<Kind>, readonly to: ReadonlyArray<Kind> }> } };

export type ProposalSubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalSubjectQuery = { readonly entity:
    | { readonly __typename: 'Action', readonly statedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly actionStatus: string }
    | { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly frequency: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Need', readonly statedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Network', readonly networkType: string, readonly legalForm: string | null, readonly foundedIn: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly organisationType: string | null, readonly legalForm: string | null, readonly foundedIn: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Paper', readonly language: string | null, readonly authors: ReadonlyArray<string> | null, readonly publishedIn: number, readonly paperType: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly role: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Programme', readonly programmeType: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly amount: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Project', readonly startDate: string | null, readonly endDate: string | null, readonly amount: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly projectStatus: string | null }
    | { readonly __typename: 'Resource', readonly resourceType: string, readonly updateFrequency: string | null, readonly reviewedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Solution', readonly statedAt: string | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Territory', readonly territoryType: string, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Theme', readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Venue', readonly offers: string | null, readonly conditions: string | null, readonly openedIn: number | null, readonly alternateNames: ReadonlyArray<string> | null, readonly description: string | null, readonly descriptionEn: string | null, readonly url: string | null, readonly verification: string | null, readonly identifiers: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
   | null, readonly records: ReadonlyArray<{ readonly id: string, readonly name: string, readonly dataset: string, readonly merge: { readonly with: string } | null }>, readonly neighbourhood: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly isolation: number | null }>, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null }> } };

export type ProposeMutationVariables = Exact<{
  input: ProposeInput;
}>;


export type ProposeMutation = { readonly propose: { readonly proposal: { readonly id: string } } };

export type DecideProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type DecideProposalMutation = { readonly decideProposal: { readonly proposal: { readonly problem: string | null, readonly source: string | null, readonly mayDecide: boolean, readonly isOwn: boolean, readonly id: string, readonly action: ProposalAction, readonly status: ProposalStatus, readonly application: ProposalApplication | null, readonly networkId: string, readonly proposedAt: string, readonly entityId: string, readonly otherId: string | null, readonly type: RelationType | null, readonly links: ReadonlyArray<{ readonly type: RelationType, readonly isOutgoing: boolean, readonly otherId: string, readonly other:
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
         | null }>, readonly deciders: ReadonlyArray<
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
      >, readonly history: ReadonlyArray<{ readonly id: string, readonly what: ProposalEventType, readonly at: string, readonly by: string | null, readonly text: string }>, readonly network:
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
       | null, readonly entity:
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
       | null, readonly other:
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
       | null, readonly differences: ReadonlyArray<{ readonly property: string, readonly before: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string>, readonly now: ReadonlyArray<string> }> } } };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { readonly withdrawProposal: { readonly proposal: { readonly problem: string | null, readonly source: string | null, readonly mayDecide: boolean, readonly isOwn: boolean, readonly id: string, readonly action: ProposalAction, readonly status: ProposalStatus, readonly application: ProposalApplication | null, readonly networkId: string, readonly proposedAt: string, readonly entityId: string, readonly otherId: string | null, readonly type: RelationType | null, readonly links: ReadonlyArray<{ readonly type: RelationType, readonly isOutgoing: boolean, readonly otherId: string, readonly other:
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
         | null }>, readonly deciders: ReadonlyArray<
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
      >, readonly history: ReadonlyArray<{ readonly id: string, readonly what: ProposalEventType, readonly at: string, readonly by: string | null, readonly text: string }>, readonly network:
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
       | null, readonly entity:
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
       | null, readonly other:
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
       | null, readonly differences: ReadonlyArray<{ readonly property: string, readonly before: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string>, readonly now: ReadonlyArray<string> }> } } };

export type UndoProposalMutationVariables = Exact<{
  input: UndoProposalInput;
}>;


export type UndoProposalMutation = { readonly undoProposal: { readonly proposal: { readonly problem: string | null, readonly source: string | null, readonly mayDecide: boolean, readonly isOwn: boolean, readonly id: string, readonly action: ProposalAction, readonly status: ProposalStatus, readonly application: ProposalApplication | null, readonly networkId: string, readonly proposedAt: string, readonly entityId: string, readonly otherId: string | null, readonly type: RelationType | null, readonly links: ReadonlyArray<{ readonly type: RelationType, readonly isOutgoing: boolean, readonly otherId: string, readonly other:
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
         | null }>, readonly deciders: ReadonlyArray<
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
      >, readonly history: ReadonlyArray<{ readonly id: string, readonly what: ProposalEventType, readonly at: string, readonly by: string | null, readonly text: string }>, readonly network:
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
       | null, readonly entity:
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
       | null, readonly other:
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
       | null, readonly differences: ReadonlyArray<{ readonly property: string, readonly before: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string>, readonly now: ReadonlyArray<string> }> } } };

export type CommentProposalMutationVariables = Exact<{
  input: CommentProposalInput;
}>;


export type CommentProposalMutation = { readonly commentProposal: { readonly proposal: { readonly problem: string | null, readonly source: string | null, readonly mayDecide: boolean, readonly isOwn: boolean, readonly id: string, readonly action: ProposalAction, readonly status: ProposalStatus, readonly application: ProposalApplication | null, readonly networkId: string, readonly proposedAt: string, readonly entityId: string, readonly otherId: string | null, readonly type: RelationType | null, readonly links: ReadonlyArray<{ readonly type: RelationType, readonly isOutgoing: boolean, readonly otherId: string, readonly other:
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
         | null }>, readonly deciders: ReadonlyArray<
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
      >, readonly history: ReadonlyArray<{ readonly id: string, readonly what: ProposalEventType, readonly at: string, readonly by: string | null, readonly text: string }>, readonly network:
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
       | null, readonly entity:
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
       | null, readonly other:
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
       | null, readonly differences: ReadonlyArray<{ readonly property: string, readonly before: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string>, readonly now: ReadonlyArray<string> }> } } };

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
  where: ResourceWhere;
  limit: number;
  offset: number;
}>;


export type ResourcesQuery = { readonly resourcesConnection: { readonly totalCount: number }, readonly resources: ReadonlyArray<{ readonly __typename: 'Resource', readonly resourceType: string, readonly reviewedAt: string | null, readonly retrievedAt: string | null, readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly themes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }>, readonly producedBy: ReadonlyArray<
      | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    > }> };

export type ResourceChoicesQueryVariables = Exact<{
  kept: ResourceWhere;
}>;


export type ResourceChoicesQuery = { readonly themes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }>, readonly directory: { readonly totalCount: number }, readonly observatory: { readonly totalCount: number }, readonly guide: { readonly totalCount: number }, readonly study: { readonly totalCount: number }, readonly finding: { readonly totalCount: number }, readonly journal: { readonly totalCount: number }, readonly platform: { readonly totalCount: number }, readonly dataSet: { readonly totalCount: number } };

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

type Contacts_Action_Fragment = { readonly contacts: ReadonlyArray<
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  > };

type Contacts_Event_Fragment = { readonly contacts: ReadonlyArray<
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  > };

type Contacts_Network_Fragment = { readonly contacts: ReadonlyArray<
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  > };

type Contacts_Organisation_Fragment = { readonly contacts: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }> };

type Contacts_Paper_Fragment = { readonly contacts: ReadonlyArray<
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  > };

type Contacts_Programme_Fragment = { readonly contacts: ReadonlyArray<
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  > };

type Contacts_Project_Fragment = { readonly contacts: ReadonlyArray<
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  > };

type Contacts_Resource_Fragment = { readonly contacts: ReadonlyArray<
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  > };

type Contacts_Venue_Fragment = { readonly contacts: ReadonlyArray<
    | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
  > };

export type ContactsFragment =
  | Contacts_Action_Fragment
  | Contacts_Event_Fragment
  | Contacts_Network_Fragment
  | Contacts_Organisation_Fragment
  | Contacts_Paper_Fragment
  | Contacts_Programme_Fragment
  | Contacts_Project_Fragment
  | Contacts_Resource_Fragment
  | Contacts_Venue_Fragment
;

export type SimilarFragment = { readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly node:
    | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      > }
    | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      > }
    | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      > }
    | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }> }
    | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      > }
    | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      > }
    | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      > }
    | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      > }
    | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
    | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
        | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      > }
   };

export type SimilarToTextQueryVariables = Exact<{
  text: string;
  first: number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  filter?: SearchFilter | null | undefined;
  language: Language;
}>;


export type SimilarToTextQuery = { readonly similar: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly node:
      | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }> }
      | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
     }> };

export type SimilarToEntityQueryVariables = Exact<{
  id: string | number;
  first: number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  filter?: SearchFilter | null | undefined;
  language: Language;
}>;


export type SimilarToEntityQuery = { readonly similar: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly node:
      | { readonly __typename: 'Action', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Event', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Need', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Network', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Organisation', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }> }
      | { readonly __typename: 'Paper', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Person', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Programme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Project', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Resource', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
      | { readonly __typename: 'Solution', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Territory', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Theme', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
      | { readonly __typename: 'Venue', readonly description: string | null, readonly descriptionEn: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null, readonly contacts: ReadonlyArray<
          | { readonly __typename: 'Network', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly acronym: string | null }
        > }
     }>, readonly statistics: { readonly computation: { readonly computedAt: string, readonly method: string } | null } };

export type NetworkFinderQueryVariables = Exact<{
  text?: string | null | undefined;
  entity?: string | number | null | undefined;
  themes?: ReadonlyArray<string | number> | string | number | null | undefined;
  territories?: ReadonlyArray<string | number> | string | number | null | undefined;
  first: number;
  language: Language;
}>;


export type NetworkFinderQuery = { readonly networkFinder: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly through: ReadonlyArray<
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
    >, readonly node:
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
export const DialogueStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogueState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dialogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]}}]} as unknown as DocumentNode<DialogueStateFragment, unknown>;
export const AnswerTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DialogueAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]} as unknown as DocumentNode<AnswerTextFragment, unknown>;
export const RecordedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<RecordedFragment, unknown>;
export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const DetailedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Detailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"alternateNames"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkType"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","alias":{"kind":"Name","value":"projectStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}},{"kind":"Field","name":{"kind":"Name","value":"paperType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeType"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"updateFrequency"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"openedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Solution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actionStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoryType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<DetailedFragment, unknown>;
export const NeighbourFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Neighbour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"}}]}}]} as unknown as DocumentNode<NeighbourFragment, unknown>;
export const LinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]} as unknown as DocumentNode<LinkFragment, unknown>;
export const WordedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<WordedFragment, unknown>;
export const IsolatedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Isolated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IsolatedActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"standingText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<IsolatedFragment, unknown>;
export const AcquaintedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acquainted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquaintances"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<AcquaintedFragment, unknown>;
export const BridgeEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BridgeEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bridge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"componentGain"}},{"kind":"Field","name":{"kind":"Name","value":"distanceChange"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<BridgeEntryFragment, unknown>;
export const ProposalLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<ProposalLineFragment, unknown>;
export const WholeProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isOutgoing"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deciders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}}]} as unknown as DocumentNode<WholeProposalFragment, unknown>;
export const DescribedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<DescribedFragment, unknown>;
export const ContactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"carriedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"authoredBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"producedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"organisedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"leaders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<ContactsFragment, unknown>;
export const SimilarFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Similar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"carriedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"authoredBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"producedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"organisedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"leaders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]} as unknown as DocumentNode<SimilarFragment, unknown>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withProvider"}},{"kind":"Field","name":{"kind":"Name","value":"withToken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const DeleteAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]}}]} as unknown as DocumentNode<DeleteAccountMutation, DeleteAccountMutationVariables>;
export const ChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"REGION"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"departements"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"DEPARTEMENT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<ChoicesQuery, ChoicesQueryVariables>;
export const NetworkChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<NetworkChoicesQuery, NetworkChoicesQueryVariables>;
export const ClosestSentencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosestSentences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closestSentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"theirs"}}]}}]}}]} as unknown as DocumentNode<ClosestSentencesQuery, ClosestSentencesQueryVariables>;
export const CommunityNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunityNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"members"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<CommunityNamesQuery, CommunityNamesQueryVariables>;
export const DepartementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Departements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"OR"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"identifiers"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"StringValue","value":"insee:75056","block":false}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"territoryType"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"departement","block":false}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"territoryType"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"region","block":false}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<DepartementsQuery, DepartementsQueryVariables>;
export const DialogueStatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DialogueStates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entities"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entities"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DialogueState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogueState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dialogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]}}]} as unknown as DocumentNode<DialogueStatesQuery, DialogueStatesQueryVariables>;
export const OpenDialoguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenDialogues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DialogueState"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogueState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dialogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<OpenDialoguesQuery, OpenDialoguesQueryVariables>;
export const DialoguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dialogues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entities"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"entity"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DialogueState"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierClosings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"movedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogueState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dialogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DialogueAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<DialoguesQuery, DialoguesQueryVariables>;
export const OpenDialogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDialogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDialogueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDialogue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DialogueState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogueState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dialogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]}}]} as unknown as DocumentNode<OpenDialogueMutation, OpenDialogueMutationVariables>;
export const CommentDialogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentDialogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentDialogueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentDialogue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DialogueState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogueState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dialogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]}}]} as unknown as DocumentNode<CommentDialogueMutation, CommentDialogueMutationVariables>;
export const WithdrawCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DialogueState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogueState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dialogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]}}]} as unknown as DocumentNode<WithdrawCommentMutation, WithdrawCommentMutationVariables>;
export const RemoveCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DialogueState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogueState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dialogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]}}]} as unknown as DocumentNode<RemoveCommentMutation, RemoveCommentMutationVariables>;
export const MoveDialogueClosingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveDialogueClosing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDialogueClosingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveDialogueClosing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DialogueState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogueState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dialogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]}}]} as unknown as DocumentNode<MoveDialogueClosingMutation, MoveDialogueClosingMutationVariables>;
export const AnswerDialogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerDialogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDialogueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerDialogue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DialogueState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogueState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dialogue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}}]}}]} as unknown as DocumentNode<AnswerDialogueMutation, AnswerDialogueMutationVariables>;
export const EcosystemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ecosystem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecosystem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"totalEdges"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"community"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"territories"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<EcosystemQuery, EcosystemQueryVariables>;
export const EntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Entity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Detailed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Neighbour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Detailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"alternateNames"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkType"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","alias":{"kind":"Name","value":"projectStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}},{"kind":"Field","name":{"kind":"Name","value":"paperType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeType"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"updateFrequency"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"openedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Solution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actionStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoryType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Neighbour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]} as unknown as DocumentNode<EntityQuery, EntityQueryVariables>;
export const EntityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Detailed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Neighbour"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"began"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Detailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"alternateNames"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkType"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","alias":{"kind":"Name","value":"projectStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}},{"kind":"Field","name":{"kind":"Name","value":"paperType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeType"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"updateFrequency"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"openedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Solution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actionStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoryType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Neighbour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const CalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upcoming"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recurring"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"past"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"undated"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"upcoming"},"name":{"kind":"Name","value":"eventsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upcoming"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"recurring"},"name":{"kind":"Name","value":"eventsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recurring"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"past"},"name":{"kind":"Name","value":"eventsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"past"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"undated"},"name":{"kind":"Name","value":"eventsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"undated"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const EventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventSort"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"organisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<EventsQuery, EventsQueryVariables>;
export const IsolatedActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsolatedActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standings"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsolationStanding"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isolatedActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"standings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standings"}}},{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Computed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Isolated"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Computed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Computation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Isolated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IsolatedActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"standingText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]} as unknown as DocumentNode<IsolatedActorsQuery, IsolatedActorsQueryVariables>;
export const IsolatedActorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsolatedActor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isolation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Isolated"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Isolated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IsolatedActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"standingText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]} as unknown as DocumentNode<IsolatedActorQuery, IsolatedActorQueryVariables>;
export const IsolationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Isolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isolation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isolatedActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Computed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Computed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Computation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<IsolationQuery, IsolationQueryVariables>;
export const IntroductionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Introductions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}},{"kind":"Field","alias":{"kind":"Name","value":"fr"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachBefore"}},{"kind":"Field","name":{"kind":"Name","value":"reachAfter"}},{"kind":"Field","name":{"kind":"Name","value":"ofActor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acquainted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ofBoth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acquainted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ofOther"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acquainted"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acquainted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquaintances"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]} as unknown as DocumentNode<IntroductionsQuery, IntroductionsQueryVariables>;
export const NeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Needs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needsAndActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"solutionsWithoutAction"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
export const NetworksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Networks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networksConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"degree"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"networkType"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membersConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<NetworksQuery, NetworksQueryVariables>;
export const NetworkOverlapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkOverlap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapScope"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"networkOverlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"networks"}},{"kind":"Field","name":{"kind":"Name","value":"networksWithMembers"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sizeA"}},{"kind":"Field","name":{"kind":"Name","value":"sizeB"}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"networkOverlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<NetworkOverlapQuery, NetworkOverlapQueryVariables>;
export const BridgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bridges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"introductions"},"name":{"kind":"Name","value":"bridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"INTRODUCTION"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"largestComponent"}},{"kind":"Field","name":{"kind":"Name","value":"averageDistance"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Computed"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"memberships"},"name":{"kind":"Name","value":"bridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"MEMBERSHIP"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cutPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Computed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BridgeEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bridge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"componentGain"}},{"kind":"Field","name":{"kind":"Name","value":"distanceChange"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Computed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Computation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<BridgesQuery, BridgesQueryVariables>;
export const OutreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"network"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"network"},"value":{"kind":"Variable","name":{"kind":"Name","value":"network"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fr"},"name":{"kind":"Name","value":"about"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"about"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<OutreachQuery, OutreachQueryVariables>;
export const SaveOutreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOutreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}}]}}]}}]} as unknown as DocumentNode<SaveOutreachMutation, SaveOutreachMutationVariables>;
export const RemoveOutreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveOutreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}}]}}]} as unknown as DocumentNode<RemoveOutreachMutation, RemoveOutreachMutationVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"relations"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"1000","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeared"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const PathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Path"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]} as unknown as DocumentNode<PathQuery, PathQueryVariables>;
export const PersonalDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}}]}}]}}]}}]} as unknown as DocumentNode<PersonalDataQuery, PersonalDataQueryVariables>;
export const RequestAboutPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAboutPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAboutPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAboutPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<RequestAboutPersonMutation, RequestAboutPersonMutationVariables>;
export const PersonRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PersonRequestQuery, PersonRequestQueryVariables>;
export const PersonRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<PersonRequestsQuery, PersonRequestsQueryVariables>;
export const DecidePersonRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecidePersonRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecidePersonRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidePersonRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<DecidePersonRequestMutation, DecidePersonRequestMutationVariables>;
export const ProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Proposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"network"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalStatus"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decidable"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"network"},"value":{"kind":"Variable","name":{"kind":"Name","value":"network"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"decidable"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decidable"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}}]} as unknown as DocumentNode<ProposalsQuery, ProposalsQueryVariables>;
export const ProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Proposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeProposal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isOutgoing"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deciders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<ProposalQuery, ProposalQueryVariables>;
export const EntityProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"accepted"},"name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCEPTED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<EntityProposalsQuery, EntityProposalsQueryVariables>;
export const DecidableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decidable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}},{"kind":"Argument","name":{"kind":"Name","value":"decidable"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<DecidableQuery, DecidableQueryVariables>;
export const VocabularyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vocabulary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<VocabularyQuery, VocabularyQueryVariables>;
export const ProposalSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposalSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Detailed"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"with"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Neighbour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Detailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"alternateNames"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkType"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"foundedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","alias":{"kind":"Name","value":"projectStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}},{"kind":"Field","name":{"kind":"Name","value":"paperType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeType"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"updateFrequency"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"openedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Solution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actionStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoryType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Neighbour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]} as unknown as DocumentNode<ProposalSubjectQuery, ProposalSubjectQueryVariables>;
export const ProposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Propose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"propose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeMutation, ProposeMutationVariables>;
export const DecideProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeProposal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isOutgoing"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deciders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<DecideProposalMutation, DecideProposalMutationVariables>;
export const WithdrawProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeProposal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isOutgoing"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deciders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const UndoProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeProposal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isOutgoing"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deciders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<UndoProposalMutation, UndoProposalMutationVariables>;
export const CommentProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeProposal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isOutgoing"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deciders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<CommentProposalMutation, CommentProposalMutationVariables>;
export const PublicActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"withAmount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<PublicActionQuery, PublicActionQueryVariables>;
export const ProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"parents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"laureates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reusedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<ProgrammeQuery, ProgrammeQueryVariables>;
export const ResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Resources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nameKey"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<ResourcesQuery, ResourcesQueryVariables>;
export const ResourceChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kept"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"entitiesConnection"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"typename"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Resource"}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"directory"},"name":{"kind":"Name","value":"resourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"AND"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kept"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resourceType"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"directory","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"observatory"},"name":{"kind":"Name","value":"resourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"AND"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kept"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resourceType"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"observatory","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"guide"},"name":{"kind":"Name","value":"resourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"AND"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kept"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resourceType"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"guide","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"study"},"name":{"kind":"Name","value":"resourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"AND"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kept"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resourceType"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"study","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"finding"},"name":{"kind":"Name","value":"resourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"AND"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kept"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resourceType"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"finding","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"journal"},"name":{"kind":"Name","value":"resourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"AND"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kept"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resourceType"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"journal","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"platform"},"name":{"kind":"Name","value":"resourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"AND"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kept"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resourceType"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"platform","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dataSet"},"name":{"kind":"Name","value":"resourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"AND"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kept"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resourceType"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"data-set","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<ResourceChoicesQuery, ResourceChoicesQueryVariables>;
export const ReuseSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReuseSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuses"}},{"kind":"Field","name":{"kind":"Name","value":"innovations"}},{"kind":"Field","name":{"kind":"Name","value":"users"}},{"kind":"Field","name":{"kind":"Name","value":"medianDelay"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"finishedReused"}}]}}]}}]}}]} as unknown as DocumentNode<ReuseSummaryQuery, ReuseSummaryQueryVariables>;
export const ReusedInnovationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReusedInnovations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innovations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuses"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"firstReuse"}},{"kind":"Field","name":{"kind":"Name","value":"lastReuse"}},{"kind":"Field","name":{"kind":"Name","value":"delay"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<ReusedInnovationsQuery, ReusedInnovationsQueryVariables>;
export const DocumentedReusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentedReuses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"used"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<DocumentedReusesQuery, DocumentedReusesQueryVariables>;
export const ReuseChainsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReuseChains"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inOrder"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"what"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<ReuseChainsQuery, ReuseChainsQueryVariables>;
export const UnusedProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnusedProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neverReused"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<UnusedProjectsQuery, UnusedProjectsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SimilarToTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarToText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Similar"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"carriedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"authoredBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"producedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"organisedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"leaders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Similar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contacts"}}]}}]}}]} as unknown as DocumentNode<SimilarToTextQuery, SimilarToTextQueryVariables>;
export const SimilarToEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarToEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Similar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Computed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"carriedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"authoredBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"producedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"organisedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"leaders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contacts"},"name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Similar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Computed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Computation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<SimilarToEntityQuery, SimilarToEntityQueryVariables>;
export const NetworkFinderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkFinder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"themes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territories"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkFinder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"themes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"themes"}}},{"kind":"Argument","name":{"kind":"Name","value":"territories"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territories"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Described"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Described"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}}]}}]} as unknown as DocumentNode<NetworkFinderQuery, NetworkFinderQueryVariables>;
export const EntityNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]} as unknown as DocumentNode<EntityNameQuery, EntityNameQueryVariables>;
export const DatasetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetsQuery, DatasetsQueryVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"tie"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrieved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const RunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Runs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RunsQuery, RunsQueryVariables>;