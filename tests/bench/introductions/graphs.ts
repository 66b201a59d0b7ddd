import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../../core/config.ts';
import type { Embedder } from '../../../core/embedding/embedder.ts';
import { UserError } from '../../../core/errors.ts';
import { type Kind, kindOfId } from '../../../core/kinds.ts';
import type { ScratchDatabase } from '../../../core/neo4j/scratch-database.ts';
import { readMapping } from '../../../ingest/mapping/read.ts';
import { runIngest } from '../../../ingest/pipeline.ts';
import type { Source } from '../../../ingest/record.ts';
import { fileSource } from '../../../ingest/sources/file/source.ts';
import { packageSource } from '../../../ingest/sources/package.ts';
import { leftOpen } from '../../setup/embedder.ts';
import { quiet } from '../../setup/quiet.ts';

/**
 * Files of a folder of open data whose mappings tie actors to one another: authors of papers with their institutions,
 * and organisations with what they are part of. The other files that the observatory has mappings for (theses, papers
 * of the ACL, museums, festivals, data sets) say of no two identified actors that they have to do with each other.
 */
const FILES = [
  { file: 'dh2023.csv', mapping: 'zenodo' },
  { file: 'ror-france.jsonl', mapping: 'ror' },
] as const;

const DESCRIPTORS: readonly (Kind | undefined)[] = ['Theme', 'Territory'];

/** Loads the starter data as `npm start` does. */
export async function loadStarter(scratch: ScratchDatabase, embedder: Embedder): Promise<void> {
  await load([await starterSource()], scratch, embedder);
}

/**
 * Loads the files of a folder by the observatory's own mappings, with the themes and territories of the starter data,
 * which they refer to.
 * @throws UserError when a file is not there
 */
export async function loadFolder(
  folder: string,
  scratch: ScratchDatabase,
  embedder: Embedder,
): Promise<void> {
  const sources = [descriptorsOf(await starterSource())];
  for (const { file, mapping } of FILES) {
    const whole = path.resolve(folder, file);
    if (!existsSync(whole)) throw new UserError(`There is no file ${file} in ${folder}.`);
    sources.push(await fileSource(whole, await readMapping(mapping)));
  }
  await load(sources, scratch, embedder);
}

const starterSource = () => packageSource(path.join(projectFolder, 'data'));

/** The themes and territories of a source, and how they belong together. */
function descriptorsOf(source: Source): Source {
  return {
    ...source,
    async *read() {
      for await (const statement of source.read()) {
        if (statement.is !== 'entity' && statement.is !== 'relation') continue;
        const kinds =
          statement.is === 'entity'
            ? [statement.kind]
            : [kindOfId(statement.values.from ?? ''), kindOfId(statement.values.to ?? '')];
        if (kinds.every((kind) => DESCRIPTORS.includes(kind))) yield statement;
      }
    },
  };
}

async function load(sources: readonly Source[], scratch: ScratchDatabase, embedder: Embedder): Promise<void> {
  await scratch.empty();
  for (const [number, source] of sources.entries()) {
    await runIngest(source, {
      database: scratch.database,
      // Embedded and analysed once, with the last one.
      embedder: number === sources.length - 1 ? leftOpen(embedder) : undefined,
      reject() {},
      progress: quiet,
      scratch: path.join(scratch.folder, 'scratch'),
    });
  }
}
