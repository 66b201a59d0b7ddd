import neo4j from 'neo4j-driver';
import {
  KIND_NAMES,
  type Kind,
  kindOfId,
  RELATION_TYPES,
  type RelationType,
  type SIMILAR_TO,
  TIE_TYPES,
} from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { edgeColumns, type GraphFilter, nodeColumns, rows } from '../ecosystem/columns.ts';
import { countKinds, type KindCount, kindCounts, leftOut, total } from '../ecosystem/kinds.ts';

/** Kinds that describe others. */
const DESCRIPTORS: readonly (Kind | undefined)[] = ['Theme', 'Territory'];

/** A node as drawn. */
export interface GraphNode {
  id: string;
  kind: Kind;
  name: string;
  nameEn: string | null;
  acronym: string | null;
  x: number;
  y: number;
  degree: number;
  betweenness: number;
  pageRank: number;
  community: number | null;
  isolation: number | null;
  began: string | null;
  ended: string | null;
  themes: string[];
  territories: string[];
}

/** A relation as drawn. */
export interface GraphEdge {
  source: string;
  target: string;
  type: RelationType | typeof SIMILAR_TO;
  since: string | null;
  until: string | null;
  role: string | null;
  score: number | null;
}

export interface Subgraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** how many nodes matched before the limit */
  totalNodes: number;
  /** how many relations there are between these nodes, before a limit */
  totalEdges: number;
  /** how many of each kind the limit left out, the most numerous first */
  leftOut: KindCount[];
}

/**
 * The graph, or a part of it, with stored positions; of too many nodes the best connected stay, of too many relations
 * those that tell most of the structure.
 */
export async function ecosystem(
  database: Database,
  filter: GraphFilter,
  limits: { nodes: number; edges: number },
): Promise<Subgraph> {
  const [columns, kinds] = await Promise.all([
    nodeColumns(database, filter, limits.nodes),
    kindCounts(database, filter),
  ]);
  const nodes = columns.flatMap((chunk) => rows<GraphNode>(chunk));
  const ranks = columns.flatMap(({ rank }) => rank);
  const drawn = await edgeColumns(database, ranks, { ...filter, limit: limits.edges });
  const idOf = (position: number) => nodes[position]?.id ?? '';
  const edges = drawn.chunks.flatMap((chunk) =>
    rows<GraphEdge>({ ...chunk, source: chunk.source.map(idOf), target: chunk.target.map(idOf) }),
  );
  return {
    nodes,
    edges,
    totalNodes: total(kinds),
    totalEdges: drawn.total,
    leftOut: leftOut(kinds, nodes),
  };
}

export interface NeighbourhoodQuery {
  id: string;
  /** steps from the centre, 1 to 3 */
  depth: number;
  /** kinds to keep; all when empty */
  kinds: readonly Kind[];
  limit: number;
}

/**
 * What lies around an entity, breadth first: the nearest, then the best connected stay under the limit. The
 * walk does not go on from a theme or a territory, which would lead to almost everything in two steps.
 */
export async function neighbourhood(database: Database, query: NeighbourhoodQuery): Promise<Subgraph> {
  const reached = new Set([query.id]);
  let frontier = [query.id];
  for (let step = 0; step < query.depth && frontier.length > 0; step++) {
    const rows = await database.read<{ id: string }>('explore/expand', {
      ids: frontier,
      labels: query.kinds,
      types: RELATION_TYPES,
    });
    frontier = rows.map(({ id }) => id).filter((id) => !reached.has(id));
    for (const id of frontier) reached.add(id);
    frontier = frontier.filter((id) => !DESCRIPTORS.includes(kindOfId(id)));
  }
  const ids = [...reached].slice(0, query.limit);
  const nodes = await graphNodes(database, ids);
  const known = nodes.length > 0;
  const beyond = [...reached].slice(query.limit).flatMap((id) => {
    const kind = kindOfId(id);
    return kind === undefined ? [] : [{ kind }];
  });
  const edges = await edgesAmong(database, nodes, RELATION_TYPES);
  return {
    nodes,
    edges,
    totalNodes: known ? reached.size : 0,
    totalEdges: edges.length,
    leftOut: known ? countKinds(beyond) : [],
  };
}

export interface PathQuery {
  from: string;
  to: string;
  /** types to follow; the ties when absent */
  types?: readonly RelationType[];
  maxLength: number;
}

export interface Path {
  /** from the first to the last */
  nodes: GraphNode[];
  /** in order; each keeps its recorded direction */
  edges: GraphEdge[];
}

/** A shortest path between two entities; null when there is none, or when the two are one. */
export async function path(database: Database, query: PathQuery): Promise<Path | null> {
  if (query.from === query.to) return null;
  const [row] = await database.read<{ ids: string[]; edges: GraphEdge[] }>('explore/path', {
    from: query.from,
    to: query.to,
    types: query.types ?? TIE_TYPES,
    maxLength: neo4j.int(query.maxLength),
  });
  if (row === undefined) return null;
  const byId = await nodesByIds(database, row.ids);
  return { nodes: row.ids.flatMap((id) => byId.get(id) ?? []), edges: row.edges };
}

/** Nodes as drawn, by their identifiers; unknown ones are left out. */
export async function nodesByIds(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, GraphNode>> {
  if (ids.length === 0) return new Map();
  const nodes = await graphNodes(database, ids);
  return new Map(nodes.map((node) => [node.id, node]));
}

/** In the order of degrees; unknown ones are left out. */
async function graphNodes(database: Database, ids: readonly string[]): Promise<GraphNode[]> {
  const found = await database.read<{ node: Omit<GraphNode, 'kind'> & { labels: string[] } }>(
    'explore/graph-nodes',
    { ids },
  );
  return found.map(({ node: { labels, ...node } }) => ({ ...node, kind: kindOf(labels) }));
}

async function edgesAmong(
  database: Database,
  nodes: readonly GraphNode[],
  types: readonly string[],
): Promise<GraphEdge[]> {
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = await database.read<GraphEdge>('explore/graph-edges', { ids: [...ids], types });
  return edges.filter(({ target }) => ids.has(target));
}

export function kindOf(labels: readonly string[]): Kind {
  const kind = KIND_NAMES.find((name) => labels.includes(name));
  if (kind === undefined)
    throw new Error(`An entity has none of the known kinds among its labels: ${labels}.`);
  return kind;
}
