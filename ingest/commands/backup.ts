import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { type Config, readConfig } from '../../core/config.ts';
import { UserError } from '../../core/errors.ts';
import { sizeOf } from '../backup/content.ts';
import type { Tail } from '../backup/format.ts';
import { checkBackup } from '../backup/read.ts';
import { verifyBackup } from '../backup/verify.ts';
import { writeBackup } from '../backup/write.ts';
import { keepErasures } from '../forget/kept.ts';
import { progressOn } from '../progress.ts';
import { withSession } from './session.ts';

interface Options {
  to?: string;
  check?: string;
  /** false with --no-verify */
  verify: boolean;
}

/** Adds the command that writes the graph to a file. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description(
      'write the graph to one file, also while the observatory is open, and see that it can be restored',
    )
    .option('--to <file>', 'where to write it; by default into backups/ in the data folder')
    .option('--no-verify', 'do not load it into a database of its own to compare')
    .option('--check <file>', 'write nothing: see that this backup can be restored')
    .action((options: Options) => (options.check === undefined ? backUp(options) : check(options.check)));
}

async function backUp({ to, verify }: Options): Promise<void> {
  const config = readConfig();
  const file = to ?? defaultFile(config, new Date());
  if (await sizeIfThere(file))
    throw new UserError(`${file} is there already: choose another name with --to.`);
  await withSession(
    async ({ database, progress }) => {
      await keepErasures(config, database);
      const tail = await writeBackup(database, file, progress);
      console.log(`${file}: ${contentLine(tail)}, ${megabytes(await sizeIfThere(file))} MB`);
    },
    { config, asItIs: true },
  );
  if (verify) await check(file, config);
}

async function check(file: string, config = readConfig()): Promise<void> {
  const backup = await checkBackup(file);
  console.log('Loading it into a database of its own ...');
  await verifyBackup(backup, config, progressOn(process.stdout));
  console.log(`${file} can be restored: ${contentLine(backup.tail)}, all as they were backed up.`);
}

function defaultFile({ OBSERVATORY_DATA }: Config, at: Date): string {
  const time = at.toISOString().slice(0, 19).replaceAll(':', '');
  return path.join(OBSERVATORY_DATA, 'backups', `observatory-${time}.backup.gz`);
}

/** How much a backup holds. */
export function contentLine({ content }: Pick<Tail, 'content'>): string {
  const { nodes, relationships } = sizeOf(content);
  return `${nodes} nodes, ${relationships} relationships`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** Bytes of a file; 0 where there is none. */
async function sizeIfThere(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
