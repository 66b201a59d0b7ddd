import type { Command } from 'commander';
import { exportPackage } from '../package/export.ts';
import { withDatabase } from './session.ts';

/** Adds the command that writes the graph to files. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the whole graph as a data package, which `package` loads into the same graph')
    .requiredOption('--package <folder>', 'folder to write: new, empty, or that of an earlier export')
    .action(async ({ package: folder }: { package: string }) => {
      await withDatabase(async (database) => {
        const { tables, decisions } = await exportPackage(database, folder);
        for (const { file, rows } of tables) console.log(`${file}: ${rows} ${rows === 1 ? 'row' : 'rows'}`);
        console.log(`Written to ${folder}. To load it: npm run ingest -- package ${folder}`);
        if (decisions === undefined) return;
        console.log(
          `What people decided about duplicates is in ${decisions}, to be read once it is loaded, and again`,
        );
        console.log(`once the sources of its records are: npm run ingest -- review import ${decisions}`);
      });
    });
}
