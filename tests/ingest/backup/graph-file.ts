import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { projectFolder } from '../../../core/config.ts';

/** The lines of a backup. */
export async function linesOf(file: string): Promise<string[]> {
  return gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n');
}

/** A backup with other lines in it, its checksum as it was. */
export async function writeLines(file: string, lines: readonly string[]): Promise<void> {
  await writeFile(file, gzipSync(lines.join('\n')));
}

/** Compresses a backup that the repository holds as text, so that one can read it. */
export async function packFixture(name: string, file: string): Promise<string> {
  const text = await readFile(path.join(projectFolder, 'tests/ingest/migrations/fixtures', name));
  await writeFile(file, gzipSync(text));
  return file;
}
