import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { AutoModel, AutoTokenizer, mean_pooling } from '@xenova/transformers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../../core/config.ts';
import { openVectorCache } from '../../../core/embedding/cache.ts';
import { createEmbedder, type Embedder } from '../../../core/embedding/embedder.ts';
import { modelFolder } from '../../../core/embedding/installation.ts';
import { EXACT_PRODUCTS } from '../../../core/embedding/precision.mjs';
import { unitVector } from '../../../core/embedding/vector.ts';
import { UserError } from '../../../core/errors.ts';
import { testConfig } from '../../setup/database.ts';
import golden from './fixtures/golden.json';

/** The local model with a cache of its own, so that what is tested is computed. */
async function openEmbedder(): Promise<{ embedder: Embedder; config: Config; close(): Promise<void> }> {
  const { OBSERVATORY_CACHE, ...settings } = testConfig();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-embedder-'));
  await symlink(path.join(OBSERVATORY_CACHE, 'models'), path.join(folder, 'models'));
  const config = { ...settings, OBSERVATORY_CACHE: folder, EMBEDDINGS_URL: undefined };
  const embedder = await createEmbedder(config);
  return {
    embedder,
    config,
    async close() {
      await embedder.close();
      await rm(folder, { recursive: true });
    },
  };
}

function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
    Array.from(a).reduce((sum, value, index) => sum + value * (b[index] as number), 0);
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
}

