import neo4j from 'neo4j-driver';
import { localDegree } from '../../core/graph/sparsify.ts';
import { type Kind, RELATION_TYPES, type RelationType, SIMILAR_TO } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';

export interface GraphFilter {
  /** kinds to keep; all when empty */
  kinds: readonly Kind[];
  theme?: string | null;
  territory?: string | null;
  /** adds the computed similarities to the recorded relations */
  similarities?: boolean;
}

/** Nodes as drawn: a list of each property, all of the same length and in the same order. */
export interface NodeColumns {
  id: string[];
  kind: Kind[];
  name: string[];
  nameEn: (string | null)[];
  acronym: (string | null)[];
  x: number[];
  y: number[];
  degree: number[];
  betweenness: number[];
  pageRank: number[];
  community: (number | null)[];
  isolation: (number | null)[];
  began: (string | null)[];
  ended: (string | null)[];
  themes: string[][];
  territories: string[][];
}

/** Relations as drawn, likewise; their ends are positions among the nodes. */
export interface EdgeColumns {
  source: number[];
  target: number[];
  type: (RelationType | typeof SIMILAR_TO)[];
  since: (string | null)[];
  until: (string | null)[];
  role: (string | null)[];
  score: (number | null)[];
}

/** Nodes in a row of the database: few enough for the first ones to leave soon. */
const CHUNK = 2000;

/** Nodes with their ranks, which are what relations are told by. */
export type RankedNodes = NodeColumns & { rank: number[] };

/** The best connected nodes of the graph or of a part of it, in chunks. */
export function nodeColumns(database: Database, filter: GraphFilter, limit: number): Promise<RankedNodes[]> {
  return database.read<RankedNodes>('explore/ecosystem-nodes', {
    labels: filter.kinds,
    theme: filter.theme ?? null,
    territory: filter.territory ?? null,
    limit: neo4j.int(limit),
    chunk: neo4j.int(CHUNK),
  });
}

/** What of the relations is drawn. */
export interface Edges {
  /** in chunks */
  chunks: EdgeColumns[];
  /** relations between the nodes before the limit */
  total: number;
}

/**
 * The relations between nodes.
 * @param ranks of the nodes, ascending
 * @param limit above which those that tell least of the structure are left out, see {@link localDegree}
 */
export async function edgeColumns(
  database: Database,
  ranks: readonly number[],
  { similarities = false, limit }: { similarities?: boolean | undefined; limit: number },
): Promise<Edges> {
  const last = ranks.at(-1);
  if (last === undefined) return { chunks: [], total: 0 };
  const rows = await database.read<EdgeColumns>('explore/ecosystem-edges', {
    ranks,
    last,
    types: similarities ? [...RELATION_TYPES, SIMILAR_TO] : RELATION_TYPES,
    chunk: neo4j.int(CHUNK),
  });
  const positions = new Int32Array(last + 1).fill(-1);
  ranks.forEach((rank, position) => {
    positions[rank] = position;
  });
  const chunks = rows.map((chunk) => {
    const ends = { ...chunk, source: at(positions, chunk.source), target: at(positions, chunk.target) };
    return pick(ends, (index) => ends.target[index] !== -1);
  });
  const total = chunks.reduce((sum, { source }) => sum + source.length, 0);
  if (total <= limit) return { chunks, total };
  const kept = localDegree(ranks.length, chunks, limit);
  let first = 0;
  const sparse = chunks.map((chunk) => {
    const from = first;
    first += chunk.source.length;
    return pick(chunk, (index) => kept.has(from + index));
  });
  return { chunks: sparse, total };
}

function at(positions: Int32Array, ranks: readonly number[]): number[] {
  return ranks.map((rank) => positions[rank] ?? -1);
}

/** The rows of columns that are to be kept. */
export function pick<Columns extends NodeColumns | EdgeColumns>(
  columns: Columns,
  isKept: (index: number) => boolean,
): Columns {
  const all: (readonly unknown[])[] = Object.values(columns);
  const kept = (all[0] ?? []).flatMap((_, index) => (isKept(index) ? [index] : []));
  if (kept.length === all[0]?.length) return columns;
  const picked = Object.entries<readonly unknown[]>({ ...columns }).map(([name, column]) => [
    name,
    kept.map((index) => column[index]),
  ]);
  return Object.fromEntries(picked) as Columns;
}

/** The rows of columns. */
export function rows<Row extends object>(columns: { [Name in keyof Row]: readonly Row[Name][] }): Row[] {
  const names = Object.keys(columns) as (keyof Row)[];
  const first = names[0];
  if (first === undefined) return [];
  return columns[first].map(
    (_, index) => Object.fromEntries(names.map((name) => [name, columns[name][index]])) as Row,
  );
}
