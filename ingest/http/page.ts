/**
 * A page as it is kept: one `.http` file with the request line, the head of the answer and its body, byte for
 * byte. The query may go on over lines that start with `?` or `&`, for those who write such files by hand.
 *
 *     GET https://api.example.org/works
 *       ?query=musée
 *       &page=1
 *
 *     HTTP/1.1 200
 *     date: Tue, 24 Nov 2026 08:00:00 GMT
 *     content-type: application/json
 *
 *     {"results": []}
 *
 * `date` is when the page was retrieved; `content-location` where redirects led, when there were any.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { UserError } from '../../core/errors.ts';
import { publicAddress } from './request.ts';

export interface Page {
  /** public address that was asked for */
  requested: string;
  /** public address of the answer: another one after a redirect */
  url: string;
  status: number;
  headers: Headers;
  /** ISO 8601 */
  retrievedAt: string;
  body: { file: string; start: number };
}

/** The head of a `.http` file, to be followed by the body. */
export function pageHead(requested: string, url: string, status: number, headers: Headers): string {
  const kept = new Headers(headers);
  // The body is kept decoded; cookies are nobody's business.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie']) {
    kept.delete(name);
  }
  if (url !== requested) kept.set('content-location', url);
  if (kept.has('location')) kept.set('location', publicAddress(new URL(kept.get('location') ?? '', url)));
  const lines = [...kept].map(([name, value]) => `${name}: ${value}`);
  return [`GET ${requested}`, '', `HTTP/1.1 ${status}`, ...lines, '', ''].join('\n');
}

const HEAD =
  /^GET (?<address>\S[^\n]*(?:\n[ \t]*[?&][^\n]*)*)\n\s*\nHTTP\/[\d.]+ (?<status>\d{3})[^\n]*(?<headers>(?:\n[^\n]+)*)\n\n/;
/** No head is longer, in bytes. */
const LONGEST_HEAD = 65_536;

/**
 * Reads the head of a `.http` file.
 * @throws UserError when it is not such a file
 */
export async function openPage(file: string): Promise<Page> {
  let start = '';
  for await (const chunk of createReadStream(file, { end: LONGEST_HEAD - 1, encoding: 'latin1' }))
    start += chunk;
  const match = HEAD.exec(start);
  const { address, status, headers } = match?.groups ?? {};
  if (!match || !address || !status) {
    throw new UserError(
      `${file} is not a kept page: "GET https://..." was expected, a blank line, "HTTP/1.1 200".`,
    );
  }
  const head = new Headers();
  for (const line of utf8(headers ?? '')
    .split('\n')
    .filter(Boolean)) {
    const colon = line.indexOf(':');
    head.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const requested = publicAddress(utf8(address).replaceAll(/\s*\n\s*/g, ''));
  const date = new Date(head.get('date') ?? Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw new UserError(`${file} has no date: header with the time of retrieval.`);
  return {
    requested,
    url: head.get('content-location') ?? requested,
    status: Number(status),
    headers: head,
    retrievedAt: date.toISOString(),
    body: { file, start: match[0].length },
  };
}

/** The whole body of a page. */
export async function bodyText({ body }: Page): Promise<string> {
  return (await readFile(body.file)).subarray(body.start).toString('utf8');
}

/** The lines of a body that have something on them, with their number from 1, without holding all in memory. */
export async function* bodyLines({ body }: Page): AsyncGenerator<{ line: number; text: string }> {
  const input = createReadStream(body.file, { start: body.start, encoding: 'utf8' });
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() !== '') yield { line, text };
  }
}

/** Text read byte by byte, so that offsets count bytes, as what it is. */
function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
