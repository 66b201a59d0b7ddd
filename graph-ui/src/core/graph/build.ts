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

/**
 * `tie`: a recorded relation that says that two entities have to do with each other; `description`: a recorded
 * theme, place or listing, which links almost everything to everything; `similarity`: computed.
 */
export type EdgeClass = 'tie' | 'description' | 'similarity';

// A type, not an interface: the attributes of graphology must accept any key.
export type EdgeAttributes = { edgeClass: EdgeClass };

export type EcosystemGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The graph to draw, at its stored positions. Relations whose ends were not sent are left out. */
export function buildGraph(nodes: readonly NodeInput[], edges: readonly EdgeInput[]): EcosystemGraph {
  const graph: EcosystemGraph = new MultiDirectedGraph();
  for (const { id, ...node } of nodes) graph.addNode(id, { ...node, size: radius(node) });
  for (const { source, target, type } of edges) {
    if (!graph.hasNode(source) || !graph.hasNode(target)) continue;
    const described = [source, target].some((end) => describes(graph.getNodeAttributes(end)));
    graph.addEdge(source, target, { edgeClass: described || type === 'LISTS' ? 'description' : 'tie' });
  }
  return graph;
}

/** Themes and places describe the others; they stand in the middle of what they describe. */
export function describes({ kind }: Pick<NodeAttributes, 'kind'>): boolean {
  return kind === 'THEME' || kind === 'TERRITORY';
}

/** The area grows with the number of relations; networks, which the picture is about, are never small. */
function radius({ kind, degree }: Omit<NodeInput, 'id'>): number {
  const size = Math.min(16, 3 + 1.1 * Math.sqrt(degree));
  return kind === 'NETWORK' ? Math.max(8, size) : size;
}
