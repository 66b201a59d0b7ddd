import type { Command } from 'commander';
import { reindex } from '../reindex.ts';
import { withSession } from './session.ts';

/** Adds the command that makes the indexes of search anew. */
export function addReindex(program: Command): void {
  program
    .command('reindex')
    .description('make the full-text and vector indexes anew, also while the observatory is open')
    .action(async () => {
      await withSession(async ({ database, progress }) => {
        const names = await reindex(database, progress);
        console.log(`Made anew: ${names.join(', ')}`);
      });
    });
}
