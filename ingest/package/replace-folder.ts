import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isAlive } from '../../core/processes.ts';

/**
 * Fills a folder so that it is there as a whole or not at all: beside it, then put in its place. What a process that was
 * killed has left there is removed.
 * @param folder replaced, with all that is in it
 * @param fill given an empty folder
 */
export async function replaceFolder<T>(folder: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const place = path.resolve(folder);
  const work = `${place}.export-${process.pid}`;
  await mkdir(path.dirname(place), { recursive: true });
  await removeAbandoned(place);
  const [next, last] = [path.join(work, 'next'), path.join(work, 'last')];
  try {
    await mkdir(next, { recursive: true });
    const result = await fill(next);
    await rename(place, last).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(next, place);
    return result;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function removeAbandoned(place: string): Promise<void> {
  const start = `${path.basename(place)}.export-`;
  for (const name of await readdir(path.dirname(place))) {
    const process = name.startsWith(start) ? name.slice(start.length) : '';
    if (!/^\d+$/.test(process) || isAlive(Number(process))) continue;
    await rm(path.join(path.dirname(place), name), { recursive: true, force: true });
  }
}
