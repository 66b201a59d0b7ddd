import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { projectFolder } from '../../core/config.ts';

const pageFolder = path.join(projectFolder, 'graph-ui');

/** Folder of the built page. */
export const builtPage = path.join(pageFolder, 'dist');

/** Holds the hash of what the page was built from; written last, so a build cut short is done again. */
const marker = path.join(builtPage, '.built-from');

/**
 * Builds the page with Vite, unless it is already built from the same sources.
 * @param log told that a build starts
 */
export async function buildPage(log: (line: string) => void): Promise<void> {
  const hash = await hashSources();
  if (existsSync(marker) && (await readFile(marker, 'utf8')) === hash) return;
  log('Building the page ...');
  await inProduction(async () => {
    const { build } = await import('vite');
    await build({ configFile: path.join(pageFolder, 'vite.config.ts'), root: pageFolder, logLevel: 'warn' });
  });
  await compress(path.join(builtPage, 'assets'));
  await writeFile(marker, hash);
}

const PRODUCTION = 'production';

/** Whoever builds the page, a test for instance, builds the one that people get: Vite takes the mode from the environment. */
async function inProduction(work: () => Promise<void>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = PRODUCTION;
  try {
    await work();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

async function hashSources(): Promise<string> {
  const entries = await readdir(pageFolder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(builtPage) && file !== path.join(pageFolder, 'schema.graphql'))
    .concat(path.join(projectFolder, 'package-lock.json'))
    .sort();
  const hash = createHash('sha256').update(PRODUCTION);
  for (const file of files) {
    hash.update(path.relative(projectFolder, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Writes a gzip form beside each text asset, so that it is compressed once and not at each answer. */
async function compress(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (!/\.(js|css|svg|json)$/.test(name) || existsSync(`${file}.gz`)) continue;
    // Whole or not at all: one that a stopped build cut short would be kept.
    await writeFile(`${file}.part`, await promisify(gzip)(await readFile(file)));
    await rename(`${file}.part`, `${file}.gz`);
  }
}
