import type { EcosystemNode } from '../ecosystem/ecosystem.ts';

/** What the size of an entity can tell. */
export const METRICS = ['degree', 'betweenness', 'pageRank'] as const;
export type Metric = (typeof METRICS)[number];

const LEAST = 3;
/** The greatest radius, in pixels when the camera is at its opening place. */
export const MOST_SIZE = 16;
const LEAST_OF_NETWORKS = 8;

/** Radius of each entity, in pixels when the camera is at its opening place: areas grow with the metric. */
export function sizesBy(metric: Metric, nodes: readonly EcosystemNode[]): Float32Array {
  if (metric === 'degree') return Float32Array.from(nodes, sizeByDegree);
  const most = nodes.reduce((sum, node) => Math.max(sum, node[metric]), 0) || 1;
  return Float32Array.from(nodes, (node) => LEAST + (MOST_SIZE - LEAST) * Math.sqrt(node[metric] / most));
}

/** By the number of links alone: networks, which the picture opens on, are never small. */
function sizeByDegree({ kind, degree }: EcosystemNode): number {
  const size = Math.min(MOST_SIZE, LEAST + 1.1 * Math.sqrt(degree));
  return kind === 'NETWORK' ? Math.max(LEAST_OF_NETWORKS, size) : size;
}
