import type { Database } from '../../core/neo4j/database.ts';

/** What an identifier stands for today. */
export interface Known {
  /** identifier of the entity: that of what it was merged into, where it was */
  readonly entity: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** whether a record has the identifier */
  readonly isRecord: boolean;
}

/** What some identifiers stand for, read at once; those of nothing are left out. */
export async function knownEntities(
  database: Database,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Known>> {
  const rows = await database.read<Known & { id: string }>('proposals/known', { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, row]));
}
