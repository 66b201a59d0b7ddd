import { Command } from 'commander';
import { UserError } from '../core/errors.ts';
import { check } from './commands/check.ts';
import { addConnector } from './commands/connect.ts';
import { TryLater } from './http/retry.ts';
import { writeTemplate } from './package/template.ts';
import type { Source } from './record.ts';
import { connectors } from './sources/index.ts';
import { packageSource } from './sources/package.ts';

const program = new Command('npm run ingest --')
  .description(
    'Loads data into the observatory: validates it, embeds it, writes it to the graph, analyses the graph.',
  )
  .showHelpAfterError('(--help shows what is possible)');

program
  .command('package')
  .description('load a data package: a folder with a datapackage.json and CSV files (see data/README.md)')
  .argument('<folder>', 'folder of the data package')
  .option('--check', 'only validate: no database, no model; exit code 1 when anything is rejected')
  .action(async (folder: string, options: { check?: true }) => run(await packageSource(folder), options));

for (const connector of connectors) addConnector(program, connector, run);

program
  .command('template')
  .description('start a data package, or bring its datapackage.json up to date with the vocabulary')
  .argument('<folder>', 'folder of the data package')
  .action(async (folder: string) => {
    for (const file of await writeTemplate(folder)) console.log(file);
  });

async function run(source: Source, options: { check?: true }): Promise<void> {
  if (options.check) {
    process.exitCode = await check(source);
  } else {
    // Apart, since the model and the driver take seconds to import.
    const { load } = await import('./commands/load.ts');
    await load(source);
  }
}

/** `EX_TEMPFAIL` of sysexits.h: nothing is wrong but the time. */
const TRY_LATER = 75;

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = error instanceof TryLater ? TRY_LATER : 1;
}
