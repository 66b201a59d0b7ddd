import type { Embedder } from '../core/embedding/embedder.ts';
import type { Database } from '../core/neo4j/database.ts';
import { type Analysis, analyse } from './analyse/index.ts';
import { embedStale } from './embed/embed.ts';
import type { Progress } from './progress.ts';
import { type GraphResolution, resolveGraph } from './resolve/graph/resolve.ts';

export interface SettleOptions {
  database: Database;
  /** absent: entities are not embedded, and so not analysed */
  embedder: Embedder | undefined;
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
export async function settle({ database, embedder, progress, signal }: SettleOptions): Promise<Settlement> {
  const resolution = (await computed(database)).resolved
    ? undefined
    : await resolveGraph({ database, progress, signal });
  const settled = { ...(resolution && { resolution }) };
  if (embedder === undefined) return { embedded: 0, ...settled };
  const embedded = await embedStale({ database, embedder, progress, signal });
  if ((await computed(database)).analysed) return { embedded, ...settled };
  signal?.throwIfAborted();
  const analysis = await analyse(database, { log: (step) => progress.step(`analysis: ${step}`) });
  return { embedded, ...settled, analysis };
}

interface Computed {
  resolved: boolean;
  analysed: boolean;
}

async function computed(database: Database): Promise<Computed> {
  const [row] = await database.read<Computed>('load/computed');
  return row ?? { resolved: false, analysed: false };
}
