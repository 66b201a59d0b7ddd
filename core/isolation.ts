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
