import { z } from 'zod';
import { UserError } from '../../core/errors.ts';

/** Milliseconds after which a question is given up: none of those that are asked takes a tenth of it. */
const PATIENCE = 60_000;

/**
 * Asks the API.
 * @returns its data
 * @throws UserError with the words of the API where it refuses, or with what to do where it does not answer
 */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/**
 * A client of an observatory.
 * @param observatory its address: `http://127.0.0.1:4000`
 */
export function clientOf(observatory: string): Ask {
  const api = `${observatory.replace(/\/+$/, '')}/graphql`;
  return async (query, variables) => {
    const response = await post(api, JSON.stringify({ query, variables }));
    const text = await response.text();
    const answer = answerSchema.safeParse(jsonOf(text));
    if (!answer.success) {
      const said = text.split('\n', 1)[0]?.slice(0, 200) ?? '';
      throw new UserError(`${api} answers ${response.status}, not as an observatory does: ${said}`);
    }
    const { data, errors = [] } = answer.data;
    if (errors.length > 0) throw new UserError(errors.map(({ message }) => message).join('\n'));
    return data;
  };
}

async function post(api: string, body: string): Promise<Response> {
  try {
    return await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    throw new UserError(
      `No observatory answers at ${api}: open it there with npm start, or set OBSERVATORY_URL to one that is open.`,
      { cause: error },
    );
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
