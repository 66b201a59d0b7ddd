import {
  AutoModel,
  AutoTokenizer,
  mean_pooling,
  type PreTrainedTokenizer,
  Tensor,
} from '@xenova/transformers';
import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';
import type { Engine } from './engine.ts';
import { installedModel } from './installation.ts';
import { unitVector } from './vector.ts';

/**
 * Loads the local model.
 *
 * Texts go through it one at a time. Its activations are quantised with one scale per tensor, so that in a
 * batch the vector of a text would depend on its neighbours (cosine to itself down to 0.995, measured); alone,
 * the same text gives the same bits. On a CPU a batch would be a fifth faster at 120 tokens, and slower at 500.
 * @throws UserError when the model is not installed, or is damaged
 */
export async function openLocalModel(config: Config): Promise<Engine> {
  const installed = installedModel(config);
  if (!installed) {
    throw new UserError(
      `The embedding model is not in ${config.OBSERVATORY_CACHE}: \`npm start\` or \`npm run ingest\` installs it.`,
    );
  }
  const { folder, id } = installed;
  const local = { local_files_only: true };
  const [tokenizer, network] = await Promise.all([
    AutoTokenizer.from_pretrained(folder, local),
    AutoModel.from_pretrained(folder, { ...local, dtype: 'q8', device: 'cpu' }),
  ]).catch((error: Error) => {
    throw damaged(folder, error.message);
  });

  async function vectorOf(text: string): Promise<Float32Array> {
    const ids = tokenIds(tokenizer, text);
    const shape = [1, ids.length];
    const input_ids = new Tensor('int64', BigInt64Array.from(ids, BigInt), shape);
    const attention_mask = new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape);
    const { last_hidden_state } = await network({ input_ids, attention_mask });
    const vector = unitVector(mean_pooling(last_hidden_state, attention_mask).data);
    if (!vector) throw damaged(folder, 'it gives a vector without direction');
    return vector;
  }

  return {
    model: id,
    dimensions: (await vectorOf('dimensions')).length,
    async embed(texts) {
      const vectors: Float32Array[] = [];
      for (const text of texts) vectors.push(await vectorOf(text));
      return vectors;
    },
    async close() {
      await network.dispose();
    },
  };
}

function damaged(folder: string, why: string): UserError {
  return new UserError(
    `The embedding model in ${folder} is damaged (${why}): delete that folder, and \`npm start\` installs it again.`,
  );
}

/**
 * Characters of a text that are read. The model takes 512 tokens of at most 16 characters, runs of spaces and
 * marks not counted: what is cut here would be cut as tokens, seconds later for a text of a megabyte.
 */
const LONGEST_TEXT = 20_000;

/** The tokens of a text, cut to what the model can take: the library's own cut would drop the end token. */
function tokenIds(tokenizer: PreTrainedTokenizer, text: string): number[] {
  const ids = tokenizer.encode(text.slice(0, LONGEST_TEXT));
  const longest = tokenizer.model_max_length;
  return ids.length <= longest ? ids : [...ids.slice(0, longest - 1), ...ids.slice(-1)];
}
