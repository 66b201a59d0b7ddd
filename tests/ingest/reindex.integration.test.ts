import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { reindex } from '../../ingest/reindex.ts';
import { apiSchema } from '../../server/graphql/schema.ts';
import { graphqlEndpoint } from '../../server/graphql/yoga.ts';
import { readiness } from '../../server/operations/ready.ts';
import { quiet } from '../setup/quiet.ts';
import { openStarterDatabase } from '../setup/starter.ts';

let database: Database;
let embedder: Embedder;
const schema = apiSchema();
beforeAll(async () => {
  ({ database, embedder } = await openStarterDatabase());
});
afterAll(async () => {
  await embedder?.close();
  await database?.close();
});

const ask = async () => {
  const endpoint = graphqlEndpoint(await schema, { database, embedder });
  onTestFinished(async () => endpoint.dispose());
  const response = await endpoint.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ search(text: "musée") { total hits { node { id } } } }' }),
  });
  return (await response.json()) as { data: { search: object } | null; errors?: object[] };
};

describe('indexes made anew', () => {
  it('find what they found before, and are told of meanwhile', async () => {
    const before = await ask();
    expect(before.errors).toBeUndefined();
    const told: number[] = [];
    let meanwhile: ReturnType<typeof ask> | undefined;
    const names = await reindex(database, {
      ...quiet,
      phase: () => {
        meanwhile = ask();
      },
      advance: (count) => told.push(count),
    });
    // By then it may be filled.
    for (const error of (await meanwhile)?.errors ?? []) {
      expect(error).toMatchObject({ extensions: { code: 'SEARCH_REINDEXING' } });
    }
    expect(names).toEqual([
      'entityEmbedding',
      'entityNamesAndIdentifiers',
      'entityTextEn',
      'entityTextFr',
      'passageEmbedding',
    ]);
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(100);
    expect(await ask()).toEqual(before);
    expect(await readiness({ database, embedder, serving: true })).toMatchObject({ ready: true });
  });

  it('are not asked while they are not there: search says what to do, the site is not ready', async () => {
    for (const name of ['entityTextFr', 'entityEmbedding']) {
      await database.write('schema/drop-index', { name });
      expect(await ask()).toMatchObject({
        errors: [
          {
            message: 'The indexes of search are being made anew. Try again in some minutes.',
            extensions: { code: 'SEARCH_REINDEXING' },
          },
        ],
      });
      expect(await readiness({ database, embedder, serving: true })).toMatchObject({
        ready: false,
        parts: {
          indexes: { todo: expect.stringContaining(`Missing: ${name}. Load data, or make them anew`) },
        },
      });
      // One that was killed after it had dropped the index of vectors knows their length all the same.
      await reindex(database, quiet);
    }
    expect((await ask()).errors).toBeUndefined();
  });
});
