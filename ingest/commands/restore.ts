import type { Command } from 'commander';
import { type Config, observatoryAddress } from '../../core/config.ts';
import { UserError } from '../../core/errors.ts';
import { checkBackup } from '../backup/read.ts';
import { isOccupied, type Restored, restore } from '../backup/restore.ts';
import { keepErasures } from '../forget/kept.ts';
import { settle } from '../settle.ts';
import { contentLine } from './backup.ts';
import { settlementLines } from './report.ts';
import { withSession } from './session.ts';

/** Adds the command that brings a backup back. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('bring back the graph of a backup; people who were erased since stay erased')
    .argument('<file>', 'the backup')
    .option('--replace', 'remove what the graph holds')
    .action(async (file: string, { replace }: { replace?: true }) => {
      const backup = await checkBackup(file);
      console.log(`${file} of ${backup.head.at}: ${contentLine(backup.tail)}`);
      await withSession(
        async (session) => {
          const { config, database, progress } = session;
          await refuseBesideSite(config);
          if (!replace && (await isOccupied(database))) {
            throw new UserError('The graph is not empty: add --replace to remove what it holds.');
          }
          const erasures = await keepErasures(config, database);
          const restored = await restore(backup, { database, progress, erasures });
          await keepErasures(config, database);
          for (const line of restoredLines(restored)) console.log(line);
          if (restored.erased.people + restored.erased.works > 0) {
            for (const line of settlementLines(await settle(session))) console.log(line);
          }
          console.log('Restored: the graph holds what was backed up. npm start opens the observatory.');
        },
        { asItIs: true, alone: true },
      );
    });
}

/** An embedded database refuses by itself; of another server only this can be known. */
async function refuseBesideSite(config: Config): Promise<void> {
  if (!config.NEO4J_URI) return;
  const address = observatoryAddress(config);
  const answer = await fetch(new URL('/health', address), { signal: AbortSignal.timeout(2000) }).catch(
    () => undefined,
  );
  if (answer?.ok) throw new UserError(`The observatory at ${address} is open: stop it first.`);
}

function restoredLines({ migrations, erased: { people, works, foreign } }: Restored): string[] {
  return [
    ...migrations,
    ...(people + works > 0 ? [`erased once more: ${people} people, and names in ${works} more works`] : []),
    ...(foreign > 0
      ? [
          `${foreign} marks of erased people are of another observatory: whoever of them was in the backup is erased, ` +
            'and would not be kept out of later loads.',
        ]
      : []),
  ];
}
