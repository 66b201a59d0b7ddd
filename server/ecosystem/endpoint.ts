import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import type { Database } from '../../core/neo4j/database.ts';
import { canonicalScope } from '../explore/canonical.ts';
import { type Handler, reader, sendText } from '../http.ts';
import { readQuery } from '../query.ts';
import { isUnchanged } from '../unchanged.ts';
import {
  type EdgeColumns,
  type Edges,
  edgeColumns,
  type NodeColumns,
  nodeColumns,
  type RankedNodes,
} from './columns.ts';
import { encodingFor, type KeptAnswer, type KeptAnswers, keptAnswers } from './kept.ts';
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
 * in objects, for graphs too large for that. An answer is kept until the graph changes, and a client that has it is told
 * so; a request with `cache-control: no-cache` gets it anew.
 */
export function ecosystemEndpoint(database: Database): Handler {
  const kept = keptAnswers();
  return reader((request, response) => answer(database, kept, request, response));
}

async function answer(
  database: Database,
  kept: KeptAnswers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = readQuery(request.url, PARAMETERS);
  const question = JSON.stringify(asked);
  const state = await database.state();
  const etag = `W/"${state}"`;
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', etag);
  const { 'cache-control': wish, 'accept-encoding': accepted } = request.headers;
  if (isUnchanged(request.headers, { etag })) {
    response.writeHead(304).end();
    return;
  }
  const known = wish === 'no-cache' ? undefined : kept.find(question, state);
  if (known) return giveAgain(response, known, accepted);
  // On a cluster another of its servers may answer, which is not there yet.
  const lines = await ecosystemLines(database.following(state.split(' ')), asked);
  response.setHeader('content-type', MEDIA_TYPE);
  const sent: Buffer[] = [];
  await sendText(response, asTheyCome(lines, sent, response));
  // What changed while it was read may be in one part of the answer and not in another.
  if (response.writableFinished && state === (await database.state())) kept.keep(question, state, sent);
}

/**
 * Gives a kept answer as it was compressed for those who asked before. Where none of that will do, and for the header
 * `vary` in any case, the handler around this one sees to it. The tag is a weak one: it holds for every encoding.
 */
async function giveAgain(
  response: ServerResponse,
  known: KeptAnswer,
  accepted: string | undefined,
): Promise<void> {
  response.setHeader('content-type', MEDIA_TYPE);
  const encoding = encodingFor(accepted);
  if (!encoding) return sendText(response, known.plain);
  const body = await known.compressed(encoding);
  response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.end(body);
}

const MEDIA_TYPE = 'application/x-ndjson; charset=utf-8';

/** The lines as text, each on its way before the next is there. */
async function* asTheyCome(
  lines: AsyncIterable<EcosystemLine>,
  sent: Buffer[],
  response: ServerResponse,
): AsyncGenerator<Buffer> {
  for await (const line of lines) {
    const text = Buffer.from(`${JSON.stringify(line)}\n`);
    sent.push(text);
    yield text;
    // What is compressed is kept back otherwise until there is more of it.
    (response as ServerResponse & { flush?: () => void }).flush?.();
  }
}

/** Reads the nodes before the answer begins, so that a failure can still be told by its status; relations come as it goes. */
async function ecosystemLines(
  database: Database,
  { nodes, edges, ...asked }: z.output<z.ZodObject<typeof PARAMETERS>>,
): Promise<AsyncIterable<EcosystemLine>> {
  const filter = { ...asked, ...(await canonicalScope(database, asked)) };
  const [drawn, counts] = await Promise.all([
    nodeColumns(database, filter, nodes),
    kindCounts(database, filter),
  ]);
  return linesOf(drawn, counts, (ranks) =>
    edgeColumns(database, ranks, { similarities: filter.similarities, limit: edges }),
  );
}

async function* linesOf(
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
