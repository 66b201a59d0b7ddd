import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '../../core/neo4j/database.ts';
import { canonicalScope } from '../explore/canonical.ts';
import { type Handler, reader, sendText } from '../http.ts';
import { readQuery } from '../query.ts';
import {
  type EdgeColumns,
  type Edges,
  edgeColumns,
  type NodeColumns,
  nodeColumns,
  type RankedNodes,
} from './columns.ts';
import { apiKind, type KindCount, kindCounts, leftOut, total } from './kinds.ts';
import { FILTER_PARAMETERS, limitParameters } from './query.ts';

const PARAMETERS = { ...FILTER_PARAMETERS, ...limitParameters({ nodes: 5000, edges: 100_000 }) };

/**
 * A line of the answer, each a JSON object: first the nodes, some at a time, then the relations, whose ends are
 * positions among all nodes so far, and at the end, to tell that nothing is missing, how many there are in all.
 */
export type EcosystemLine =
  | { nodes: Omit<NodeColumns, 'kind'> & { kind: string[] } }
  | { edges: Pick<EdgeColumns, 'source' | 'target' | 'type' | 'since' | 'until'> }
  | { totalNodes: number; totalEdges: number; leftOut: { kind: string; count: number }[] };

/**
 * Answers `GET /ecosystem` with the graph ready to draw, in columns, as newline-delimited JSON of {@link EcosystemLine}:
 * nodes leave while their relations are still being read. What the GraphQL field `ecosystem` says
 * in objects, for graphs too large for that.
 */
export function ecosystemEndpoint(database: Database): Handler {
  return reader((request, response) => answer(database, request, response));
}

async function answer(database: Database, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { nodes, edges, ...asked } = readQuery(request.url, PARAMETERS);
  const filter = { ...asked, ...(await canonicalScope(database, asked)) };
  // Before the answer begins: a failure can still be told by its status.
  const [drawn, counts] = await Promise.all([
    nodeColumns(database, filter, nodes),
    kindCounts(database, filter),
  ]);
  response.setHeader('content-type', 'application/x-ndjson; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  const readEdges = (ranks: readonly number[]) =>
    edgeColumns(database, ranks, { similarities: filter.similarities, limit: edges });
  await sendText(response, text(ecosystemLines(drawn, counts, readEdges), response));
}

async function* text(lines: AsyncIterable<EcosystemLine>, response: ServerResponse): AsyncGenerator<string> {
  for await (const line of lines) {
    yield `${JSON.stringify(line)}\n`;
    // What is compressed is kept back otherwise until there is more of it.
    (response as ServerResponse & { flush?: () => void }).flush?.();
  }
}

async function* ecosystemLines(
  drawn: readonly RankedNodes[],
  counts: readonly KindCount[],
  readEdges: (ranks: readonly number[]) => Promise<Edges>,
): AsyncGenerator<EcosystemLine> {
  for (const { rank: _, ...nodes } of drawn) yield { nodes: compact(nodes) };
  const { chunks, total: totalEdges } = await readEdges(drawn.flatMap(({ rank }) => rank));
  for (const { source, target, type, since, until } of chunks) {
    yield { edges: { source, target, type, since, until } };
  }
  const kept = drawn.flatMap(({ kind }) => kind.map((each) => ({ kind: each })));
  yield { totalNodes: total(counts), totalEdges, leftOut: leftOut(counts, kept).map(apiCount) };
}

/** With no more digits than can be seen. */
function compact(nodes: NodeColumns): Extract<EcosystemLine, { nodes: unknown }>['nodes'] {
  const digits = (value: number) => Number(value.toPrecision(4));
  return {
    ...nodes,
    kind: nodes.kind.map(apiKind),
    x: nodes.x.map(digits),
    y: nodes.y.map(digits),
    betweenness: nodes.betweenness.map(digits),
    pageRank: nodes.pageRank.map(digits),
    isolation: nodes.isolation.map((value) => (value === null ? null : digits(value))),
  };
}

function apiCount({ kind, count }: KindCount) {
  return { kind: apiKind(kind), count };
}
