import type { Kind, RelationType } from '../../gql/graphql.ts';

/** An entity as drawn and listed. */
export interface EcosystemNode {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly acronym: string | null;
  readonly x: number;
  readonly y: number;
  /** recorded relations */
  readonly degree: number;
  /** 0 to 1 */
  readonly betweenness: number;
  /** all add up to 1 */
  readonly pageRank: number;
  /** number of its community; null for what describes */
  readonly community: number | null;
  /** 0 to 1; null for what is not an actor */
  readonly isolation: number | null;
  /** ISO 8601 of reduced precision */
  readonly began: string | null;
  readonly ended: string | null;
  /** identifiers */
  readonly themes: readonly string[];
  readonly territories: readonly string[];
}

/** A relation as drawn; its ends are positions among the nodes. */
export interface EcosystemEdge {
  readonly source: number;
  readonly target: number;
  readonly type: RelationType;
  readonly since: string | null;
  readonly until: string | null;
}

export interface Ecosystem {
  /** the best connected first */
  readonly nodes: readonly EcosystemNode[];
  readonly edges: readonly EcosystemEdge[];
  /** how many there are, drawn or not */
  readonly totalNodes: number;
  /** relations between the nodes, drawn or not */
  readonly totalEdges: number;
  /** how many of each kind are not among the nodes, the most numerous first */
  readonly leftOut: readonly { readonly kind: Kind; readonly count: number }[];
}
