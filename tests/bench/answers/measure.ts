import http from 'node:http';
import type { Embedder } from '../../../core/embedding/embedder.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { ecosystemEndpoint } from '../../../server/ecosystem/endpoint.ts';
import { apiSchema } from '../../../server/graphql/schema.ts';
import { graphqlEndpoint } from '../../../server/graphql/yoga.ts';
import { compressed, openSite } from '../../../server/http.ts';
import type { Question } from './questions.ts';
import { type Call, recorder } from './recorder.ts';

/** Times that each subject of a question is asked about. */
const ROUNDS = 5;
/** Rounds before them, in which Neo4j plans its queries and Java compiles them. */
const WARM_UP = 2;

/** Times of a question, in milliseconds, ascending. */
export interface Times {
  readonly question: string;
  readonly api: readonly number[];
  /** the same Cypher by the driver alone */
  readonly bare: readonly number[];
  /** bytes of the largest answer, as they travel */
  readonly bytes: number;
}

/** Asks questions of the server over HTTP, and the same Cypher of the driver alone, in turn. */
export async function measure(
  database: Database,
  embedder: Embedder,
  questions: readonly Question[],
): Promise<Times[]> {
  const graphql = graphqlEndpoint(await apiSchema(), { database, embedder });
  const [api, ecosystem] = [compressed(graphql), compressed(ecosystemEndpoint(database))];
  const site = await openSite('127.0.0.1', 0);
  site.serve((request, response) =>
    request.url?.startsWith('/graphql') ? api(request, response) : ecosystem(request, response),
  );
  const { record, replay, stop } = recorder(database.driver);
  const agent = new http.Agent({ keepAlive: true });
  const ask = (request: Question['requests'][number]) => answer(site.address, request, agent);
  try {
    const all: Times[] = [];
    for (const { name, requests } of questions) {
      const times = { question: name, api: [] as number[], bare: [] as number[], bytes: 0 };
      const calls = new Map<object, Call[]>();
      for (const request of requests) calls.set(request, await record(() => check(site.address, request)));
      for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
        for (const request of requests) {
          const [took, bytes] = await timed(() => ask(request));
          const [bare] = await timed(() => replay(calls.get(request) ?? [], database.name));
          times.bytes = Math.max(times.bytes, bytes);
          if (round < WARM_UP) continue;
          times.api.push(took);
          times.bare.push(bare);
        }
      }
      for (const list of [times.api, times.bare]) list.sort((a, b) => a - b);
      all.push(times);
    }
    return all;
  } finally {
    stop();
    agent.destroy();
    await site.close();
    await graphql.dispose();
  }
}

/** @throws Error when GraphQL has something to say against a question */
async function check(address: string, { path, body }: Question['requests'][number]): Promise<void> {
  const post = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const response = await fetch(`${address}${path}`, post || {});
  const text = await response.text();
  if (!response.ok || text.startsWith('{"errors"')) throw new Error(`${body ?? path}: ${text.slice(0, 500)}`);
}

async function timed<T>(work: () => Promise<T>): Promise<[milliseconds: number, result: T]> {
  const began = performance.now();
  const result = await work();
  return [performance.now() - began, result];
}

/**
 * Reads a whole answer.
 * @returns its length in bytes, compressed
 * @throws Error when it is not a good one
 */
async function answer(
  address: string,
  { path, body }: Question['requests'][number],
  agent: http.Agent,
): Promise<number> {
  const headers = {
    'accept-encoding': 'gzip',
    'content-type': 'application/json',
    // Else what was answered once would be answered from memory.
    'cache-control': 'no-cache',
  };
  const request = http.request(`${address}${path}`, { method: body ? 'POST' : 'GET', headers, agent });
  request.end(body);
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject);
  });
  let bytes = 0;
  for await (const chunk of response) bytes += (chunk as Buffer).length;
  if (response.statusCode !== 200) throw new Error(`${path} was answered with ${response.statusCode}.`);
  return bytes;
}
