import path from 'node:path';
import type { Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { type IngestOptions, type IngestResult, runIngest } from '../../ingest/pipeline.ts';
import type { Rejected, Source } from '../../ingest/record.ts';
import { testConfig } from '../setup/database.ts';
import { leftOpen } from '../setup/embedder.ts';
import { quiet } from '../setup/quiet.ts';

export interface LoadOptions extends Partial<Pick<IngestOptions, 'prune' | 'signal' | 'progress'>> {
  embedder?: Embedder | undefined;
  /** filled; without it a reject fails the test */
  rejects?: Rejected[];
}

/** Loads a source into a database and resolves; embeds and analyses with an embedder only. */
export function ingestInto(
  database: Database,
  source: Source,
  { embedder, rejects, ...options }: LoadOptions = {},
): Promise<IngestResult> {
  return runIngest(source, {
    database,
    embedder: embedder && leftOpen(embedder),
    reject(rejected) {
      if (rejects === undefined) throw new Error(`Rejected: ${JSON.stringify(rejected)}`);
      rejects.push(rejected);
    },
    progress: quiet,
    scratch: path.join(testConfig().OBSERVATORY_DATA, 'scratch-of-tests'),
    ...options,
  });
}
