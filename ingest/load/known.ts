import type { Database } from '../../core/neo4j/database.ts';
import { batches } from '../batches.ts';

export interface KnownEntity {
  id: string;
  name: string;
  contentHash: string | null;
  embeddingOf: string | null;
}

const AT_A_TIME = 1000;

/** What the graph knows of these entities, by identifier; those that it does not hold are left out. */
export async function knownEntities(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, KnownEntity>> {
  const all = new Map<string, KnownEntity>();
  for await (const batch of batches(ids, AT_A_TIME)) {
    const known = await database.read<KnownEntity>('load/known-entities', { ids: batch });
    for (const entity of known) all.set(entity.id, entity);
  }
  return all;
}
