/**
 * How isolated an actor is: a weighted mean of parts, each 0 (no isolation) to 1 (full isolation), over the
 * parts that the data let one know. Computed by `cypher/analyse/isolation.cypher`, which documents each part.
 */
export const ISOLATION_PARTS = [
  { kind: 'NO_NETWORK', property: 'isolationNoNetwork', weight: 0.3 },
  { kind: 'FEW_PARTNERS', property: 'isolationFewPartners', weight: 0.25 },
  { kind: 'SMALL_COMPONENT', property: 'isolationSmallComponent', weight: 0.2 },
  { kind: 'OLD_LAST_RELATION', property: 'isolationOldLastRelation', weight: 0.1 },
  { kind: 'FAR_FROM_CORE', property: 'isolationFarFromCore', weight: 0.15 },
] as const;

export type IsolationKind = (typeof ISOLATION_PARTS)[number]['kind'];

/**
 * What the record of an actor should tell, besides its ties, with the weight of each in how complete the record is;
 * they add up to 1. Computed by `cypher/analyse/completeness.cypher`, which documents each part.
 */
export const RECORD_PARTS = [
  { part: 'DESCRIPTION', weight: 0.35 },
  { part: 'THEMES', weight: 0.25 },
  { part: 'TERRITORY', weight: 0.2 },
  { part: 'ADDRESS', weight: 0.1 },
  { part: 'SECOND_SOURCE', weight: 0.1 },
] as const;

export type RecordPart = (typeof RECORD_PARTS)[number]['part'];

/** Where an actor stands: whether it lacks ties, and whether its record tells enough to believe that it does. */
export const ISOLATION_STANDINGS = ['NOT_ISOLATED', 'ISOLATED_IN_ECOSYSTEM', 'ISOLATED_IN_DATA'] as const;

export type IsolationStanding = (typeof ISOLATION_STANDINGS)[number];

/** From this score on, an actor counts as isolated: half of what could tie it is missing. */
export const ISOLATED_FROM = 0.5;

/** From this completeness on, a record tells enough: a description and themes, or as much. */
export const COMPLETE_FROM = 0.6;

/** With whom the isolation of an actor is compared. */
export const PEER_SCOPES = ['SAME_KIND', 'SAME_KIND_AND_TERRITORY'] as const;

export type PeerScope = (typeof PEER_SCOPES)[number];

/** How an actor stands among its peers, as stored with it; null where there are too few to compare with. */
export interface PeerFigures {
  /** others of its kind: how many, the middle one of their scores, and the share of them that is less isolated, 0 to 1 */
  peersOfKind: number;
  peersOfKindMedian: number | null;
  peersOfKindShare: number | null;
  /** the same of those in its region too */
  peersOfTerritory: number;
  peersOfTerritoryMedian: number | null;
  peersOfTerritoryShare: number | null;
}
