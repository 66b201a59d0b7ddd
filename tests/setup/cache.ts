import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { testConfig } from './database.ts';

/** A cache folder with the model and the jars of the real one, and kept pages of its own, which an erasure removes. */
export async function ownCache(): Promise<{ folder: string; remove(): Promise<void> }> {
  const { OBSERVATORY_CACHE } = testConfig();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-cache-'));
  for (const name of await readdir(OBSERVATORY_CACHE)) {
    if (name !== 'pages') await symlink(path.join(OBSERVATORY_CACHE, name), path.join(folder, name));
  }
  await mkdir(path.join(folder, 'pages'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
