import { createWriteStream } from 'node:fs';
import { access, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '../../core/errors.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { unwritable } from '../unwritable.ts';
import type { Transport } from './client.ts';
import { Pace } from './pace.ts';
import { openPage, type Page, pageHead } from './page.ts';
import { requirePublic } from './public-host.ts';
import { type PageRequest, pageName, publicAddress, secretAddress, webAddress } from './request.ts';
import { PassingFault } from './retry.ts';

/** A server that sends nothing for so long is given up. */
const SILENCE_MS = 60_000;

const MOST_REDIRECTS = 5;

export interface NetworkOptions {
  /** e-mail address at which the operators of a source can reach those who run this */
  contact: string;
  /** to one host, at most */
  requestsPerSecond: number;
  /** where pages are kept; made when missing */
  folder: string;
  /** pauses between requests; real time when absent */
  sleep?: (ms: number) => Promise<void>;
  /** throws for an address that must not be asked; public servers alone are, by https, when absent */
  admit?: (url: URL) => Promise<void>;
}

/**
 * The contact of the settings.
 * @throws UserError when there is none
 */
export function requireContact(contact: string | undefined): string {
  if (contact !== undefined) return contact;
  throw new UserError(
    'The public sources want to know whom to write to before they block a program: set CONTACT_EMAIL to your ' +
      'e-mail address (in .env or in the environment), or read kept pages with --replay.',
  );
}

/** Asks the sources themselves, and keeps each page. */
export function network({
  contact,
  requestsPerSecond,
  folder,
  sleep = (ms) => delay(ms),
  admit = requirePublic,
}: NetworkOptions): Transport {
  const userAgent = `${packageJson.name}/${packageJson.version} (mailto:${contact})`;
  const pace = new Pace(requestsPerSecond, sleep);
  const fileOf = (request: PageRequest) => path.join(folder, `${pageName(request)}.http`);
  return {
    async kept(request) {
      const file = fileOf(request);
      return (await exists(file)) ? openPage(file) : undefined;
    },

    async exchange(request) {
      await mkdir(folder, { recursive: true });
      const requested = publicAddress(request.url);
      let url = webAddress(request.url);
      for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
        const target = url;
        await admit(target);
        const answer = await pace.inTurn(target.host, () =>
          ask(target, request, userAgent, async (response) => {
            const location = response.headers.get('location');
            if (response.status >= 300 && response.status < 400 && location !== null) {
              return webAddress(new URL(location, target));
            }
            return save(`${fileOf(request)}.part`, requested, target, response);
          }),
        );
        if (!(answer instanceof URL)) return answer;
        url = new URL(publicAddress(answer));
      }
      throw new UserError(`${requested} leads from one address to another without end.`);
    },

    async keep(page) {
      const file = page.body.file.replace(/\.part$/, '');
      await rename(page.body.file, file);
      return { ...page, body: { ...page.body, file } };
    },
  };
}

/**
 * One request, with a time-out that starts anew whenever something arrives.
 * @throws PassingFault when the network or the server fails
 */
async function ask<T>(
  url: URL,
  { url: first, accept = 'application/json', secret }: PageRequest,
  userAgent: string,
  use: (response: { status: number; headers: Headers; body: AsyncIterable<Uint8Array> }) => Promise<T>,
): Promise<T> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), SILENCE_MS);
  // Another site gets no secrets of this one.
  const confided = url.origin === first.origin ? secret : undefined;
  try {
    const { status, headers, body } = await fetch(secretAddress(url, confided), {
      redirect: 'manual',
      headers: { accept, 'user-agent': userAgent, ...confided?.headers },
      signal: silence.signal,
    });
    timer.refresh();
    const chunks = (async function* () {
      for await (const chunk of body ? Readable.fromWeb(body as NodeStream) : []) {
        timer.refresh();
        yield chunk;
      }
    })();
    return await use({ status, headers, body: chunks });
  } catch (error) {
    if (silence.signal.aborted) throw new PassingFault(`no answer for ${SILENCE_MS / 1000} s`);
    // What fetch throws is a TypeError; its cause says what happened, without the address.
    if (error instanceof TypeError) {
      const { cause } = error as { cause?: { code?: string; message?: string } };
      throw new PassingFault(cause?.code ?? cause?.message ?? 'the connection broke');
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function save(
  file: string,
  requested: string,
  url: URL,
  { status, headers, body }: { status: number; headers: Headers; body: AsyncIterable<Uint8Array> },
): Promise<Page> {
  // The server's clock may be wrong; what counts is when we asked.
  headers = new Headers(headers);
  headers.set('date', new Date().toUTCString());
  const head = pageHead(requested, publicAddress(url), status, headers);
  await pipeline(async function* () {
    yield Buffer.from(head);
    yield* body;
  }, createWriteStream(file)).catch((error: unknown) => {
    throw isOfDisk(error) ? unwritable(file, error) : error;
  });
  return openPage(file);
}

/** Whether it is the disk that failed, and not the network. */
function isOfDisk(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO'].includes((error as NodeJS.ErrnoException).code ?? '');
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
