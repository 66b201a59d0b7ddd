import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Config } from '../../core/config.ts';
import { UserError } from '../../core/errors.ts';
import type { Database } from '../../core/neo4j/database.ts';

/** What would tell erased people again, with the salt of these hashes. */
export interface ErasureSet {
  readonly salt: string;
  readonly hashes: readonly string[];
}

const content = z.array(z.object({ salt: z.string(), hashes: z.array(z.string()) }));

const fileOf = ({ OBSERVATORY_DATA }: Pick<Config, 'OBSERVATORY_DATA'>) =>
  path.join(OBSERVATORY_DATA, 'erased.json');

/**
 * Keeps who was erased beside the graph as well, as the hashes that the graph has: a backup that was made before, once
 * restored, knows nothing of it.
 * @returns all who are kept, also those of graphs that were here before
 * @throws UserError when what was kept cannot be read
 */
export async function keepErasures(config: Config, database: Database): Promise<readonly ErasureSet[]> {
  const kept = await keptErasures(config);
  const [inGraph] = await database.read<ErasureSet>('forget/erasures');
  const all = union(kept, inGraph ? [inGraph] : []);
  if (JSON.stringify(all) === JSON.stringify(kept)) return kept;
  await mkdir(config.OBSERVATORY_DATA, { recursive: true });
  const unfinished = `${fileOf(config)}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(all), { mode: 0o600, flush: true });
  await rename(unfinished, fileOf(config));
  return all;
}

async function keptErasures(config: Config): Promise<readonly ErasureSet[]> {
  const file = fileOf(config);
  try {
    return content.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new UserError(
      `Who was erased cannot be read from ${file}: put back that file from a copy of the data folder. ` +
        'Without it, restoring a backup may bring back people who were erased since.',
      { cause: error },
    );
  }
}

/** One set for each salt, the hashes in order. */
function union(...all: (readonly ErasureSet[])[]): ErasureSet[] {
  const bySalt = new Map<string, Set<string>>();
  for (const { salt, hashes } of all.flat()) {
    const known = bySalt.get(salt) ?? new Set();
    for (const hash of hashes) known.add(hash);
    bySalt.set(salt, known);
  }
  return [...bySalt].map(([salt, hashes]) => ({ salt, hashes: [...hashes].sort() }));
}