describe('the local model', () => {
  let opened: Awaited<ReturnType<typeof openEmbedder>>;
  let embedder: Embedder;

  beforeAll(async () => {
    opened = await openEmbedder();
    embedder = opened.embedder;
  });

  afterAll(() => opened?.close());

  const passage = async (text: string) => (await embedder.passages([text]))[0] as Float32Array;

  it.each(golden.texts)('gives the reference vector of the $kind "$text"', async ({ kind, text, vector }) => {
    const ours = kind === 'query' ? await embedder.query(text) : await passage(text);
    expect(cosine(ours, vector)).toBeGreaterThanOrEqual(0.999);
    expect(cosine(ours, ours)).toBeCloseTo(1, 6);
    expect(Math.hypot(...ours)).toBeCloseTo(1, 5);
  });

  it('says which model it is, and how long its vectors are', () => {
    expect(embedder.model).toMatch(/^multilingual-e5-small@[0-9a-f]{12}$/);
    expect(embedder.dimensions).toBe(384);
  });

  it('finds what a question means, across languages', async () => {
    const passages = [
      "Une exposition où les visiteurs d'un musée parcourent une villa romaine avec un casque de réalité virtuelle.",
      'Une billetterie solidaire, qui reverse une part du prix aux petites salles de spectacle.',
      'A support programme for start-ups that work with record labels and concert halls.',
      'Museum professionals share how they cut the carbon footprint of their exhibitions.',
      'Une résidence où des chercheurs en neurosciences et des danseurs travaillent ensemble.',
      'A catalogue of digitised manuscripts that libraries fill together.',
    ];
    const vectors = await embedder.passages(passages);
    const closest = async (question: string) => {
      const query = await embedder.query(question);
      const scores = vectors.map((vector) => cosine(query, vector));
      return scores.indexOf(Math.max(...scores));
    };
    expect(await closest('virtual reality in museums')).toBe(0);
    expect(await closest('réalité virtuelle au musée')).toBe(0);
    expect(await closest('solidarity ticketing for the performing arts')).toBe(1);
    expect(await closest('startups de la musique')).toBe(2);
    expect(await closest('écologie des musées')).toBe(3);
    expect(await closest('dancers and scientists working together')).toBe(4);
    expect(await closest('manuscrits numérisés en bibliothèque')).toBe(5);
  });

  it('gives the same bits again, whatever other texts are asked for with one', async () => {
    const texts = golden.texts.slice(0, 8).map(({ text }) => text);
    const other = await openEmbedder();
    const alone = await other.embedder.passages(texts.slice(5, 6));
    const together = await other.embedder.passages([...texts, ...texts].reverse());
    await other.close();
    expect(together).toHaveLength(16);
    expect(await embedder.passages(texts)).toEqual(together.slice(0, 8).reverse());
    expect(alone[0]).toEqual(together[2]);
  });

  it('gives the bits that the network gives when it is called directly, on all processors', async () => {
    const folder = modelFolder(opened.config);
    const tokenizer = await AutoTokenizer.from_pretrained(folder, { local_files_only: true });
    const network = await AutoModel.from_pretrained(folder, {
      local_files_only: true,
      dtype: 'q8',
      device: 'cpu',
      session_options: EXACT_PRODUCTS,
    });
    const short = golden.texts.filter(({ tokens }) => tokens < 100);
    const texts = short.map(({ text }, index) => `${text} `.repeat(1 + (index % 5)));
    const direct: (Float32Array | undefined)[] = [];
    for (const text of texts) {
      const tokens = tokenizer(`passage: ${text}`);
      const { last_hidden_state } = await network(tokens);
      direct.push(unitVector(mean_pooling(last_hidden_state, tokens.attention_mask).data));
    }
    await network.dispose();
    expect(await embedder.passages(texts)).toEqual(direct);
  });

  it('answers a query while passages wait', async () => {
    const passages = Array.from({ length: 64 }, (_, index) => `Un passage parmi d’autres. Numéro ${index}.`);
    const done: string[] = [];
    const backlog = embedder.passages(passages).then(() => done.push('passages'));
    await embedder.query('une question').then(() => done.push('query'));
    await backlog;
    expect(done).toEqual(['query', 'passages']);
  });

  it('fails what it had yet to do when it is closed', async () => {
    const other = await openEmbedder();
    const texts = Array.from({ length: 40 }, (_, index) => `Un texte qui attend. Numéro ${index}.`);
    const failure = other.embedder.passages(texts).catch((error) => error);
    await other.embedder.query('une question');
    await other.close();
    expect(await failure).toBeInstanceOf(UserError);
    expect((await failure).message).toMatch(/^The embedding model has stopped \(it has been closed\)/);
  });

  it('does not keep a process alive', async () => {
    const program = path.join(import.meta.dirname, 'embed-and-end.ts');
    const env = { ...process.env, OBSERVATORY_CACHE: opened.config.OBSERVATORY_CACHE };
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', program], { env, timeout: 60_000 });
    expect((await run).stdout).toBe('3\n');
  });

  it('does not read beyond 512 tokens, and tells texts apart up to there', async () => {
    const start = 'Une friche devenue atelier. '.repeat(60);
    expect(await passage(`${start} ${'La suite. '.repeat(200)} Une fin.`)).toEqual(
      await passage(`${start} ${'La suite. '.repeat(200)} Une autre fin, que rien ne lit.`),
    );
    expect(await passage(`${start} Une fin.`)).not.toEqual(await passage(`${start} Une autre fin.`));
  });

  it('reads the start of a text, whatever its length', async () => {
    // Split to the end, these would take minutes and all memory.
    expect(await embedder.query('x '.repeat(25_000_000))).toEqual(await embedder.query('x '.repeat(10_000)));
    expect(await embedder.query('sans'.repeat(10_000_000))).toEqual(
      await embedder.query('sans'.repeat(5_000)),
    );
  });

  it('reads half a character', async () => {
    expect(Math.hypot(...(await passage('coupé \ud83d au milieu \udc00')))).toBeCloseTo(1, 5);
  });

  it('does not compute what its cache holds', async () => {
    const [known, text] = [await passage('un texte connu'), 'un texte que la mémoire prétend connaître'];
    const cache = openVectorCache(opened.config, embedder.model);
    cache.put([[`passage: ${text}`, known]]);
    expect(await passage(text)).toEqual(known);
    await cache.close();
  });

  it('does not take a query for a passage', async () => {
    expect(await embedder.query('musée')).not.toEqual(await passage('musée'));
  });

  it('has nothing to do for no text', async () => {
    expect(await embedder.passages([])).toEqual([]);
  });
});
