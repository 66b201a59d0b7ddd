import type { IncomingMessage } from 'node:http';
import { QueryError, TooLargeError } from './query.ts';
import { readBody } from './read-body.ts';

/** Bytes of a form at most: the identifiers of as many entities as a drawing can hold take less. */
const MOST = 8_000_000;
const FORM = 'application/x-www-form-urlencoded';

/**
 * The fields of a form that is sent in a request.
 * @throws QueryError when what is sent is no form; TooLargeError when it is too long
 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const type = request.headers['content-type']?.split(';')[0];
  if (type !== FORM) throw new QueryError(`Content-Type: ${type ?? 'none'} is not read here, send ${FORM}.`);
  const body = await readBody(request, MOST);
  if (!body) throw new TooLargeError(`The form is too long: at most ${MOST} bytes are read.`);
  return new URLSearchParams(body.toString());
}
