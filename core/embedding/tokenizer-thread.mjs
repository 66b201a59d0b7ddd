import { parentPort, workerData } from 'node:worker_threads';
import { AutoTokenizer } from '@xenova/transformers';

/**
 * A thread that answers a text with its tokens. The folder of the model is its `workerData`.
 *
 * One for all networks: what it knows of 250,000 tokens takes 200 MB.
 */

/**
 * Characters of a text that are read. The model takes 512 tokens of at most 16 characters, runs of spaces and
 * marks not counted: what is cut here would be cut as tokens, seconds later for a text of a megabyte.
 */
const LONGEST_TEXT = 20_000;

const tokenizer = await AutoTokenizer.from_pretrained(workerData, { local_files_only: true });

/**
 * The tokens of a text, cut to what the model can take: the library's own cut would drop the end token.
 * @param {string} text
 */
function tokenIds(text) {
  const ids = tokenizer.encode(text.slice(0, LONGEST_TEXT));
  const longest = tokenizer.model_max_length;
  const cut = ids.length <= longest ? ids : [...ids.slice(0, longest - 1), ...ids.slice(-1)];
  return BigInt64Array.from(cut, BigInt);
}

parentPort?.on('message', (text) => {
  if (text === null) parentPort?.close();
  else parentPort?.postMessage(tokenIds(text));
});
