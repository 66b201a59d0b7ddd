import { MultiDirectedGraph } from 'graphology';
import type { EcosystemEdge, EcosystemNode } from '../ecosystem/ecosystem.ts';

export interface NodeAttributes
  extends Pick<EcosystemNode, 'kind' | 'name' | 'nameEn' | 'acronym' | 'x' | 'y' | 'degree' | 'isolation'> {
  /** its place among the nodes of the ecosystem */
  readonly position: number;
}

/**
 * `tie`: a recorded relation that says that two entities have to do with each other; `description`: a recorded
 * theme, place or listing, which links almost everything to everything; `similarity`: computed.
 */
export type EdgeClass = 'tie' | 'description' | 'similarity';

// A type, not an interface: the attributes of graphology must accept any key. Sigma copies them for each edge: few are soon
// copied.
export type EdgeAttributes = {
  readonly edgeClass: EdgeClass;
  readonly relation: EcosystemEdge;
};

export type EcosystemGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The graph to draw, at its stored positions. */
export function buildGraph(nodes: readonly EcosystemNode[], edges: readonly EcosystemEdge[]): EcosystemGraph {
  const graph: EcosystemGraph = new MultiDirectedGraph();
  nodes.forEach(({ id, kind, name, nameEn, acronym, x, y, degree, isolation }, position) => {
    graph.addNode(id, { position, kind, name, nameEn, acronym, x, y, degree, isolation });
  });
  for (const edge of edges) addEdge(graph, nodes, edge);
  return graph;
}

/** Adds a relation between two nodes that are drawn. */
export function addEdge(
  graph: EcosystemGraph,
  nodes: readonly EcosystemNode[],
  relation: EcosystemEdge,
): string | undefined {
  const { source, target, type } = relation;
  const [from, to] = [nodes[source], nodes[target]];
  if (!from || !to) return undefined;
  const edgeClass =
    type === 'SIMILAR_TO'
      ? 'similarity'
      : describes(from) || describes(to) || type === 'LISTS'
        ? 'description'
        : 'tie';
  return graph.addEdge(from.id, to.id, { edgeClass, relation });
}

/** Themes and places describe the others; they stand in the middle of what they describe. */
export function describes({ kind }: Pick<EcosystemNode, 'kind'>): boolean {
  return kind === 'THEME' || kind === 'TERRITORY';
}
