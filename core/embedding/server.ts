import { z } from 'zod';
import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';
import type { Engine } from './engine.ts';
import { reasonOf } from './fetch-error.ts';
import { unitVector } from './vector.ts';

const TIMEOUT_MS = 120_000;

const answerSchema = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
});

/**
 * Connects to an OpenAI-compatible embeddings server (`POST {EMBEDDINGS_URL}/embeddings`), and asks it for one
 * vector to know their length.
 * @throws UserError when it cannot be reached, or does not answer as such a server does
 */
export async function openServerModel(config: Config & { EMBEDDINGS_URL: string }): Promise<Engine> {
  const { EMBEDDINGS_URL, EMBEDDINGS_MODEL, EMBEDDINGS_KEY } = config;
  const address = `${EMBEDDINGS_URL.replace(/\/+$/, '')}/embeddings`;
  const fail = (what: string, remedy: string): never => {
    throw new UserError(`The embeddings server ${address} ${what}: ${remedy}.`);
  };

  async function vectors(input: readonly string[]): Promise<Float32Array[]> {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(EMBEDDINGS_KEY && { authorization: `Bearer ${EMBEDDINGS_KEY}` }),
      },
      body: JSON.stringify({ model: EMBEDDINGS_MODEL, input }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: Error) =>
      fail(`cannot be reached (${reasonOf(error)})`, 'start it, or correct EMBEDDINGS_URL'),
    );
    const body = await response
      .text()
      .catch((error: Error) => fail(`breaks off (${reasonOf(error)})`, 'see its log'));
    if (response.status === 401 || response.status === 403) {
      fail(`refuses the key (${response.status})`, 'correct EMBEDDINGS_KEY');
    }
    if (!response.ok) {
      fail(
        `answers ${response.status} to the model ${EMBEDDINGS_MODEL} (${body.replace(/\s+/g, ' ').slice(0, 200)})`,
        'check EMBEDDINGS_URL and EMBEDDINGS_MODEL',
      );
    }
    const answer = answerSchema.safeParse(parsed(body));
    if (!answer.success || answer.data.data.length !== input.length) {
      return fail('does not answer one vector for each text', 'check that it is OpenAI-compatible');
    }
    return answer.data.data
      .sort((one, other) => one.index - other.index)
      .map(({ embedding }) => {
        return unitVector(embedding) ?? fail('answers a vector without direction', 'check its model');
      });
  }

  const [probe] = await vectors(['dimensions']);
  const dimensions = (probe as Float32Array).length;

  return {
    // The same name elsewhere may be other weights.
    model: `${EMBEDDINGS_MODEL}@${new URL(address).host}/${dimensions}`,
    dimensions,
    async embed(texts) {
      const answered = await vectors(texts);
      const other = answered.find(({ length }) => length !== dimensions);
      if (other) {
        fail(
          `answers vectors of ${other.length} numbers, after ${dimensions}`,
          'see that its model stays the same',
        );
      }
      return answered;
    },
    async close() {},
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
