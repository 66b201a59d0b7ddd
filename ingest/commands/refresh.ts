import type { Command } from 'commander';
import { applySchema } from '../schema.ts';
import { settle } from '../settle.ts';
import { settlementLines } from './report.ts';
import { withSession } from './session.ts';

/** Adds the command that computes anew what is outdated. */
export function addRefresh(program: Command): void {
  program
    .command('refresh')
    .description('compute anew what is outdated: duplicates, embeddings of another model, the analysis')
    .action(async () => {
      await withSession(async (session) => {
        await applySchema(session.database);
        for (const line of settlementLines(await settle(session))) console.log(line);
      });
    });
}
