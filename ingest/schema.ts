import neo4j from 'neo4j-driver';
import { UserError } from '../core/errors.ts';
import type { Database } from '../core/neo4j/database.ts';

const STATEMENTS = [
  'schema/entity-id',
  'schema/term-text',
  'schema/actor-isolation',
  'schema/entity-text-fr',
  'schema/entity-text-en',
  'schema/entity-names',
  'schema/entity-stale',
  'schema/entity-embedding-model',
  'schema/record-key',
  'schema/record-id',
  'schema/record-dataset',
  'schema/run-id',
  'schema/erased-hash',
];

/** Filling the indexes of a large graph takes minutes. */
const SECONDS_TO_WAIT = 3600;

/**
 * Makes the constraints and indexes that are missing, and waits until all are online. Vectors are indexed as
 * they are loaded: measured, that is faster as a whole than building the index afterwards.
 * @param model absent: vectors are not indexed
 * @throws UserError when the vectors of the graph have another length than those of the model
 */
export async function applySchema(
  database: Database,
  model: { dimensions: number } | undefined,
): Promise<void> {
  for (const statement of STATEMENTS) await database.write(statement);
  if (model) await database.write('schema/entity-embedding', { dimensions: neo4j.int(model.dimensions) });
  await database.write('schema/await-indexes', { seconds: neo4j.int(SECONDS_TO_WAIT) });
  const [index] = await database.read<{ dimensions: number }>('schema/vector-dimensions');
  if (index && model && index.dimensions !== model.dimensions) {
    throw new UserError(
      `The graph holds vectors of ${index.dimensions} numbers, but the embedding model makes vectors of ` +
        `${model.dimensions}: use the model that the graph was made with, or load into an empty database.`,
    );
  }
}
