import { type Command, Option } from 'commander';
import { MAPPING_NAMES, readMapping } from '../mapping/read.ts';
import { previewLines } from '../sources/file/preview.ts';
import { fileSource } from '../sources/file/source.ts';
import { positive } from './arguments.ts';
import { type RunOptions, run, withRunOptions } from './run.ts';

interface GivenOptions {
  mapping: string;
  preview?: true;
  rows: number;
}

/** Adds the command that loads a file by a mapping, and the one that lists the mappings. */
export function addFile(program: Command): void {
  const command = program
    .command('file')
    .description('load a table: CSV, TSV, JSON, JSON Lines or Excel, by a mapping (see docs/mapping.md)')
    .argument('<file>', 'file to read')
    .requiredOption('--mapping <name>', `mapping in a YAML file, or one of: ${MAPPING_NAMES.join(', ')}`)
    .option('--preview', 'only show what the file holds and what its first rows become')
    .addOption(new Option('--rows <number>', 'rows that --preview shows').argParser(positive).default(5));
  withRunOptions(command).action(async (file: string, given: GivenOptions & RunOptions) => {
    const { mapping: nameOrFile, preview, rows, ...options } = given;
    const mapping = await readMapping(nameOrFile);
    if (preview) for await (const line of previewLines(file, mapping, rows)) console.log(line);
    else await run(await fileSource(file, mapping), options);
  });

  program
    .command('mappings')
    .description('list the mappings that come with the observatory')
    .action(async () => {
      const width = Math.max(...MAPPING_NAMES.map((name) => name.length));
      for (const name of MAPPING_NAMES) {
        const { mapping } = await readMapping(name);
        console.log(`${name.padEnd(width)}  ${mapping.title}`);
      }
    });
}
