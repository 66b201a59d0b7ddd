import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { AutoModel, AutoTokenizer, mean_pooling } from '@xenova/transformers';
import { parse } from 'csv-parse/sync';
import { readConfig } from '../../../core/config.ts';
import { createEmbedder } from '../../../core/embedding/embedder.ts';
import { modelFolder } from '../../../core/embedding/installation.ts';
import { EXACT_PRODUCTS } from '../../../core/embedding/precision.mjs';
import { atLeast, type Figure } from '../bench.ts';

/** Rounds that count, where there is time for all; one more comes before, to warm up. */
const ROUNDS = 7;
/** Seconds after which no round starts once there are three to take the middle one of. */
const ENOUGH_TIME = 40;
/** Texts that the bare model takes at once. */
const BATCH = 32;

interface Round {
  texts: number;
  /** seconds of the product */
  product: number;
  /** seconds of the bare model to split texts into tokens, then to embed these */
  tokens: number;
  network: number;
}

/**
 * How fast passages are embedded, against the bare model, as exact, on sorted and padded batches: the median of rounds in
 * which both embed the same texts, new to the product, in turn. About half a minute.
 * @throws UserError when the embedding model is not installed
 */
export async function embeddingFigures(): Promise<Figure[]> {
  const product = await openProduct();
  const model = await openModel();
  const rounds: Round[] = [];
  const began = performance.now();
  for (const [number, texts] of textsOfRounds().entries()) {
    if (rounds.length >= 3 && performance.now() - began > ENOUGH_TIME * 1000) break;
    const runProduct = async () => ({ product: await seconds(() => product.embed(texts)) });
    const runModel = () => model.embed(texts);
    const turns = number % 2 === 0 ? [runProduct, runModel] : [runModel, runProduct];
    const round = { texts: texts.length, product: 0, tokens: 0, network: 0 };
    for (const turn of turns) Object.assign(round, await turn());
    if (number > 0) rounds.push(round);
  }
  await product.close();
  await model.close();

  const middle = (figure: (round: Round) => number) => median(rounds.map(figure));
  const speed = middle((round) => round.texts / round.product);
  const bare = middle((round) => round.texts / (round.tokens + round.network)).toFixed(1);
  return [
    { key: 'embed_per_second', value: speed, unit: '/s', comparedWith: `${bare} /s with the bare model` },
    atLeast(
      'embed_vs_model',
      middle((round) => (round.tokens + round.network) / round.product),
      0.9,
    ),
    {
      key: 'embed_vs_network',
      value: middle((round) => round.network / round.product),
      comparedWith: 'the bare model on batches of tokens made before',
    },
  ];
}

/** The product's path, with a cache of vectors of its own beside the installed model. */
async function openProduct() {
  const { OBSERVATORY_CACHE, ...settings } = readConfig();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-bench-'));
  await symlink(path.resolve(OBSERVATORY_CACHE, 'models'), path.join(folder, 'models'));
  const config = { ...settings, OBSERVATORY_CACHE: folder, EMBEDDINGS_URL: undefined };
  const embedder = await createEmbedder(config);
  return {
    embed: (texts: readonly string[]) => embedder.passages(texts),
    async close() {
      await embedder.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The bare model, with the threads that the runtime chooses. */
async function openModel() {
  const folder = path.resolve(modelFolder(readConfig()));
  const local = { local_files_only: true };
  const tokenizer = await AutoTokenizer.from_pretrained(folder, local);
  const network = await AutoModel.from_pretrained(folder, {
    ...local,
    dtype: 'q8',
    device: 'cpu',
    session_options: EXACT_PRODUCTS,
  });
  return {
    async embed(texts: readonly string[]) {
      const sorted = texts.map((text) => `passage: ${text}`).sort((a, b) => a.length - b.length);
      const time = { tokens: 0, network: 0 };
      for (let start = 0; start < sorted.length; start += BATCH) {
        const batch = sorted.slice(start, start + BATCH);
        const began = performance.now();
        const tokens = tokenizer(batch, { padding: true, truncation: true });
        time.tokens += (performance.now() - began) / 1000;
        time.network += await seconds(async () => {
          const { last_hidden_state } = await network(tokens);
          mean_pooling(last_hidden_state, tokens.attention_mask).normalize(2, -1);
        });
      }
      return time;
    },
    close: () => network.dispose(),
  };
}

/** The descriptions of the starter data, French and English, dealt out so that each round has some of each table. */
function textsOfRounds(): string[][] {
  const folder = path.join(import.meta.dirname, '../../../data');
  const texts = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    const rows: Record<string, string>[] = parse(readFileSync(path.join(folder, file)), {
      columns: true,
      bom: true,
    });
    for (const { name, nameEn, description, descriptionEn } of rows) {
      if (description) texts.add(`${name}. ${description}`);
      if (descriptionEn) texts.add(`${nameEn || name}. ${descriptionEn}`);
    }
  }
  const rounds = Array.from({ length: ROUNDS + 1 }, (): string[] => []);
  for (const [number, text] of [...texts].entries()) rounds[number % rounds.length]?.push(text);
  return rounds;
}

async function seconds(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return (performance.now() - began) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
