import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { localDegree } from '../../core/graph/sparsify.ts';
import type { RankedEntity, TieList } from './tie-list.ts';

export interface Position {
  id: string;
  x: number;
  y: number;
}

interface Spot {
  x: number;
  y: number;
  /** radius */
  size: number;
}

/** Radius of an entity without ties, about what the page draws when the whole graph is in view. */
const RADIUS = 12;

/** Half the width of the drawing: positions lie within -1000 to 1000, isolates to the right of that. */
const EXTENT = 1000;

/** Radius that the members of a community start within; the communities stand ten times as far from the centre. */
const RING = 30;

/** Angle between two successive points of a sunflower, which spreads points evenly over a disc. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Ties that positions rest on at most: of more, those that tell most of the structure, as they are drawn. */
const MOST_TIES = 200_000;

/** Above this many entities they are not kept from overlapping: at that size each is a point. */
const MOST_SPACED = 20_000;

/**
 * Positions of a graph: ForceAtlas2 (Jacomy et al., 2014) from a start where each community has its own
 * place, then overlaps removed. Entities without any tie stand in a grid to the right, never scattered; themes and
 * territories are not placed. Nothing is random: the same graph gives the same picture.
 */
export function layout(entities: readonly RankedEntity[], ties: TieList): Position[] {
  const placed = entities.filter(({ isDescriptor }) => !isDescriptor);
  const isolates = placed.filter(({ degree }) => degree === 0);
  return [...spread(entities, ties), ...grid(isolates)];
}

function spread(entities: readonly RankedEntity[], ties: TieList): Position[] {
  const nodes = entities.filter(({ degree, isDescriptor }) => degree > 0 && !isDescriptor);
  if (nodes.length === 0) return [];
  const graph = new UndirectedGraph<Spot, { weight: number }>();
  const communities = [...new Set(nodes.map(({ community }) => community ?? 0))].sort((a, b) => a - b);
  const place = new Map(communities.map((community, index) => [community, index]));
  for (const [index, node] of nodes.entries()) {
    // Each community starts in its own place on a ring, its members around it.
    const angle = (2 * Math.PI * (place.get(node.community ?? 0) ?? 0)) / communities.length;
    const around = index * GOLDEN_ANGLE;
    graph.addNode(node.id, {
      x: RING * (10 * Math.cos(angle) + Math.cos(around)),
      y: RING * (10 * Math.sin(angle) + Math.sin(around)),
      size: RADIUS + 3 * Math.sqrt(node.degree),
    });
  }
  const kept = localDegree(entities.length, [ties], MOST_TIES);
  ties.source.forEach((from, index) => {
    const [source, target] = [entities[from]?.id, entities[ties.target[index] as number]?.id];
    if (kept.has(index)) graph.addEdge(source, target, { weight: ties.weight[index] as number });
  });
  forceAtlas2.assign(graph, {
    iterations: iterations(nodes.length),
    settings: {
      ...forceAtlas2.inferSettings(graph),
      // Draws groups apart (Noack, "Modularity clustering is force-directed layout", 2009).
      linLogMode: true,
      // Keeps small components near without pressing all into a ball.
      strongGravityMode: true,
      gravity: 0.002,
      scalingRatio: 1,
      barnesHutOptimize: nodes.length > 1000,
      // Forces of far groups are taken together the sooner the more there are.
      barnesHutTheta: nodes.length > 50_000 ? 1.2 : 0.5,
    },
  });
  fitToExtent(graph);
  if (nodes.length <= MOST_SPACED)
    noverlap.assign(graph, { maxIterations: 300, settings: { ratio: 1, margin: 8 } });
  return graph.mapNodes((id, { x, y }) => ({ id, x, y }));
}

/** Rounds of forces: fewer on a large graph, whose communities lie apart from the start. */
function iterations(nodes: number): number {
  if (nodes <= 10_000) return 800;
  return nodes <= 50_000 ? 150 : 40;
}

/** Centres positions and scales them to the extent of the drawing. */
function fitToExtent(graph: UndirectedGraph<Spot>): void {
  const xs = graph.mapNodes((_, { x }) => x);
  const ys = graph.mapNodes((_, { y }) => y);
  const [left, right, top, bottom] = [min(xs), max(xs), min(ys), max(ys)];
  const scale = (2 * EXTENT) / (Math.max(right - left, bottom - top) || 1);
  graph.updateEachNodeAttributes((_, spot) => ({
    ...spot,
    x: (spot.x - (left + right) / 2) * scale,
    y: (spot.y - (top + bottom) / 2) * scale,
  }));
}

/** Isolates, in reading order, in columns beside the drawing. */
function grid(nodes: readonly RankedEntity[]): Position[] {
  const columns = Math.max(1, Math.ceil(Math.sqrt(nodes.length / 4)));
  const rows = Math.ceil(nodes.length / columns);
  const step = Math.min(90, (1.6 * EXTENT) / Math.max(1, rows - 1));
  return nodes.map((node, index) => ({
    id: node.id,
    x: EXTENT * 1.25 + (index % columns) * step,
    y: EXTENT * 0.8 - Math.floor(index / columns) * step,
  }));
}

// Math.min(...values) would overflow the stack on large graphs.
const min = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const max = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
