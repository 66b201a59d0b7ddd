import type { Command } from 'commander';
import { graphVersion } from '../../core/graph-version.ts';
import { withSession } from './session.ts';

/** Adds the command that brings the graph up to date, as every start does. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring a graph of an earlier version up to date, as npm start and every load do')
    .action(async () => {
      await withSession(async ({ database }) => {
        console.log(`The graph is of version ${await graphVersion(database)}, the latest.`);
      });
    });
}
