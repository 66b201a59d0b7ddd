import { availableParallelism } from 'node:os';
import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';
import type { Engine } from './engine.ts';
import { installedModel } from './installation.ts';
import { openQueue } from './queue.ts';
import { startThread, type Thread } from './thread.ts';
import { unitVector } from './vector.ts';

type Tokenizer = Thread<string, BigInt64Array>;
type Network = Thread<BigInt64Array, Float32Array>;

/** Networks that work side by side when there is enough to do: each takes 200 MB. */
const NETWORKS = Math.min(2, availableParallelism());

/**
 * Starts the local model, in threads of its own: one splits texts into tokens, the others hold the network.
 *
 * Texts go through it one at a time. Its activations are quantised with one scale per tensor, so that in a
 * batch the vector of a text would depend on its neighbours (cosine to itself down to 0.995, measured); alone,
 * the same text gives the same bits. Two networks side by side, on half of the processors each, make up for it:
 * a third more texts than one network on all of them, and as many as sorted batches of 32 or more.
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
  const tokenizer: Tokenizer = startThread(new URL('./tokenizer-thread.mjs', import.meta.url), folder);
  const networks: Network[] = [];
  const queue = openQueue<Network>();

  async function vectorOf(text: string, network: Network): Promise<Float32Array> {
    const vector = unitVector(await network.ask(await tokenizer.ask(text)));
    if (!vector) throw damaged(folder, 'it gives a vector without direction');
    return vector;
  }

  /** Returns a vector, as proof that it works. */
  async function startNetwork(): Promise<Float32Array> {
    const processors = Math.max(1, Math.floor(availableParallelism() / NETWORKS));
    const network: Network = startThread(new URL('./network-thread.mjs', import.meta.url), {
      folder,
      processors,
    });
    networks.push(network);
    return vectorOf('dimensions', network).finally(() => queue.add(network));
  }

  async function close(): Promise<void> {
    await Promise.all([tokenizer, ...networks].map((thread) => thread.close()));
  }

  const { length: dimensions } = await startNetwork().catch(async (error: Error) => {
    await close();
    throw error instanceof UserError ? error : damaged(folder, error.message);
  });

  return {
    model: id,
    dimensions,
    async embed(texts, urgent) {
      // One that cannot start fails what it is then asked.
      if (texts.length > 1 && networks.length < NETWORKS) startNetwork().catch(() => {});
      const vectors = texts.map((text) => queue.run((network) => vectorOf(text, network), urgent));
      return Promise.all(vectors).catch((error: Error) => {
        throw error instanceof UserError ? error : stopped(error.message);
      });
    },
    close,
  };
}

function damaged(folder: string, why: string): UserError {
  return new UserError(
    `The embedding model in ${folder} is damaged (${why}): delete that folder, and \`npm start\` installs it again.`,
  );
}

function stopped(why: string): UserError {
  return new UserError(`The embedding model has stopped (${why}): start again what asked for it.`);
}
