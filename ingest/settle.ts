import neo4j from 'neo4j-driver';
import { ANALYSIS_VERSION } from '../core/analysis.ts';
import type { Embedder } from '../core/embedding/embedder.ts';
import type { Database } from '../core/neo4j/database.ts';
import { type Analysis, analyse } from './analyse/index.ts';
import { embedStale } from './embed/embed.ts';
import { releaseMemory } from './memory.ts';
import type { Progress } from './progress.ts';
import { type GraphResolution, resolveGraph } from './resolve/graph/resolve.ts';
import { indexVectors } from './schema.ts';

export interface SettleOptions {
  database: Database;
  /** opens the model, which is closed when all is embedded; absent: nothing is embedded, and so not analysed */
  embedder: (() => Promise<Embedder>) | undefined;
  progress: Progress;
  signal?: AbortSignal | undefined;
}

/** What was computed anew. */
export interface Settlement {
  /** entities whose text was embedded */
  embedded: number;
  /** absent when no record and no decision had changed since the last one */
  resolution?: GraphResolution;
  /** absent when nothing had changed since the last one */
  analysis?: Analysis;
}

/**
 * Computes what depends on records and decisions that have changed: which of them are about one thing, embeddings, the
 * analysis. What was computed before a stop is not computed again.
 * @throws the signal's reason when it is aborted
 */
export async function settle(options: SettleOptions): Promise<Settlement> {
  try {
    return await computeAnew(options);
  } finally {
    await options.database.write('schema/await-full-text');
  }
}

async function computeAnew(options: SettleOptions): Promise<Settlement> {
  const { database, progress, signal } = options;
  const resolution = (await computed(database)).resolved
    ? undefined
    : await resolveGraph({ database, progress, signal });
  const settled = { ...(resolution && { resolution }) };
  if (options.embedder === undefined) return { embedded: 0, ...settled };
  const embedded = await embed(options.embedder, options);
  if ((await computed(database)).analysed) return { embedded, ...settled };
  signal?.throwIfAborted();
  const analysis = await analyse(database, { log: (step) => progress.step(`analysis: ${step}`) });
  return { embedded, ...settled, analysis };
}

/** Opens the model, brings all embeddings up to date, and closes it: none of the other phases has room beside it. */
async function embed(open: () => Promise<Embedder>, options: SettleOptions): Promise<number> {
  releaseMemory();
  const { database, progress, signal } = options;
  const embedder = await open();
  try {
    await indexVectors(database, embedder);
    return await embedStale({ database, embedder, progress, signal });
  } finally {
    await embedder.close();
  }
}

interface Computed {
  resolved: boolean;
  analysed: boolean;
}

async function computed(database: Database): Promise<Computed> {
  const [row] = await database.read<Computed>('load/computed', { version: neo4j.int(ANALYSIS_VERSION) });
  return row ?? { resolved: false, analysed: false };
}
