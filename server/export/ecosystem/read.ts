import type { Kind } from '../../../core/kinds.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import {
  type EdgeColumns,
  edgeColumns,
  type GraphFilter,
  nodeColumns,
  pick,
  type RankedNodes,
  rows,
} from '../../ecosystem/columns.ts';
import { apiKind, kindCounts, total } from '../../ecosystem/kinds.ts';
import { type GraphEdge, type GraphNode, nodesByIds } from '../../explore/graph.ts';
import { type Language, nameIn } from '../../words.ts';
import { aboutExport } from './about.ts';
import type { ExportedEdge, ExportedGraph, ExportedNode } from './graph.ts';

/** What of the graph is exported. */
export interface ExportQuery extends GraphFilter {
  kinds: readonly Kind[];
  theme: string | null;
  territory: string | null;
  similarities: boolean;
  /** identifiers of the only ones to keep; null for all */
  only: ReadonlySet<string> | null;
  /** at most so many */
  nodes: number;
  edges: number;
  lang: Language;
}

/**
 * Reads the graph, or a part of it, to export it: all of it before anything is written, so that no file ends in the
 * middle because the database has gone.
 * @param place the observatory, and the address that gives this export
 */
export async function readGraph(
  database: Database,
  query: ExportQuery,
  place: { origin: string; address: string },
): Promise<ExportedGraph> {
  const { lang: language, theme, territory } = query;
  const [read, counts, licences] = await Promise.all([
    nodeColumns(database, query, query.nodes),
    kindCounts(database, query),
    database.read<{ licence: string }>('export/licences'),
  ]);
  const { only } = query;
  const nodeChunks =
    only === null ? read : read.map((chunk) => pick(chunk, (index) => only.has(chunk.id[index] ?? '')));
  const ids = nodeChunks.flatMap(({ id }) => id);
  const ranks = nodeChunks.flatMap(({ rank }) => rank);
  const { similarities } = query;
  const edges = await edgeColumns(database, ranks, { similarities, limit: query.edges });
  const edgeCount = edges.chunks.reduce((sum, { source }) => sum + source.length, 0);
  const names = await namesOf(database, [...describing(nodeChunks), theme, territory], language);
  const about = aboutExport(
    {
      ...query,
      theme: theme && (names.get(theme) ?? theme),
      territory: territory && (names.get(territory) ?? territory),
      nodes: ids.length,
      isChosen: only !== null,
      totalNodes: total(counts),
      edges: edgeCount,
      totalEdges: edges.total,
      licences: licences.map(({ licence }) => licence),
    },
    { language, ...place },
  );
  return {
    about,
    nodeCount: ids.length,
    edgeCount,
    nodes: () => nodesOf(nodeChunks, names, language),
    edges: () => edgesOf(edges.chunks, ids),
  };
}

function describing(chunks: readonly RankedNodes[]): Set<string> {
  return new Set(chunks.flatMap(({ themes, territories }) => [...themes.flat(), ...territories.flat()]));
}

async function namesOf(
  database: Database,
  ids: readonly (string | null)[],
  language: Language,
): Promise<Map<string, string>> {
  const found = await nodesByIds(
    database,
    ids.filter((id) => id !== null),
  );
  return new Map([...found].map(([id, node]) => [id, nameIn(language, node)]));
}

function* nodesOf(
  chunks: readonly RankedNodes[],
  names: ReadonlyMap<string, string>,
  language: Language,
): Generator<ExportedNode> {
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  for (const { rank: _, ...chunk } of chunks) {
    for (const node of rows<GraphNode>(chunk)) {
      yield {
        ...node,
        kind: apiKind(node.kind),
        label: nameIn(language, node),
        themes: named(node.themes),
        territories: named(node.territories),
      };
    }
  }
}

function* edgesOf(chunks: readonly EdgeColumns[], ids: readonly string[]): Generator<ExportedEdge> {
  const idOf = (position: number) => ids[position] ?? '';
  for (const chunk of chunks) {
    const ends = { source: chunk.source.map(idOf), target: chunk.target.map(idOf) };
    yield* rows<GraphEdge>({ ...chunk, ...ends });
  }
}
