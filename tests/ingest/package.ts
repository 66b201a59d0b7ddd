import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { templateResources } from '../../ingest/package/template.ts';
import { packageSource } from '../../ingest/sources/package.ts';
import { takenIn } from './taken-in.ts';

/** A data package in a folder of its own, with these tables of the template, removed when the test ends. */
export async function packageOf(tables: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-package-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const resources = templateResources().filter(({ name }) => name in tables);
  const descriptor = { name: 'test', licenses: [{ name: 'cc0-1.0' }], resources };
  await writeFile(path.join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  for (const [name, content] of Object.entries(tables)) {
    await writeFile(path.join(folder, `${name}.csv`), content);
  }
  return folder;
}

/** What is taken in of the package; each problem as `file:line column: reason`. */
export async function checked(folder: string, inGraph: readonly string[] = []) {
  const taken = await takenIn(await packageSource(folder), inGraph);
  const problems = taken.rejects.flatMap(({ origin, problems }) =>
    problems.map(({ column, reason }) => `${origin.file}:${origin.line} ${column}: ${reason}`),
  );
  return { ...taken, problems };
}
