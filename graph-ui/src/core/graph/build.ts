import { MultiDirectedGraph } from 'graphology';
import type { Kind, RelationType } from '../../gql/graphql.ts';

export interface NodeInput {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
  readonly acronym?: string | null | undefined;
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  readonly isolation?: number | null | undefined;
}

export interface EdgeInput {
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
}

export interface NodeAttributes extends Omit<NodeInput, 'id'> {
  /** radius in pixels when the camera is at its opening place */
  size: number;
}

// A type, not an interface: the attributes of graphology must accept any key.
export type EdgeAttributes = { relation: RelationType; similarity: boolean };

export type EcosystemGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The graph to draw, at its stored positions. Relations whose ends were not sent are left out. */
export function buildGraph(nodes: readonly NodeInput[], edges: readonly EdgeInput[]): EcosystemGraph {
  const graph: EcosystemGraph = new MultiDirectedGraph();
  for (const { id, ...node } of nodes) graph.addNode(id, { ...node, size: radius(node) });
  for (const { source, target, type } of edges) {
    if (graph.hasNode(source) && graph.hasNode(target))
      graph.addEdge(source, target, { relation: type, similarity: type === 'SIMILAR_TO' });
  }
  return graph;
}

/** The area grows with the number of relations; networks, which the picture is about, are never small. */
function radius({ kind, degree }: Omit<NodeInput, 'id'>): number {
  const size = Math.min(16, 3 + 1.1 * Math.sqrt(degree));
  return kind === 'NETWORK' ? Math.max(8, size) : size;
}
