import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../../core/config.ts';
import { createEmbedder, type Embedder } from '../../../core/embedding/embedder.ts';
import { TimeoutError } from '../../../core/errors.ts';
import { TIE_TYPES } from '../../../core/kinds.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { openDatabase } from '../../../core/neo4j/open.ts';
import { ecosystemEndpoint } from '../../../server/ecosystem/endpoint.ts';
import { apiSchema } from '../../../server/graphql/schema.ts';
import { type EndpointOptions, graphqlEndpoint } from '../../../server/graphql/yoga.ts';
import { openSite } from '../../../server/http.ts';
import { frontDoor } from '../../../server/operations/front.ts';
import { jsonLog } from '../../../server/operations/log.ts';
import { createMetrics } from '../../../server/operations/metrics.ts';
import { readiness } from '../../../server/operations/ready.ts';
import { testConfig } from '../../setup/database.ts';
import { openStarterDatabase } from '../../setup/starter.ts';
import type { Answer } from '../graphql/ask.ts';

let opened: Awaited<ReturnType<typeof openStarterDatabase>>;
const schema = apiSchema();
beforeAll(async () => {
  opened = await openStarterDatabase();
});
afterAll(async () => {
  await opened.embedder.close();
  await opened.database.close();
});

async function openAgain(options?: Parameters<typeof openDatabase>[1]): Promise<Database> {
  const database = await openDatabase(testConfig(), options);
  onTestFinished(() => database.close());
  return database;
}

