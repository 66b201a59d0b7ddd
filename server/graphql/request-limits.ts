import { GraphQLError } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { readBody } from '../read-body.ts';

/** Bytes of a request: a query of all its words and variables of all their values take a fraction. */
const MOST_BYTES = 1_000_000;
/** Values within variables, lists and objects counted, and how deep within one another. */
const MOST_VALUES = 5000;
const MOST_NESTING = 24;

/** What an error says of a request or a query that is too large. */
export const TOO_LARGE = { code: 'QUERY_TOO_LARGE' };

/**
 * Refuses a request before it is held or looked at as a whole: the other limits see the query alone, once all is read,
 * and what is nested ten thousand times in its variables ends the stack of whatever walks through it.
 */
export const requestLimits: Plugin = {
  onRequestParse({ requestParser, setRequestParser, fetchAPI }) {
    if (!requestParser) return;
    setRequestParser(async (request) => {
      const whole = await readWhole(request, fetchAPI);
      try {
        return await requestParser(whole);
      } catch (error) {
        // The parser lets those of an address and of a form through.
        if (!(error instanceof SyntaxError)) throw error;
        throw new GraphQLError('The "variables" and the "extensions" of a request must be JSON.', {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
      }
    });
  },
  onParams({ params }) {
    let count = 0;
    const open: { value: unknown; depth: number }[] = [{ value: params.variables, depth: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { value, depth } = next;
      if (typeof value !== 'object' || value === null) continue;
      if (depth > MOST_NESTING) throw tooLarge(`variables may be nested ${MOST_NESTING} times`);
      const inner = Object.values(value);
      count += inner.length;
      if (count > MOST_VALUES) throw tooLarge(`variables may hold ${MOST_VALUES} values`);
      for (const each of inner) open.push({ value: each, depth: depth + 1 });
    }
  },
};

/** The request with its body, which was read no further than it may be long. */
async function readWhole(request: Request, { Request: Made }: FetchAPI): Promise<Request> {
  const { url, method, headers, body, signal } = request;
  if (body === null) return request;
  const refuse = () => tooLarge(`a request may have ${MOST_BYTES} bytes`);
  if (Number(headers.get('content-length')) > MOST_BYTES) throw refuse();
  const whole = await readBody(body as unknown as AsyncIterable<Uint8Array>, MOST_BYTES);
  if (!whole) throw refuse();
  return new Made(url, { method, headers, body: whole, signal });
}

function tooLarge(most: string): GraphQLError {
  return new GraphQLError(`The request is too large: ${most} at most.`, {
    extensions: { ...TOO_LARGE, http: { status: 413 } },
  });
}
