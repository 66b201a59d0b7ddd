import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../core/config.ts';
import { isAlive } from '../core/processes.ts';
import { unwritable } from './unwritable.ts';

/**
 * The folder of this process for what does not fit in memory. Those of processes that were killed are removed.
 * @returns its path; whoever uses it makes it
 */
export async function scratchFolder(config: Config): Promise<string> {
  const all = path.join(config.OBSERVATORY_DATA, 'scratch');
  await mkdir(all, { recursive: true }).catch((error: unknown) => {
    throw unwritable(all, error);
  });
  for (const name of await readdir(all)) {
    if (!isAlive(Number.parseInt(name, 10))) await rm(path.join(all, name), { recursive: true, force: true });
  }
  return path.join(all, String(process.pid));
}