/** The API over a database, behind the front door. */
async function serve(options: EndpointOptions & { database?: Database; embedder?: Embedder } = {}) {
  const { database = opened.database, embedder = opened.embedder, metrics = createMetrics() } = options;
  const context = { database, embedder };
  const graphql = graphqlEndpoint(await schema, context, { ...options, metrics });
  const ecosystem = ecosystemEndpoint(database);
  const lines: string[] = [];
  const log = jsonLog({ write: (line) => void lines.push(line) });
  const site = await openSite('127.0.0.1', 0);
  onTestFinished(() => site.close());
  site.serve(
    frontDoor(readConfig({}), { log, metrics, parts: {} })((request, response) =>
      (request.url?.startsWith('/ecosystem') ? ecosystem : graphql)(request, response),
    ),
  );
  const ask = async (query: string) =>
    fetch(`${site.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  return { address: site.address, ask, metrics, lines };
}

/** A model on a server that can be stopped. */
async function openModelServer() {
  const server = createServer((_request, response) =>
    response.end(JSON.stringify({ data: [{ index: 0, embedding: [1, 0] }] })),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const embedder = await createEmbedder({ ...testConfig(), EMBEDDINGS_URL: url });
  onTestFinished(() => embedder.close());
  return {
    embedder,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe('what is ready', () => {
  it('is everything when the database answers, its indexes are online and the model embeds', async () => {
    const ready = { ready: true };
    expect(await readiness({ ...opened, serving: true })).toEqual({
      ready: true,
      parts: { database: ready, indexes: ready, model: ready, site: ready },
    });
  });

  it('is not an index that is missing, which is named with what to do', async () => {
    const { database } = opened;
    await database.driver.executeQuery('DROP INDEX entityTextFr', {}, { database: database.name });
    try {
      const { ready, parts } = await readiness({ ...opened, serving: true });
      expect(ready).toBe(false);
      expect(parts.database).toEqual({ ready: true });
      expect(parts.indexes).toEqual({
        ready: false,
        todo: expect.stringMatching(/^Missing: entityTextFr\..*npm run ingest -- reindex$/),
      });
    } finally {
      await database.write('schema/entity-text-fr');
      await database.write('schema/await-full-text');
    }
  });

  it('is not a database that does not answer', async () => {
    const gone = await openDatabase(testConfig());
    await gone.close();
    const { ready, parts } = await readiness({ ...opened, database: gone, serving: true });
    expect(ready).toBe(false);
    expect(parts).toMatchObject({
      database: { ready: false },
      indexes: { ready: false },
      model: { ready: true },
    });
    expect(parts.database.todo).toMatch(/^It does not answer: see that Neo4j runs/);
  });

  it('is not a model whose server is gone', async () => {
    const { embedder, stop } = await openModelServer();
    expect((await readiness({ embedder })).parts.model).toEqual({ ready: true });
    stop();
    const { model } = (await readiness({ embedder })).parts;
    expect(model).toEqual({ ready: false, todo: expect.stringContaining('EMBEDDINGS_URL') });
  });
});

describe('what reads', () => {
  it('cannot write', async () => {
    const refused = /in read access mode|not allowed/i;
    await expect(opened.database.read('schema/entity-id')).rejects.toThrow(refused);
    const session = opened.database.readSession();
    onTestFinished(() => session.close());
    await expect(session.executeRead((tx) => tx.run('CREATE (:Probe)'))).rejects.toThrow(refused);
  });

  it('is ended by the database when it takes too long, and named so to each kind of client', async () => {
    const timed = await openAgain({ readTimeout: 1 });
    const id = 'organisation:ministere-culture';
    const slowly = () =>
      timed.read<never>('explore/introduction-reasons', {
        id,
        ids: Array<string>(50_000).fill('network:hacnum'),
        types: TIE_TYPES,
      });
    const slow: Database = {
      ...timed,
      read: slowly,
      following: () => ({ ...slow, following: slow.following, bookmarks: () => [] }),
      readSession(options) {
        const session = timed.readSession(options);
        const work =
          'UNWIND range(1, 10000000000) AS number WITH number WHERE number < 0 RETURN count(number)';
        return {
          ...session,
          // biome-ignore lint/suspicious/noExplicitAny: what it would give is never given
          executeRead: (_work, config) => session.executeRead<any>((tx) => tx.run(work), config),
        };
      },
    };
    const { address, ask } = await serve({ database: slow });
    const [error, own, generated, columns] = await Promise.all([
      slowly().catch((reason: unknown) => reason),
      ask('{ statistics { entities } }'),
      ask('{ networks(limit: 1) { name } }'),
      fetch(`${address}/ecosystem`),
    ]);
    expect(error).toBeInstanceOf(TimeoutError);
    for (const response of [own, generated]) {
      const requestId = response.headers.get('x-request-id');
      expect(await response.json()).toMatchObject({
        errors: [
          {
            message: expect.stringMatching(/^The question took longer than the limit of 1 s\. Ask for less/),
            extensions: { code: 'QUERY_TIMEOUT', requestId },
          },
        ],
      });
    }
    expect(columns.status).toBe(504);
    expect(await columns.text()).toMatch(/demande trop de temps.*takes too long/);
    // Ended, not only left alone.
    await expect(timed.readSession().executeRead((tx) => tx.run('RETURN 1'))).resolves.toBeDefined();
    const { records } = await opened.database.driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '10000000000' RETURN count(*) AS count",
    );
    // This statement holds the number too.
    expect(records[0]?.get('count')).toBe(1);
  });
});

describe('the API', () => {
  it('quotes the id of the request in an error that it masks, and logs why', async () => {
    const gone = await openDatabase(testConfig());
    await gone.close();
    const { ask, lines } = await serve({ database: gone });
    const response = await ask('{ statistics { entities } }');
    const { errors } = (await response.json()) as { errors: { extensions: { requestId: string } }[] };
    const requestId = errors[0]?.extensions.requestId;
    expect(requestId).toBe(response.headers.get('x-request-id'));
    const failures = lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
    expect(failures).toEqual([expect.objectContaining({ requestId, err: expect.anything() })]);
  });

  it('says that there is no search by meaning when the model is gone, and nothing of where it was', async () => {
    const { embedder, stop } = await openModelServer();
    stop();
    const { ask } = await serve({ embedder });
    const { errors } = (await (await ask('{ search(text: "musique") { total } }')).json()) as Answer;
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(
          /^La recherche par le sens ne répond pas.* \/ Search by meaning does not/,
        ),
        extensions: { code: 'MODEL_UNAVAILABLE' },
      },
    ]);
    expect((await ask('{ entity(id: "network:tmnlab") { name } }')).status).toBe(200);
  });

  it('is measured by questions of the schema, errors by their codes, and ingest by its last run', async () => {
    const metrics = createMetrics();
    const database = await openAgain({ observe: metrics.observe });
    metrics.watch(database);
    const { ask } = await serve({ database, metrics });
    await ask(`{ a: networks(limit: 1) { name } b: networks(limit: 1) { name } ...more }
      fragment more on Query { statistics { entities } }`);
    await ask('{ noSuchQuestion }');
    await ask(
      `{ networks { ${'alias: name '.repeat(5)} ${Array.from({ length: 40 }, (_, i) => `a${i}: name`)} } }`,
    );
    const figures = await metrics.text();
    const value = (name: string) =>
      Number(
        figures
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      );
    const count = (question: string) =>
      value(`graphql_question_duration_seconds_count{question="${question}"}`);
    expect(count('networks')).toBe(1);
    expect(count('statistics')).toBe(1);
    expect(figures).not.toContain('noSuchQuestion');
    expect(value('graphql_errors_total{code="QUERY_TOO_LARGE"}')).toBe(1);
    expect(figures).toMatch(/^graphql_errors_total\{code="[A-Z_]+"\} 1$/m);
    expect(
      value('database_statement_duration_seconds_count{statement="generated",failed="false"}'),
    ).toBeGreaterThan(1);
    expect(value('database_statements_under_way')).toBe(0);
    expect(value('database_up')).toBe(1);
    expect(value('ingest_runs')).toBe(1);
    expect(value('ingest_last_records{what="entities",outcome="read"}')).toBeGreaterThan(100);
    const age =
      Date.now() / 1000 - Number(/^ingest_last_end_timestamp_seconds\{.*\} ([\d.]+)$/m.exec(figures)?.[1]);
    expect(age).toBeGreaterThan(0);
    expect(age).toBeLessThan(24 * 3600);
  });

  it('says that the database is gone in its figures, and gives the others', async () => {
    const gone = await openDatabase(testConfig());
    await gone.close();
    const metrics = createMetrics();
    metrics.watch(gone);
    const figures = await metrics.text();
    expect(figures).toMatch(/^database_up 0$/m);
    expect(figures).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(figures).not.toMatch(/^ingest_runs \d/m);
  });

  it('reads no request that is too long', async () => {
    const { ask } = await serve();
    const refused = await ask(`{ search(text: "${'a'.repeat(1_000_000)}") { total } }`);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }],
    });
  });

  it('describes itself, and opens GraphiQL with a script that may run, unless it is told not to', async () => {
    const ofBrowser = { headers: { accept: 'text/html' } };
    const query = '{ __schema { queryType { name } } }';
    const open = await serve();
    expect(await (await open.ask(query)).json()).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    const page = await fetch(`${open.address}/graphql`, ofBrowser);
    const nonce = /script-src 'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1];
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(await page.text()).toContain(`<script nonce="${nonce}">`);

    const closed = await serve({ introspection: false, graphiql: false });
    const { data, errors } = (await (await closed.ask(query)).json()) as Answer;
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('introspection has been disabled');
    expect(await (await closed.ask('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } });
    expect(await (await fetch(`${closed.address}/graphql`, ofBrowser)).text()).not.toContain('<script');
  });
});
