import type { Embedder } from '../../core/embedding/embedder.ts';
import { hash } from '../hash.ts';

/** Passages given to the model at a time: enough to fill it, few enough to see it move on. */
const AT_A_TIME = 32;

/** Says which text and which model an embedding was made from. */
export function embeddingOf(passage: string, embedder: Embedder): string {
  return hash([embedder.model, passage]);
}

/**
 * Embeds passages.
 * @param passages by any key; the vectors come back by the same
 * @param done told how many more are done
 * @throws the signal's reason when it is aborted
 */
export async function embed(
  passages: ReadonlyMap<string, string>,
  embedder: Embedder,
  done: (count: number) => void,
  signal?: AbortSignal,
): Promise<Map<string, Float32Array>> {
  const entries = [...passages];
  const vectors = new Map<string, Float32Array>();
  for (let start = 0; start < entries.length; start += AT_A_TIME) {
    signal?.throwIfAborted();
    const slice = entries.slice(start, start + AT_A_TIME);
    const made = await embedder.passages(slice.map(([, passage]) => passage));
    for (const [index, [key]] of slice.entries()) {
      const vector = made[index];
      if (vector) vectors.set(key, vector);
    }
    done(slice.length);
  }
  return vectors;
}
