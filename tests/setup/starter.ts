import path from 'node:path';
import { projectFolder } from '../../core/config.ts';
import { createEmbedder, type Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { runIngest } from '../../ingest/pipeline.ts';
import type { Progress } from '../../ingest/progress.ts';
import { packageSource } from '../../ingest/sources/package.ts';
import { openTestDatabase, testConfig } from './database.ts';
import { leftOpen } from './embedder.ts';

const SILENT: Progress = { phase() {}, advance() {}, end() {}, step() {} };

/** The database of the test run with the starter data in it, loaded as `npm start` does, and the real model. */
export async function openStarterDatabase(): Promise<{ database: Database; embedder: Embedder }> {
  const database = await openTestDatabase();
  const embedder = await createEmbedder(testConfig());
  const rejects: unknown[] = [];
  await runIngest(await packageSource(path.join(projectFolder, 'data')), {
    database,
    embedder: leftOpen(embedder),
    reject: (rejected) => rejects.push(rejected),
    progress: SILENT,
    scratch: path.join(testConfig().OBSERVATORY_DATA, 'scratch-of-tests'),
  });
  if (rejects.length > 0) throw new Error(`The starter data has rejects: ${JSON.stringify(rejects)}`);
  return { database, embedder };
}
