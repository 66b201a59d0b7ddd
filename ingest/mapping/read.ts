import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import { missingTables } from './columns.ts';
import { type Mapping, mappingSchema } from './schema.ts';

/** Characters of a mapping: the longest of those that come with the observatory has a fiftieth. */
const MOST = 500_000;

const SHIPPED = path.resolve(import.meta.dirname, '../mappings');

/** The names of the mappings that come with the observatory. */
export const MAPPING_NAMES = readdirSync(SHIPPED)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => path.basename(name, '.yaml'))
  .sort();

/** A mapping, and the file that it was read from. */
export interface MappingFile {
  file: string;
  mapping: Mapping;
}

/**
 * Reads a mapping.
 * @param nameOrFile name of one that comes with the observatory, or a YAML file
 * @throws UserError a line for each thing that is wrong with it, or when there is none
 */
export async function readMapping(nameOrFile: string): Promise<MappingFile> {
  const file = MAPPING_NAMES.includes(nameOrFile) ? path.join(SHIPPED, `${nameOrFile}.yaml`) : nameOrFile;
  const result = mappingSchema.safeParse(await readYaml(file));
  if (!result.success) throw mappingError(file, result.error.issues.flatMap(problems));
  const tables = missingTables(result.data);
  if (tables.length > 0) {
    throw mappingError(
      file,
      tables.map(({ path, table }) => `${path}: there is no table ${table} under "tables"`),
    );
  }
  return { file, mapping: result.data };
}

/** An error about a mapping: a line for each problem, which begins with the path of what it is about. */
export function mappingError(file: string, problems: readonly string[]): UserError {
  return new UserError(problems.map((problem) => `${file}: ${problem}.`).join('\n'));
}

async function readYaml(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new UserError(`${file} is a folder: a mapping is a YAML file.`);
    if (code !== 'ENOENT') throw error;
    throw new UserError(
      `There is no file ${file}. Mappings that need no file of yours: ${MAPPING_NAMES.join(', ')}.`,
    );
  }
  if (text.length > MOST) {
    throw new UserError(`${file} is too long for a mapping: at most ${MOST} characters are read.`);
  }
  try {
    // In the failsafe schema all is text: an INSEE code keeps its zero, and `no` is a language.
    return parse(text, { schema: 'failsafe' });
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) {
      // What the parser throws at aliases of aliases that would come to a multiple of the file, at one without its
      // anchor, and at lists so deep within lists that no stack holds them.
      throw new UserError(
        `${file} cannot be read: write it without aliases, and with less inside one another.`,
      );
    }
    if (!(error instanceof YAMLParseError)) throw error;
    const [reason] = error.message.split(/:?\n/);
    throw new UserError(`${file} is not valid YAML: ${reason}.`);
  }
}

function problems({ path, message, ...issue }: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${[...path, key].join('.')}: mappings have no such key`);
  }
  return [path.length === 0 ? message : `${path.join('.')}: ${message}`];
}
