import { createHash } from 'node:crypto';
import path from 'node:path';
import { open } from 'lmdb';
import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';

/** Vectors computed before, on disk, by the model and the text that they come from. */
export interface VectorCache {
  get(text: string): Float32Array | undefined;
  /** Stores a vector: at once for whoever asks here, soon on disk and for other processes. */
  put(text: string, vector: Float32Array): void;
  /** Waits until what was put is on disk. */
  flush(): Promise<void>;
  /** Number of vectors stored, of every model. */
  size(): number;
  close(): Promise<void>;
}

/**
 * Opens the cache of a model's vectors. Several processes may use it at once, and it survives the death of any
 * of them (LMDB: transactions, copy on write).
 * @throws UserError when its folder cannot be used
 */
export function openVectorCache(config: Config, model: string): VectorCache {
  const folder = path.join(config.OBSERVATORY_CACHE, 'embeddings');
  const database = (() => {
    try {
      return open<Buffer, Buffer>({ path: folder, encoding: 'binary', keyEncoding: 'binary' });
    } catch (error) {
      throw new UserError(
        `The cache of embeddings ${folder} cannot be opened (${(error as Error).message}): delete it (it will be computed again), or see that it may be written.`,
      );
    }
  })();
  const key = (text: string) => createHash('sha256').update(model).update('\0').update(text).digest();
  return {
    get(text) {
      const bytes = database.get(key(text));
      return bytes && new Float32Array(new Uint8Array(bytes).buffer); // a copy, to start where floats may
    },
    put(text, vector) {
      database.put(key(text), Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength));
    },
    async flush() {
      await database.flushed;
    },
    size: () => database.getKeysCount(),
    close: () => database.close(),
  };
}
