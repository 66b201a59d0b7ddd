import type { Database } from '../../core/neo4j/database.ts';
import { Erasures, NOBODY_ERASED } from './erasures.ts';

/** The people of the graph who were erased. */
export async function readErasures(database: Database): Promise<Erasures> {
  const [row] = await database.read<{ salt: string; hashes: string[] }>('forget/erasures');
  return row ? new Erasures(row.salt, new Set(row.hashes)) : NOBODY_ERASED;
}
