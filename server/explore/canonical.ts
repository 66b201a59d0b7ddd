import type { Database } from '../../core/neo4j/database.ts';

/** The identifier of the entity that an identifier stands for: a merged one leads to what it was merged into. */
export async function canonicalId(database: Database, id: string): Promise<string> {
  const [row] = await database.read<{ id: string }>('explore/canonical-id', { id });
  return row?.id ?? id;
}
