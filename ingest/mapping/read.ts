import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import { missingTables } from './columns.ts';
import { type Mapping, mappingSchema } from './schema.ts';

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
  try {
    // In the failsafe schema all is text: an INSEE code keeps its zero, and `no` is a language.
    return parse(text, { schema: 'failsafe' });
  } catch (error) {
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
