import type { Embedder } from '../../../core/embedding/embedder.ts';
import { seededRandom } from '../generate/random.ts';

/** Texts that the model itself embeds. */
const EMBEDDED = 500;
/** How far the vectors made of one lie from it: their cosine to it is about 0.95, as that of texts on one subject. */
const SPREAD = 0.33;

/**
 * An embedder for graphs that are measured for their size: the model itself embeds the first few hundred texts, and
 * those after them get the vector of one of these with some noise, since embedding 100,000 texts takes most of an hour.
 * Vectors lie about as those of texts do, which is what the indexes and kNN have to cope with; queries are embedded as ever.
 */
export function sampled(embedder: Embedder): Embedder {
  const embedded: Float32Array[] = [];
  let made = 0;
  return {
    ...embedder,
    async passages(texts) {
      const few = texts.slice(0, Math.max(0, EMBEDDED - embedded.length));
      const own = await embedder.passages(few);
      embedded.push(...own);
      return [...own, ...texts.slice(few.length).map(() => near(embedded, made++))];
    },
  };
}

function near(vectors: readonly Float32Array[], seed: number): Float32Array {
  const random = seededRandom(seed);
  const vector = Float32Array.from(random.pick(vectors));
  const noise = Float32Array.from(vector, () => random.next() - 0.5);
  const scale = SPREAD / Math.hypot(...noise);
  const moved = vector.map((value, at) => value + scale * (noise[at] as number));
  const length = Math.hypot(...moved);
  return moved.map((value) => value / length);
}
