import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { open } from 'lmdb';
import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';

/** Vectors computed before, on disk, by the model and the text that they come from. */
export interface VectorCache {
  get(text: string): Float32Array | undefined;
  /**
   * Stores vectors by their texts: all are on disk when it returns, or none.
   * @throws UserError when they cannot be written
   */
  put(vectors: Iterable<readonly [text: string, vector: Float32Array]>): void;
  /**
   * Removes the vectors of texts.
   * @throws UserError when they cannot be removed
   */
  remove(texts: Iterable<string>): void;
  close(): Promise<void>;
}

/**
 * Opens the cache of a model's vectors. Several processes may use it at once, and it survives the death of any
 * of them (LMDB: transactions, copy on write).
 * @throws UserError when its folder cannot be used
 */
export function openVectorCache(config: Config, model: string): VectorCache {
  const folder = path.join(config.OBSERVATORY_CACHE, 'embeddings');
  const unusable = (why: string, remedy: string) =>
    new UserError(`The cache of embeddings ${folder} ${why}: ${remedy}.`);
  if (isDamaged(path.join(folder, 'data.mdb'))) {
    throw unusable('is damaged', 'delete that folder, what it holds will be computed again');
  }
  const trying = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw unusable(
        `cannot be used (${(error as Error).message})`,
        'see that its disk has room and that it may be written, or choose another folder with OBSERVATORY_CACHE',
      );
    }
  };
  const database = trying(() =>
    open<Buffer, Buffer>({ path: folder, encoding: 'binary', keyEncoding: 'binary' }),
  );

  return {
    get(text) {
      const bytes = database.get(keyOf(model, text));
      return bytes && new Float32Array(new Uint8Array(bytes).buffer); // a copy, to start where floats may
    },
    put(vectors) {
      // In the foreground: when the disk is full, writing in the background ends the process.
      trying(() =>
        database.transactionSync(() => {
          for (const [text, { buffer, byteOffset, byteLength }] of vectors) {
            database.put(keyOf(model, text), Buffer.from(buffer, byteOffset, byteLength));
          }
        }),
      );
    },
    remove(texts) {
      trying(() =>
        database.transactionSync(() => {
          for (const text of texts) database.remove(keyOf(model, text));
        }),
      );
    },
    close: () => database.close(),
  };
}

function keyOf(model: string, text: string): Buffer {
  return createHash('sha256').update(`${model}\0${text}`).digest();
}

/** Where the first page of an LMDB file holds its magic number, 0xBEEFC0DE. */
const MAGIC_POSITION = 24;
const MAGIC = 0xbeefc0de;

/** Whether a file has something else in it than an LMDB database: the library crashes on one. */
function isDamaged(file: string): boolean {
  const start = Buffer.alloc(MAGIC_POSITION + 4);
  try {
    const descriptor = openSync(file, 'r');
    const length = readSync(descriptor, start);
    closeSync(descriptor);
    return length > 0 && start.readUInt32LE(MAGIC_POSITION) !== MAGIC;
  } catch {
    return false; // not there yet, or not readable: opening it says so
  }
}
