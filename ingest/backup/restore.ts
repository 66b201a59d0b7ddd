import { UserError } from '../../core/errors.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { ErasureSet } from '../forget/kept.ts';
import { type Reapplied, reapplyErasures } from '../forget/reapply.ts';
import { migrate } from '../migrations/index.ts';
import type { Progress } from '../progress.ts';
import { dropSearchIndexes, makeSearchIndexes } from '../reindex.ts';
import { applySchema } from '../schema.ts';
import { differences } from './content.ts';
import { contentOf, loadBackup } from './load.ts';
import type { Backup } from './read.ts';

export interface RestoreOptions {
  database: Database;
  progress: Progress;
  /** people who were erased, also after the backup was made */
  erasures: readonly ErasureSet[];
}

/** What was done after a backup was loaded. */
export interface Restored {
  migrations: readonly string[];
  erased: Reapplied;
}

/**
 * Whether a graph holds anything that a restore would replace. What a restore that was not finished has left does not
 * count.
 */
export async function isOccupied(database: Database): Promise<boolean> {
  const [row] = await database.read<{ occupied: boolean; unfinished: boolean }>('backup/occupied');
  return row?.occupied === true && !row.unfinished;
}

/**
 * Replaces a graph by that of a backup, brought up to date, without the people who were erased. Until it ends, the graph
 * is marked as not whole; one that was stopped or killed is made good by the next.
 * @throws UserError when the graph does not hold what was backed up, which leaves it marked
 */
export async function restore(
  backup: Backup,
  { database, progress, erasures }: RestoreOptions,
): Promise<Restored> {
  await database.write('backup/begin-restore', { file: backup.file, at: new Date().toISOString() });
  progress.step('removing what the graph holds ...');
  await dropSearchIndexes(database);
  await database.writeInBatches('backup/clear');
  await loadBackup(database, backup, progress);
  const wrong = differences(backup.tail.content, await contentOf(database, progress));
  if (wrong.length > 0) {
    throw new UserError(
      `What was loaded is not what was backed up; restore again, with nothing else that writes. ${wrong.join('; ')}`,
    );
  }
  await makeSearchIndexes(database, progress);
  await applySchema(database);
  const migrations = await migrate(database, { whole: false });
  const erased = await reapplyErasures(database, erasures);
  await database.write('schema/await-full-text');
  await database.write('backup/end-restore');
  return { migrations, erased };
}
