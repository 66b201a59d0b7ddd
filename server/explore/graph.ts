import neo4j from 'neo4j-driver';
import {
  KIND_NAMES,
  type Kind,
  kindOfId,
  RELATION_TYPES,
  type RelationType,
  SIMILAR_TO,
  TIE_TYPES,
} from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';

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
  community: number | null;
  isolation: number | null;
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
  /** how many of each kind the limit left out, the most numerous first; of a large graph, counted when asked for */
  leftOut: KindCount[] | (() => Promise<KindCount[]>);
}

export interface KindCount {
  kind: Kind;
  count: number;
}

export interface GraphFilter {
  /** kinds to keep; all when empty */
  kinds: readonly Kind[];
  theme?: string | null;
  territory?: string | null;
  similarities?: boolean;
}

/** The graph, or a part of it, with stored positions; the best connected nodes stay under the limit. */
export async function ecosystem(database: Database, filter: GraphFilter, limit: number): Promise<Subgraph> {
  const { nodes, total } = await graphNodes(database, { ...filter, ids: null, limit });
  const types = filter.similarities ? [...RELATION_TYPES, SIMILAR_TO] : RELATION_TYPES;
  const leftOut = async () => {
    if (total === nodes.length) return [];
    const { kinds: labels, theme = null, territory = null } = filter;
    const all = await database.read<KindCount>('explore/graph-kinds', { labels, theme, territory });
    const kept = new Map(countKinds(nodes).map(({ kind, count }) => [kind, count]));
    return sortCounts(all.map(({ kind, count }) => ({ kind, count: count - (kept.get(kind) ?? 0) })));
  };
  return { nodes, edges: await edgesAmong(database, nodes, types), totalNodes: total, leftOut };
}

function countKinds(nodes: readonly { kind: Kind }[]): KindCount[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return sortCounts([...counts].map(([kind, count]) => ({ kind, count })));
}

/** The most numerous first, without those of which there are none. */
function sortCounts(counts: readonly KindCount[]): KindCount[] {
  return counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
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
  const { nodes } = await graphNodes(database, { kinds: [], ids, limit: query.limit });
  const known = nodes.length > 0;
  const beyond = [...reached].slice(query.limit).flatMap((id) => {
    const kind = kindOfId(id);
    return kind === undefined ? [] : [{ kind }];
  });
  return {
    nodes,
    edges: await edgesAmong(database, nodes, RELATION_TYPES),
    totalNodes: known ? reached.size : 0,
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
  const { nodes } = await graphNodes(database, { kinds: [], ids, limit: ids.length });
  return new Map(nodes.map((node) => [node.id, node]));
}

async function graphNodes(
  database: Database,
  filter: GraphFilter & { ids: readonly string[] | null; limit: number },
): Promise<{ nodes: GraphNode[]; total: number }> {
  const rows = await database.read<{ total: number; node: Omit<GraphNode, 'kind'> & { labels: string[] } }>(
    'explore/graph-nodes',
    {
      labels: filter.kinds,
      theme: filter.theme ?? null,
      territory: filter.territory ?? null,
      ids: filter.ids,
      limit: neo4j.int(filter.limit),
    },
  );
  const nodes = rows.map(({ node: { labels, ...node } }) => ({ ...node, kind: kindOf(labels) }));
  return { nodes, total: rows[0]?.total ?? 0 };
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

function kindOf(labels: readonly string[]): Kind {
  const kind = KIND_NAMES.find((name) => labels.includes(name));
  if (kind === undefined)
    throw new Error(`An entity has none of the known kinds among its labels: ${labels}.`);
  return kind;
}
