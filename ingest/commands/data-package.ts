import type { Command } from 'commander';
import { writeTemplate } from '../package/template.ts';
import { packageSource } from '../sources/package.ts';
import { type RunOptions, run, withRunOptions } from './run.ts';

/** Adds the commands that load a data package and start one. */
export function addPackage(program: Command): void {
  withRunOptions(
    program
      .command('package')
      .description('load a data package: a folder with a datapackage.json and CSV files (see data/README.md)')
      .argument('<folder>', 'folder of the data package'),
  ).action(async (folder: string, options: RunOptions) => run(await packageSource(folder), options));

  program
    .command('template')
    .description('start a data package, or bring its datapackage.json up to date with the vocabulary')
    .argument('<folder>', 'folder of the data package')
    .action(async (folder: string) => {
      for (const file of await writeTemplate(folder)) console.log(file);
    });
}
