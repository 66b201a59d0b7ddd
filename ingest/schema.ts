import neo4j from 'neo4j-driver';
import type { Database } from '../core/neo4j/database.ts';

/** Full-text indexes. */
export const TEXT_INDEXES = [
  'schema/entity-text-fr',
  'schema/entity-text-en',
  'schema/entity-names-and-identifiers',
];

const STATEMENTS = [
  'schema/entity-id',
  'schema/term-text',
  'schema/actor-isolation',
  ...TEXT_INDEXES,
  'schema/entity-stale',
  'schema/entity-rank',
  'schema/entity-community',
  'schema/community-number',
  'schema/entity-embedding-model',
  'schema/record-key',
  'schema/record-id',
  'schema/record-dataset',
  'schema/run-id',
  'schema/erased-hash',
];

/** Filling the indexes of a large graph takes minutes. */
const SECONDS_TO_WAIT = 3600;

/** Makes the constraints and indexes that are missing, and waits until all are online. */
export async function applySchema(database: Database): Promise<void> {
  for (const statement of STATEMENTS) await database.write(statement);
  await online(database);
}

/**
 * Makes the indexes of vectors, for those of a model: those for vectors of another length go. Vectors are indexed as they
 * are loaded: measured, that is faster as a whole than building the index afterwards.
 */
export async function indexVectors(
  database: Database,
  { dimensions }: { dimensions: number },
): Promise<void> {
  const [index] = await database.read<{ dimensions: number }>('schema/vector-dimensions');
  if (index !== undefined && index.dimensions !== dimensions) {
    for (const name of ['entityEmbedding', 'passageEmbedding']) {
      await database.write('schema/drop-index', { name });
    }
  }
  await createVectorIndexes(database, dimensions);
  await online(database);
}

/** Makes the indexes of vectors that are missing; they are filled in the background. */
export async function createVectorIndexes(database: Database, dimensions: number): Promise<void> {
  for (const name of ['schema/entity-embedding', 'schema/passage-embedding']) {
    await database.write(name, { dimensions: neo4j.int(dimensions) });
  }
}

async function online(database: Database): Promise<void> {
  await database.write('schema/await-indexes', { seconds: neo4j.int(SECONDS_TO_WAIT) });
}
