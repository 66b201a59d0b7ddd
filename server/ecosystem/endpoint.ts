import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { KIND_NAMES, type Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { answerText, type Handler } from '../http.ts';
import {
  type EdgeColumns,
  type Edges,
  edgeColumns,
  type NodeColumns,
  nodeColumns,
  type RankedNodes,
} from './columns.ts';
import { type KindCount, kindCounts, leftOut, total } from './kinds.ts';
import { MOST_EDGES, MOST_NODES } from './limits.ts';

/** What may be asked for, in the query of the address. */
const QUERY = z.strictObject({
  kinds: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(KIND_NAMES.map(apiKind) as [string, ...string[]])))
    .transform((kinds) => KIND_NAMES.filter((kind) => kinds.includes(apiKind(kind))))
    .default([]),
  theme: z.string().optional(),
  territory: z.string().optional(),
  similarities: z.stringbool().default(false),
  nodes: z.coerce.number().int().min(1).max(MOST_NODES).default(5000),
  edges: z.coerce.number().int().min(0).max(MOST_EDGES).default(100_000),
});

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
  return (request, response) => {
    answer(database, request, response).catch((error: unknown) => {
      console.error(error);
      // What has begun cannot be taken back: the reader misses the last line.
      if (response.headersSent) response.destroy();
      else answerText(response, 503, 'The database does not answer. Try again in a moment.');
    });
  };
}

async function answer(database: Database, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET') return answerText(response, 405, 'Only GET is answered here.');
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const query = QUERY.safeParse(Object.fromEntries(searchParams));
  if (!query.success) return answerText(response, 400, z.prettifyError(query.error));
  const { nodes, edges, kinds, similarities, theme = null, territory = null } = query.data;
  const filter = { kinds, similarities, theme, territory };
  // Before the answer begins: a failure can still be told by its status.
  const [drawn, counts] = await Promise.all([
    nodeColumns(database, filter, nodes),
    kindCounts(database, filter),
  ]);
  response.setHeader('content-type', 'application/x-ndjson; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  const readEdges = (ranks: readonly number[]) =>
    edgeColumns(database, ranks, { similarities, limit: edges });
  await pipeline(Readable.from(text(ecosystemLines(drawn, counts, readEdges), response)), response);
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

/** Within the server a kind is its label, `Network`; outside it is NETWORK, as in GraphQL. */
function apiKind(kind: Kind): string {
  return kind.toUpperCase();
}
