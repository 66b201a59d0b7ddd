import { describes, type EcosystemGraph, type NodeAttributes } from './build.ts';

export interface Box {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** The smallest box around some points; undefined when there is none. */
export function boxAround(points: Iterable<{ x: number; y: number }>): Box | undefined {
  const x: [number, number] = [Infinity, -Infinity];
  const y: [number, number] = [Infinity, -Infinity];
  for (const point of points) {
    x[0] = Math.min(x[0], point.x);
    x[1] = Math.max(x[1], point.x);
    y[0] = Math.min(y[0], point.y);
    y[1] = Math.max(y[1], point.y);
  }
  return x[0] <= x[1] ? { x, y } : undefined;
}

/** What the graph opens on: the networks and what hangs on them; all that is linked where there is no network. */
export function openingBox(graph: EcosystemGraph): Box | undefined {
  const networks = graph.filterNodes((_, { kind, degree }) => kind === 'NETWORK' && degree > 0);
  const hanging = networks.flatMap((network) =>
    graph.filterNeighbors(network, (_, node) => !describes(node)),
  );
  if (networks.length > 0) return boxAround(attributesOf(graph, [...networks, ...hanging]));
  const linked = graph.filterNodes((_, node) => node.degree > 0 && !describes(node));
  return boxAround(attributesOf(graph, linked.length > 0 ? linked : graph.nodes()));
}

/** Whether an entity has no known link to any other: it then stands apart. */
export function isUnlinked(node: Pick<NodeAttributes, 'degree' | 'kind'>): boolean {
  return node.degree === 0 && !describes(node);
}

/** The area where the unlinked entities stand. */
export function unlinkedBox(graph: EcosystemGraph): Box | undefined {
  const unlinked = graph.filterNodes((_, attributes) => isUnlinked(attributes));
  return boxAround(attributesOf(graph, unlinked));
}

function attributesOf(graph: EcosystemGraph, nodes: readonly string[]) {
  return nodes.map((node) => graph.getNodeAttributes(node));
}
