import type { RelationType, SIMILAR_TO } from '../../../core/kinds.ts';

/** A node as exported. */
export interface ExportedNode {
  id: string;
  /** the name in the language of the export, as far as there is one in it */
  label: string;
  /** `NETWORK`, as in GraphQL */
  kind: string;
  name: string;
  nameEn: string | null;
  acronym: string | null;
  x: number;
  y: number;
  degree: number;
  betweenness: number;
  community: number | null;
  isolation: number | null;
  /** names in the language of the export */
  themes: readonly string[];
  territories: readonly string[];
}

/** A relation as exported. */
export interface ExportedEdge {
  /** identifiers of its ends */
  source: string;
  target: string;
  type: RelationType | typeof SIMILAR_TO;
  since: string | null;
  until: string | null;
  role: string | null;
  /** of computed similarities: 0 to 1 */
  score: number | null;
}

/** What an export says of itself. */
export interface About {
  /** who made it */
  creator: string;
  title: string;
  /** what it holds of what, by which filter, under which licences */
  description: string;
  /** ISO 8601 day on which it was made */
  date: string;
  /** the names of the licences of the data */
  licences: readonly string[];
  /** the observatory that it comes from: `https://observatoire.example` */
  origin: string;
  /** the very address that gives it */
  address: string;
  language: 'fr' | 'en';
}

/** The graph or a part of it, to be written in some format. */
export interface ExportedGraph {
  about: About;
  nodeCount: number;
  edgeCount: number;
  nodes(): Iterable<ExportedNode>;
  edges(): Iterable<ExportedEdge>;
}
