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
import compression from 'compression';
import { UserError } from '../core/errors.ts';
import { QueryError } from './query.ts';

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
export function originOf({ headers }: IncomingMessage): string {
  const protocol = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  const origin = `${protocol}://${headers.host}`;
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
 * has begun is told by a status and a line of text: 400 what the question should be, 503 that the database does not
 * answer. An answer that fails after that is broken off.
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
      if (error instanceof QueryError) return answerText(response, 400, error.message);
      console.error(error);
      if (response.headersSent) response.destroy();
      else answerText(response, 503, DATABASE_GONE, { 'retry-after': '60' });
    });
  };
}

const DATABASE_GONE =
  'La base de données ne répond pas : réessayez dans un moment. / The database does not answer. Try again in a moment.';

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
  /** Takes no new request and waits for the answers under way. */
  close(): Promise<void>;
}

/**
 * Opens the port first, so that a taken one is known at once and not after the database has started.
 * @throws UserError when the port is taken or the address is not one of this machine
 */
export async function openSite(host: string, port: number): Promise<Site> {
  let handler: Handler = (_request, response) => {
    answerText(response, 503, 'L’observatoire démarre. / The observatory is starting.', {
      'retry-after': '5',
    });
  };
  const server = createServer((request, response) => handler(request, response));
  await listen(server, host, port);
  const { port: opened } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${opened}`,
    serve: (next) => {
      handler = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
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
