import type { GraphEdge, GraphNode } from '../../explore/graph.ts';

/** A node as exported. */
export interface ExportedNode extends Omit<GraphNode, 'kind' | 'themes' | 'territories'> {
  /** the name in the language of the export, as far as there is one in it */
  label: string;
  /** `NETWORK`, as in GraphQL */
  kind: string;
  /** names in the language of the export */
  themes: readonly string[];
  territories: readonly string[];
}

/** A relation as exported. */
export type ExportedEdge = GraphEdge;

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
