import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../../core/config.ts';
import { traceFinder } from './traces.ts';

/**
 * Removes the files of earlier runs that may name a person: all kept pages of sources, which are fetched again when
 * needed, and the rejects files with one of these texts in them.
 * @returns the removed files and folders
 */
export async function forgetFiles(config: Config, texts: readonly string[]): Promise<string[]> {
  const tells = traceFinder(texts);
  const removed: string[] = [];
  const pages = path.join(config.OBSERVATORY_CACHE, 'pages');
  if ((await namesIn(pages)).length > 0) removed.push(pages);
  const rejects = path.join(config.OBSERVATORY_DATA, 'rejects');
  for (const name of await namesIn(rejects)) {
    const file = path.join(rejects, name);
    const content = await readFile(file, 'utf8');
    if (content.split('\n').some(tells)) removed.push(file);
  }
  for (const file of removed) await rm(file, { recursive: true, force: true });
  return removed;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
