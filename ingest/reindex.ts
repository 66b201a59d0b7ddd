import { setTimeout as after } from 'node:timers/promises';
import { UserError } from '../core/errors.ts';
import type { Database } from '../core/neo4j/database.ts';
import type { Progress } from './progress.ts';
import { applySchema, createVectorIndexes, TEXT_INDEXES } from './schema.ts';

const MILLISECONDS_BETWEEN_LOOKS = 500;

interface Population {
  name: string;
  state: 'ONLINE' | 'POPULATING' | 'FAILED';
  percent: number;
}

/**
 * Makes the full-text and vector indexes anew, while others use the graph: until it ends, search answers that it is not
 * ready. One that was killed is made good by the next.
 * @returns their names
 * @throws UserError when Neo4j cannot fill one
 */
export async function reindex(database: Database, progress: Progress): Promise<string[]> {
  await dropSearchIndexes(database);
  const names = await makeSearchIndexes(database, progress);
  await applySchema(database);
  return names;
}

/** Drops the full-text and vector indexes: a graph that is loaded without them is loaded three times as fast. */
export async function dropSearchIndexes(database: Database): Promise<void> {
  for (const { name } of await populations(database)) await database.write('schema/drop-index', { name });
}

/**
 * Makes the full-text and vector indexes, and waits until they are filled.
 * @returns their names
 * @throws UserError when Neo4j cannot fill one
 */
export async function makeSearchIndexes(database: Database, progress: Progress): Promise<string[]> {
  for (const statement of TEXT_INDEXES) await database.write(statement);
  // What the indexes were for is lost with them: what is embedded tells it.
  const [embedded] = await database.read<{ dimensions: number }>('embed/dimensions');
  if (embedded) await createVectorIndexes(database, embedded.dimensions);
  const names = await filled(database, progress);
  await database.write('schema/await-full-text');
  return names;
}

const populations = (database: Database) => database.read<Population>('schema/populations');

/** Waits until all are filled. */
async function filled(database: Database, progress: Progress): Promise<string[]> {
  let done = 0;
  let indexes = await populations(database);
  progress.phase('indexing (%)', 100);
  for (;;) {
    const failed = indexes.find(({ state }) => state === 'FAILED');
    if (failed) throw new UserError(`Neo4j cannot fill the index ${failed.name}: see its logs.`);
    const percent = indexes.reduce((sum, each) => sum + each.percent, 0) / Math.max(1, indexes.length);
    progress.advance(Math.floor(percent) - done);
    done = Math.floor(percent);
    if (indexes.every(({ state }) => state === 'ONLINE')) break;
    await after(MILLISECONDS_BETWEEN_LOOKS);
    indexes = await populations(database);
  }
  progress.end();
  return indexes.map(({ name }) => name);
}
