import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { AutoModel, env, mean_pooling, Tensor } from '@xenova/transformers';
import { EXACT_PRODUCTS } from './precision.mjs';

/**
 * A thread that answers the tokens of a text with the mean of what the network says of them, which has the
 * direction of its embedding. The folder of the model and how many processors it may use are its `workerData`.
 */

const file = path.join(workerData.folder, 'onnx', 'model_quantized.onnx');

/** Says where the file is, for the runtime to read it: the library would also hold its 119 MB, of no use to it. */
env.useCustomCache = true;
env.customCache = {
  /** @param {string} name */
  match: async (name) => (name.endsWith('.onnx') ? file : undefined),
  put: async () => {},
};

const network = await AutoModel.from_pretrained(workerData.folder, {
  local_files_only: true,
  dtype: 'q8',
  device: 'cpu',
  session_options: { intraOpNumThreads: workerData.processors, ...EXACT_PRODUCTS },
});

/** @param {BigInt64Array} ids */
async function meanOf(ids) {
  const shape = [1, ids.length];
  const input_ids = new Tensor('int64', ids, shape);
  const attention_mask = new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape);
  const { last_hidden_state } = await network({ input_ids, attention_mask });
  return mean_pooling(last_hidden_state, attention_mask).data;
}

parentPort?.on('message', async (ids) => {
  if (ids === null) parentPort?.close();
  else parentPort?.postMessage(await meanOf(ids));
});
