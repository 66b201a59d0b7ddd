import { mkdtemp, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../core/config.ts';
import { createEmbedder, type Embedder } from '../../../core/embedding/embedder.ts';
import { UserError } from '../../../core/errors.ts';
import { bodyOf, closedAddress, openWeb, type Web } from './web.ts';

interface Asked {
  model: string;
  input: string[];
}

describe('an OpenAI-compatible embeddings server', () => {
  let cache: string;
  let web: Web | undefined;
  let embedder: Embedder | undefined;

  beforeEach(async () => {
    cache = await mkdtemp(path.join(os.tmpdir(), 'observatory-embeddings-'));
  });

  afterEach(async () => {
    await embedder?.close();
    await web?.close();
    await rm(cache, { recursive: true, force: true });
    embedder = undefined;
    web = undefined;
  });

  async function connect(answer: RequestListener, settings: Record<string, string> = {}): Promise<Embedder> {
    web = await openWeb(answer);
    embedder = await createEmbedder(
      readConfig({ EMBEDDINGS_URL: `${web.address}/v1`, OBSERVATORY_CACHE: cache, ...settings }),
    );
    return embedder;
  }

  /** Answers each text with what `vector` makes of it, last text first: the protocol numbers them. */
  function answering(vector: (text: string) => number[], asked: Asked[] = []): RequestListener {
    return async (request, response) => {
      const body = (await bodyOf(request)) as Asked;
      asked.push(body);
      const data = body.input.map((text, index) => ({ index, embedding: vector(text) })).reverse();
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
    };
  }

  it('gives vectors of length 1 in the order of the texts, asked for in batches', async () => {
    const asked: Asked[] = [];
    const { passages, dimensions, model } = await connect(
      answering((text) => [Number(/\d+/.exec(text)?.[0] ?? 1), 10, 0], asked),
    );
    expect(dimensions).toBe(3);
    expect(model).toContain('multilingual-e5-small@127.0.0.1');
    const vectors = await passages(Array.from({ length: 70 }, (_, index) => `texte ${index}`));
    expect(vectors).toHaveLength(70);
    vectors.forEach(([x = 0, y = 0, z], index) => {
      expect(Math.hypot(x, y)).toBeCloseTo(1, 6);
      expect(x / y).toBeCloseTo(index / 10, 5);
      expect(z).toBe(0);
    });
    expect(asked.slice(1).map(({ input }) => input.length)).toEqual([32, 32, 6]);
  });

  it('tells an E5 model what is a query and what is a passage, and nothing to another', async () => {
    const asked: Asked[] = [];
    const e5 = await connect(
      answering(() => [1, 2], asked),
      { EMBEDDINGS_MODEL: 'intfloat/e5-base' },
    );
    await e5.query('musée');
    await e5.passages(['musée']);
    expect(asked.slice(1).map(({ input }) => input)).toEqual([['query: musée'], ['passage: musée']]);
    expect(asked[0]?.model).toBe('intfloat/e5-base');
    await e5.close();
    await web?.close();

    asked.length = 0;
    const other = await connect(
      answering(() => [1, 2], asked),
      { EMBEDDINGS_MODEL: 'bge-m3' },
    );
    await other.query('musée');
    expect(asked.slice(1).map(({ input }) => input)).toEqual([['musée']]);
  });

  it('is sent the key of the settings', async () => {
    const keys: (string | undefined)[] = [];
    const answer = answering(() => [1]);
    await connect(
      (request, response) => {
        keys.push(request.headers.authorization);
        answer(request, response);
      },
      { EMBEDDINGS_KEY: 'secret' },
    );
    expect(keys).toEqual(['Bearer secret']);
  });

  it('is refused when the length of its vectors changes', async () => {
    const { passages } = await connect(answering((text) => (text.includes('court') ? [1, 2] : [1, 2, 3])));
    await expect(passages(['long', 'court'])).rejects.toThrow(/vectors of 2 numbers, after 3/);
  });

  it('keeps what it answered before a failure', async () => {
    const asked: Asked[] = [];
    const { passages } = await connect(
      answering((text) => (text.endsWith(' 9') ? [1, 2] : [1, 2, 3]), asked),
    );
    const texts = Array.from({ length: 50 }, (_, index) => `texte ${index}`);
    await expect(passages(texts)).rejects.toThrow(UserError);
    asked.length = 0;
    expect(await passages(texts.slice(10, 42))).toHaveLength(32); // the longest, asked for first
    expect(asked).toEqual([]);
  });

  it.each([
    ['all zero', [0, 0]],
    ['too large', [1e308, 1e308]],
  ])('is refused when a vector is %s', async (_, vector) => {
    const { query } = await connect(answering((text) => (text.includes('bad') ? vector : [1, 2])));
    await expect(query('bad')).rejects.toThrow('a vector without direction');
  });

  it.each<[string, number, string, RegExp]>([
    ['the key is wrong', 401, '{"error":"no"}', /refuses the key.*EMBEDDINGS_KEY/],
    ['the model is unknown', 404, '{"error":"model not found"}', /404.*model not found.*EMBEDDINGS_MODEL/],
    ['it fails', 500, 'out of\nmemory', /500.*out of memory/],
    ['it is another kind of server', 200, '<html>hello</html>', /one vector for each text/],
    ['vectors are missing', 200, '{"data":[]}', /one vector for each text/],
    ['numbers are missing', 200, '{"data":[{"index":0,"embedding":[null,1]}]}', /one vector for each text/],
  ])('is refused in a line when %s', async (_, status, body, message) => {
    const connecting = connect((_, response) => response.writeHead(status).end(body));
    await expect(connecting).rejects.toThrow(UserError);
    await expect(connecting).rejects.toThrow(message);
    await expect(connecting).rejects.toThrow(/^.*$/);
  });

  it('is refused in a line when it cannot be reached', async () => {
    const config = readConfig({ EMBEDDINGS_URL: await closedAddress(), OBSERVATORY_CACHE: cache });
    await expect(createEmbedder(config)).rejects.toThrow(
      /cannot be reached \(ECONNREFUSED\).*EMBEDDINGS_URL/,
    );
  });
});
