import type { EcosystemGraph } from './build.ts';

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

/** What the graph opens on: the networks and what hangs on them; everything that is linked where there is no network. */
export function openingBox(graph: EcosystemGraph): Box | undefined {
  const networks = graph.filterNodes((_, { kind }) => kind === 'NETWORK');
  const shown = new Set(networks.flatMap((network) => [network, ...graph.neighbors(network)]));
  for (const node of shown) if (graph.getNodeAttribute(node, 'degree') === 0) shown.delete(node);
  const linked = shown.size > 0 ? [...shown] : graph.filterNodes((_, { degree }) => degree > 0);
  return boxAround(attributesOf(graph, linked.length > 0 ? linked : graph.nodes()));
}

/** The area where the entities without any recorded relation stand. */
export function unlinkedBox(graph: EcosystemGraph): Box | undefined {
  return boxAround(
    attributesOf(
      graph,
      graph.filterNodes((_, { degree }) => degree === 0),
    ),
  );
}

function attributesOf(graph: EcosystemGraph, nodes: readonly string[]) {
  return nodes.map((node) => graph.getNodeAttributes(node));
}
