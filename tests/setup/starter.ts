import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../core/config.ts';
import { createEmbedder, type Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { openDatabase } from '../../core/neo4j/open.ts';
import { runIngest } from '../../ingest/pipeline.ts';
import type { Source } from '../../ingest/record.ts';
import { packageSource } from '../../ingest/sources/package.ts';
import { openTestDatabase, testConfig, visitedMarker } from './database.ts';
import { leftOpen } from './embedder.ts';
import { quiet } from './quiet.ts';

/**
 * The database of the lane with the starter data in it, loaded as `npm start` does, and the real model. What another
 * file has loaded and left as it was is not loaded again.
 */
export async function openStarterDatabase(): Promise<{ database: Database; embedder: Embedder }> {
  const embedder = await createEmbedder(testConfig());
  const source = await packageSource(path.join(projectFolder, 'data'));
  const left = await openDatabase(testConfig());
  if (!existsSync(visitedMarker()) && (await holdsOnly(left, source))) return { database: left, embedder };
  await left.close();
  const database = await openTestDatabase();
  const rejects: unknown[] = [];
  await runIngest(source, {
    database,
    embedder: leftOpen(embedder),
    reject: (rejected) => rejects.push(rejected),
    progress: quiet,
    scratch: path.join(testConfig().OBSERVATORY_DATA, 'scratch-of-tests'),
  });
  if (rejects.length > 0) throw new Error(`The starter data has rejects: ${JSON.stringify(rejects)}`);
  return { database, embedder };
}

/** Whether a source was loaded and analysed, and nothing else was loaded since the database was emptied. */
async function holdsOnly({ driver, name }: Database, source: Source): Promise<boolean> {
  const { records } = await driver.executeQuery(
    `MATCH (run:IngestRun)
     RETURN count(run) = 1 AND all(each IN collect(run) WHERE each.dataset = $source AND each.endedAt IS NOT NULL)
       AND EXISTS { (analysis:Analysis) WHERE coalesce(analysis.outdated, false) = false } AS holds`,
    { source: source.name },
    { database: name },
  );
  return records[0]?.get('holds') === true;
}
