import { setTimeout as delay } from 'node:timers/promises';
import type { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import { bodyText, type Page } from './page.ts';
import { type PageRequest, publicAddress } from './request.ts';
import {
  askedWait,
  backoff,
  LONGEST_WAIT_MS,
  PASSING_STATUSES,
  PassingFault,
  TRIES,
  TryLater,
} from './retry.ts';

/** Where pages come from. */
export interface Transport {
  /** The page of a request that was kept, if it was. */
  kept(request: PageRequest): Promise<Page | undefined>;
  /** @throws PassingFault when the network fails */
  exchange(request: PageRequest): Promise<Page>;
  /** Keeps a page that was found good. */
  keep(page: Page): Promise<Page>;
}

/** A source refuses a request. */
export class RequestRefused extends UserError {
  override name = 'RequestRefused';
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** What an answer says is wrong, though its status is 200. */
export interface Problem {
  message: string;
  /** whether asking again may help */
  passing: boolean;
}

export interface ClientOptions {
  transport: Transport;
  /** pauses a run; real time when absent */
  sleep?: (ms: number) => Promise<void>;
}

/** Asks for pages until it has them: kept ones first, then the transport, with patience. */
export class Client {
  readonly #transport: Transport;
  readonly #sleep: (ms: number) => Promise<void>;

  constructor({ transport, sleep = (ms) => delay(ms) }: ClientOptions) {
    this.#transport = transport;
    this.#sleep = sleep;
  }

  /**
   * A page of JSON.
   * @param schema what the page looks like, as far as one needs it
   * @param problem tells from the JSON that the request has failed
   * @throws RequestRefused when the source refuses it, TryLater when it must not be asked more for now,
   * UserError when it cannot be had, or is not what the schema says
   */
  async json<T>(
    request: PageRequest,
    schema: z.ZodType<T>,
    problem: (json: unknown) => Problem | undefined = () => undefined,
  ): Promise<{ page: Page; data: T }> {
    let json: unknown;
    const page = await this.#page(request, async (candidate) => {
      json = parsed(await bodyText(candidate));
      const found = problem(json);
      if (found?.passing) throw new PassingFault(found.message, askedWait(candidate.headers));
      if (found)
        throw new RequestRefused(`${candidate.requested} is refused: ${found.message}.`, candidate.status);
    });
    const result = schema.safeParse(json);
    if (result.success) return { page, data: result.data };
    const { path = [], message = '' } = result.error.issues[0] ?? {};
    throw new UserError(`${page.requested} is not as documented: ${path.join('.')} ${message}.`);
  }

  /**
   * A page of any other type, or too large to be held in memory.
   * @param check throws PassingFault when the page is not whole
   * @throws as {@link json} does
   */
  page(request: PageRequest, check: (page: Page) => Promise<void>): Promise<Page> {
    return this.#page({ accept: '*/*', ...request }, check);
  }

  async #page(request: PageRequest, check: (page: Page) => Promise<void>): Promise<Page> {
    const kept = await this.#transport.kept(request);
    if (kept && (await isGood(kept, check))) return kept;
    for (let tries = 1; ; tries += 1) {
      try {
        const page = await this.#transport.exchange(request);
        await checkStatus(page);
        await check(page);
        return await this.#transport.keep(page);
      } catch (error) {
        if (!(error instanceof PassingFault)) throw error;
        const address = publicAddress(request.url);
        if (error.wait !== undefined && error.wait > LONGEST_WAIT_MS) {
          const minutes = Math.ceil(error.wait / 60_000);
          throw new TryLater(
            `${address}: the source asks to wait ${minutes} minutes. Run the same command again then: it goes on from here.`,
          );
        }
        if (tries === TRIES) {
          throw new UserError(
            `${address} cannot be had after ${TRIES} tries (${error.message}). Run the same command again later: it goes on from here.`,
          );
        }
        await this.#sleep(error.wait ?? backoff(tries));
      }
    }
  }
}

/** Whether a kept page still is what it was: disks fail, and people edit. */
async function isGood(page: Page, check: (page: Page) => Promise<void>): Promise<boolean> {
  try {
    await check(page);
    return true;
  } catch (error) {
    if (error instanceof PassingFault) return false;
    throw error;
  }
}

async function checkStatus(page: Page): Promise<void> {
  if (page.status >= 200 && page.status < 300) return;
  const said = (await bodyText(page)).replaceAll(/\s+/g, ' ').trim().slice(0, 300);
  const what = `answers ${page.status}${said === '' ? '' : `: ${said}`}`;
  if (PASSING_STATUSES.includes(page.status)) throw new PassingFault(what, askedWait(page.headers));
  throw new RequestRefused(`${page.requested} ${what}`, page.status);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PassingFault('the JSON is cut short or malformed');
  }
}
