import { Command } from 'commander';
import { UserError } from '../core/errors.ts';
import { check } from './commands/check.ts';

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
  .action(async (folder: string, options: { check?: true }) => {
    if (options.check) process.exitCode = await check(folder);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
