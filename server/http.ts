import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import compression from 'compression';
import { addressOf } from '../core/config.ts';
import { TimeoutError, UserError } from '../core/errors.ts';
import { headersOf, isSecure } from './headers.ts';
import { logError } from './operations/request.ts';
import { QueryError, TooLargeError } from './query.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

// All that is answered is text, also of types that the library does not know for such.
const compress = compression({ filter: () => true });

/** Compresses what a handler answers, as the client accepts it. `flush()` of the response sends what is there so far. */
export function compressed(handler: Handler): Handler {
  return (request, response) => {
    // Typed for Express, it takes what that is made on.
    const [req, res] = [request, response] as unknown as Parameters<typeof compress>;
    compress(req, res, () => handler(request, response));
  };
}

/** The site as whoever asks knows it, also behind a proxy that tells it: `https://observatoire.example`. */
export function originOf(request: IncomingMessage): string {
  const protocol = isSecure(headersOf(request)) ? 'https' : 'http';
  const origin = `${protocol}://${request.headers.host}`;
  return URL.canParse(origin) ? new URL(origin).origin : 'http://localhost';
}

/** Answers with a line of plain text: what went wrong, and what to do. */
export function answerText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}

/**
 * A handler of requests, of GET alone unless others are named, that reads the database. What goes wrong before its answer
 * has begun is told by a status and a line of text: 400 what the question should be, 413 that it is too long, 503 that
 * the database does not answer, 504 that it takes too long. An answer that fails after that is broken off.
 */
export function reader(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  methods: readonly string[] = ['GET'],
): Handler {
  return (request, response) => {
    if (!methods.includes(request.method ?? '')) {
      const allowed = methods.join(', ');
      return answerText(response, 405, `Answered here: ${allowed}.`, { allow: allowed });
    }
    answer(request, response).catch((error: unknown) => {
      // What was not read of a form is not the next request of the connection.
      const headers = request.complete ? {} : { connection: 'close' };
      if (error instanceof TooLargeError) return answerText(response, 413, error.message, headers);
      if (error instanceof QueryError) return answerText(response, 400, error.message, headers);
      logError(error);
      if (response.headersSent) response.destroy();
      else if (error instanceof TimeoutError) answerText(response, 504, TOO_SLOW);
      else answerText(response, 503, DATABASE_GONE, { 'retry-after': '60' });
    });
  };
}

/** What anybody is told while there is no database. */
export const DATABASE_GONE =
  'La base de données ne répond pas : réessayez dans un moment. / The database does not answer. Try again in a moment.';

const TOO_SLOW =
  'La réponse demande trop de temps : restreignez la question (filtres, nodes, edges). / ' +
  'The answer takes too long. Ask for less (filters, nodes, edges).';

/** Sends text as it is made, no faster than the client takes it, and no further than until the client goes away. */
export async function sendText(
  response: ServerResponse,
  text: Iterable<string | Buffer> | AsyncIterable<string | Buffer>,
): Promise<void> {
  try {
    await pipeline(Readable.from(text), response);
  } catch (error) {
    // A client that goes away in the middle asks for nothing any more: that is no fault of ours.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

/** An HTTP server that holds its port before the rest of the observatory is ready. */
export interface Site {
  /** `http://127.0.0.1:4000` */
  address: string;
  /** Answers with this from now on; until then every request gets 503. */
  serve(handler: Handler): void;
  /**
   * Refuses new requests and waits for the answers under way to end.
   * @param patience seconds after which those that have not are broken off
   */
  close(patience?: number): Promise<void>;
}

/** Says that there is nothing to answer with yet. */
export const starting: Handler = (_request, response) => {
  answerText(response, 503, 'L’observatoire démarre. / The observatory is starting.', { 'retry-after': '5' });
};

/**
 * Opens the port first, so that a taken one is known at once and not after the database has started.
 * @throws UserError when the port is taken or the address is not one of this machine
 */
export async function openSite(host: string, port: number): Promise<Site> {
  let handler: Handler = starting;
  const underWay = new Set<ServerResponse>();
  let closing = false;
  const server = createServer((request, response) => {
    if (closing) return answerText(response, 503, STOPPING, { connection: 'close', 'retry-after': '10' });
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    handler(request, response);
  });
  await listen(server, host, port);
  const { port: opened } = server.address() as AddressInfo;
  return {
    address: addressOf(host, opened),
    serve: (next) => {
      handler = next;
    },
    async close(patience = PATIENCE) {
      closing = true;
      await ended(underWay, patience);
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Seconds: Docker grants ten. */
const PATIENCE = 8;

const STOPPING =
  'L’observatoire s’arrête : réessayez dans un moment. / The observatory is stopping. Try again in a moment.';

/** Waits until all answers have ended, or as long as one has patience. */
async function ended(underWay: ReadonlySet<ServerResponse>, patience: number): Promise<void> {
  const ends = [...underWay].map((response) => {
    // No further request on the same connection.
    response.shouldKeepAlive = false;
    return once(response, 'close');
  });
  const late = new AbortController();
  const timeout = setTimeout(patience * 1000, undefined, { signal: late.signal }).catch(() => {});
  await Promise.race([Promise.all(ends), timeout]);
  late.abort();
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        const free = `PORT=${port + 1} npm start`;
        reject(
          new UserError(`Port ${port} on ${host} is taken. Stop what uses it, or choose another: ${free}`),
        );
      } else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
        reject(new UserError(`Setting HOST: ${host} is not an address of this machine. Try HOST=127.0.0.1.`));
      } else if (error.code === 'EACCES') {
        reject(new UserError(`Setting PORT: this user may not open port ${port}. Choose one above 1023.`));
      } else reject(error);
    });
    server.listen(port, host, resolve);
  });
}
