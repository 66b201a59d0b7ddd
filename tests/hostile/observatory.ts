import net from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { expect } from 'vitest';
import type { Database } from '../../core/neo4j/database.ts';
import { accountsEndpoint } from '../../server/accounts/endpoint.ts';
import { accountsOf } from '../../server/accounts/index.ts';
import { apiSchema } from '../../server/graphql/schema.ts';
import { graphqlEndpoint } from '../../server/graphql/yoga.ts';
import { openSite } from '../../server/http.ts';
import { siteHandler } from '../../server/routes.ts';
import { buildPage } from '../../server/site/build.ts';
import { testConfig } from '../setup/database.ts';
import { openStarterDatabase } from '../setup/starter.ts';

/** What the API refuses with: each says what is wrong with the question. */
const REFUSALS = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_LARGE',
  'UNAUTHENTICATED',
];

/** What is ours and nobody else's: names of what we are made of, places in our code. */
const OURS = /Neo4jError|Neo\.[A-Z]|org\.(?:neo4j|apache)|node_modules|\.[tj]s:\d|^\s+at /m;

export interface Reply {
  status: number;
  data: Record<string, unknown> | null;
  /** codes of its errors */
  codes: string[];
  text: string;
}

/** The whole site over the starter data, on a real port. */
export interface Observatory {
  readonly address: string;
  readonly database: Database;
  readonly schema: GraphQLSchema;
  /** Asks the API; whatever is asked, the reply is data or a refusal that says why and nothing of ours. */
  ask(query: string, variables?: object): Promise<Reply>;
  /** The same with a body as it is. */
  post(body: BodyInit, type?: string): Promise<Reply>;
  /** What comes back for bytes as they are: clients put paths and headers right before they send them. */
  raw(bytes: string): Promise<string>;
  close(): Promise<void>;
}

export async function openObservatory(): Promise<Observatory> {
  await buildPage(() => {});
  const { database, embedder } = await openStarterDatabase();
  const schema = await apiSchema();
  const config = testConfig();
  const endpoint = graphqlEndpoint(schema, { database, embedder }, { accounts: accountsOf(config) });
  const site = await openSite('127.0.0.1', 0);
  site.serve(siteHandler(database, endpoint, accountsEndpoint(config, database)));
  const { port } = new URL(site.address);

  const post = async (body: BodyInit, type = 'application/json'): Promise<Reply> => {
    const response = await fetch(`${site.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
      // A stream is sent as it comes.
      ...{ duplex: 'half' },
    });
    return replyOf(response.status, await response.text());
  };
  return {
    address: site.address,
    database,
    schema,
    post,
    ask: (query, variables = {}) => post(JSON.stringify({ query, variables })),
    raw: (bytes) =>
      new Promise((resolve, reject) => {
        let text = '';
        const socket = net.connect(Number(port), '127.0.0.1', () => socket.write(bytes, 'latin1'));
        socket.setTimeout(15_000, () => socket.destroy());
        socket.on('data', (chunk) => {
          text += chunk.toString('latin1');
        });
        socket.on('error', reject).on('close', () => resolve(text));
      }),
    async close() {
      await site.close();
      await endpoint.dispose();
      await embedder.close();
      await database.close();
    },
  };
}

function replyOf(status: number, text: string): Reply {
  expect(text).not.toMatch(OURS);
  if (status === 415) return { status, data: null, codes: ['BAD_REQUEST'], text };
  const { data = null, errors = [] } = JSON.parse(text) as {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'none');
  expect(
    codes.filter((code) => !REFUSALS.includes(code)),
    text.slice(0, 500),
  ).toEqual([]);
  return { status, data, codes, text };
}

/** Does something with each of many things, some at a time. */
export async function forEach<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  atOnce = 8,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
