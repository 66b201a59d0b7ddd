import type { Command } from 'commander';
import { readConfig } from '../../core/config.ts';
import type { Source } from '../record.ts';
import { check } from './check.ts';

/** What every command that loads a source can be told. */
export interface RunOptions {
  check?: true;
  prune?: true;
  json?: true;
}

/** Adds the options of {@link RunOptions} to a command. */
export function withRunOptions(command: Command): Command {
  return command
    .option('--check', 'only validate: no database, no model; exit code 1 when anything is rejected')
    .option(
      '--prune',
      'remove what the source no longer lists and it alone provided, after showing the counts',
    )
    .option('--json', 'print what became of it as JSON, and everything else on standard error');
}

/** Loads a source, or only checks it. */
export async function run(source: Source, { check: onlyCheck, ...options }: RunOptions): Promise<void> {
  if (onlyCheck) {
    process.exitCode = await check(source, readConfig());
  } else {
    // Apart, since the model and the driver take seconds to import.
    const { load } = await import('./load.ts');
    await load(source, options);
  }
}
