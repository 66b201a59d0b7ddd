import type { Config } from '../../core/config.ts';
import { UserError } from '../../core/errors.ts';
import { openScratchDatabase } from '../../core/neo4j/scratch-database.ts';
import type { Progress } from '../progress.ts';
import { differences } from './content.ts';
import { contentOf, loadBackup } from './load.ts';
import type { Backup } from './read.ts';

/**
 * Loads a backup into a database of its own, and holds what is there then against what the backup says.
 * @throws UserError when they differ, or that database cannot be started
 */
export async function verifyBackup(backup: Backup, config: Config, progress: Progress): Promise<void> {
  const { database, remove } = await openScratchDatabase(config);
  try {
    await loadBackup(database, backup, progress);
    const wrong = differences(backup.tail.content, await contentOf(database, progress));
    if (wrong.length === 0) return;
    throw new UserError(
      `${backup.file} does not load to what was backed up; back up again. ${wrong.join('; ')}`,
    );
  } finally {
    await remove();
  }
}
