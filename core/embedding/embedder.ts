import type { Config } from '../config.ts';
import { ModelError, UserError } from '../errors.ts';
import { openVectorCache } from './cache.ts';
import { BATCH } from './engine.ts';
import { openLocalModel } from './local.ts';
import { openServerModel } from './server.ts';

/** Turns texts into vectors of length 1: the closer the meanings, the larger their dot product. */
export interface Embedder {
  /** id of the model with its version: vectors may be compared when they come from the same one */
  readonly model: string;
  /** length of the vectors */
  readonly dimensions: number;
  /**
   * The vector of what somebody looks for.
   * @throws ModelError when the model has stopped, or its server does not answer
   */
  query(text: string): Promise<Float32Array>;
  /** The vectors of texts to be found, in the same order. Those computed before come from a cache on disk. */
  passages(texts: readonly string[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/** E5 models were trained with these words before each text; other models were not. */
const E5_PREFIXES = { query: 'query: ', passage: 'passage: ' };
const NO_PREFIXES = { query: '', passage: '' };

function prefixes({ EMBEDDINGS_URL, EMBEDDINGS_MODEL }: Config): typeof E5_PREFIXES {
  return !EMBEDDINGS_URL || /\be5\b/i.test(EMBEDDINGS_MODEL) ? E5_PREFIXES : NO_PREFIXES;
}

/**
 * Removes the vectors of texts to be found from the cache on disk; the model need not be open.
 * @param model that computed them
 */
export async function forgetPassages(config: Config, model: string, texts: readonly string[]): Promise<void> {
  const cache = openVectorCache(config, model);
  try {
    cache.remove(texts.map((text) => prefixes(config).passage + text));
  } finally {
    await cache.close();
  }
}

/**
 * Opens the embedding model: the local one, or that of the server in the settings.
 * @throws UserError when the model is not installed, or the server does not answer as it should
 */
export async function createEmbedder(config: Config): Promise<Embedder> {
  const { EMBEDDINGS_URL } = config;
  const engine = EMBEDDINGS_URL
    ? await openServerModel({ ...config, EMBEDDINGS_URL })
    : await openLocalModel(config);
  const cache = openVectorCache(config, engine.model);
  const prefix = prefixes(config);

  return {
    model: engine.model,
    dimensions: engine.dimensions,
    async query(text) {
      const [vector] = await engine.embed([prefix.query + text], true).catch((error: unknown) => {
        throw error instanceof UserError ? new ModelError(error.message, { cause: error }) : error;
      });
      return vector as Float32Array;
    },
    async passages(texts) {
      const inputs = texts.map((text) => prefix.passage + text);
      const vectors = new Map<string, Float32Array>();
      for (const input of inputs) {
        const known = cache.get(input);
        if (known) vectors.set(input, known);
      }
      // By length, for texts of one length to share a batch; longest first, for short ones to fill the last gaps.
      const missing = [...new Set(inputs)]
        .filter((input) => !vectors.has(input))
        .sort((one, other) => other.length - one.length);
      for (let start = 0; start < missing.length; start += BATCH) {
        const batch = missing.slice(start, start + BATCH);
        const computed = await engine.embed(batch, false);
        const pairs = batch.map((input, index) => [input, computed[index] as Float32Array] as const);
        cache.put(pairs);
        for (const [input, vector] of pairs) vectors.set(input, vector);
      }
      return inputs.map((input) => vectors.get(input) as Float32Array);
    },
    async close() {
      await Promise.all([cache.close(), engine.close()]);
    },
  };
}
