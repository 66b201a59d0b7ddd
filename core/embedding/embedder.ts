import type { Config } from '../config.ts';
import { openVectorCache } from './cache.ts';
import type { Engine } from './engine.ts';
import { openLocalModel } from './local.ts';
import { openServerModel } from './server.ts';

/** Turns texts into vectors of length 1: the closer the meanings, the larger their dot product. */
export interface Embedder {
  /** id of the model with its version: vectors may be compared when they come from the same one */
  readonly model: string;
  /** length of the vectors */
  readonly dimensions: number;
  /** The vector of what somebody looks for. */
  query(text: string): Promise<Float32Array>;
  /** The vectors of texts to be found, in the same order. Those computed before come from a cache on disk. */
  passages(texts: readonly string[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/** E5 models were trained with these words before each text; other models were not. */
const E5_PREFIXES = { query: 'query: ', passage: 'passage: ' };
const NO_PREFIXES = { query: '', passage: '' };

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
  const prefix = /\be5\b/i.test(engine.model) ? E5_PREFIXES : NO_PREFIXES;

  return {
    model: engine.model,
    dimensions: engine.dimensions,
    query: (text) => first(engine, prefix.query + text),
    async passages(texts) {
      const inputs = texts.map((text) => prefix.passage + text);
      const vectors = new Map<string, Float32Array>();
      for (const input of inputs) {
        const known = cache.get(input);
        if (known) vectors.set(input, known);
      }
      const missing = [...new Set(inputs)].filter((input) => !vectors.has(input));
      let next = 0;
      for await (const vector of engine.embed(missing)) {
        const input = missing[next++] as string;
        cache.put(input, vector);
        vectors.set(input, vector);
      }
      await cache.flush();
      return inputs.map((input) => vectors.get(input) as Float32Array);
    },
    async close() {
      await Promise.all([cache.close(), engine.close()]);
    },
  };
}

async function first(engine: Engine, text: string): Promise<Float32Array> {
  for await (const vector of engine.embed([text])) return vector;
  throw new Error('The embedding model gave no vector.');
}
