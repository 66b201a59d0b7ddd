import type { Database } from '../../core/neo4j/database.ts';

/** The properties that entities have now, by the identifiers that stand for them. */
export async function knownProperties(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const rows = await database.read<{ id: string; properties: Record<string, unknown> }>('proposals/known', {
    ids: [...new Set(ids)],
  });
  return new Map(rows.map(({ id, properties }) => [id, properties]));
}
