import type { Command } from 'commander';
import { takeInContributions } from '../contributions/take-in.ts';
import { applySchema } from '../schema.ts';
import { scratchFolder } from '../scratch.ts';
import { settle } from '../settle.ts';
import { settlementLines } from './report.ts';
import { withSession } from './session.ts';

/** Adds the command that takes into the graph what was decided about proposals. */
export function addContributions(program: Command): void {
  program
    .command('contributions')
    .description('take in what networks proposed and was accepted in the page, and out what was undone')
    .action(async () => {
      await withSession(async (session) => {
        await applySchema(session.database);
        const scratch = await scratchFolder(session.config);
        const { done, failed } = await takeInContributions({ ...session, scratch });
        console.log(`proposals taken in: ${done}; not possible any more: ${failed}`);
        for (const line of settlementLines(await settle(session))) console.log(line);
      });
    });
}
