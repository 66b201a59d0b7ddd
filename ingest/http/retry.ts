import { UserError } from '../../core/errors.ts';

/** A page is asked for so many times at most. */
export const TRIES = 5;

const FIRST_CEILING_MS = 1000;
const HIGHEST_CEILING_MS = 30_000;

/** A server that asks for a longer wait is asked again by another run. */
export const LONGEST_WAIT_MS = 120_000;

/** Statuses that say "not now" rather than "no". */
export const PASSING_STATUSES: readonly number[] = [429, 500, 502, 503, 504];

/** What may succeed when tried again: a network fault, a body cut short, a server out of breath. */
export class PassingFault extends Error {
  override name = 'PassingFault';
  /** milliseconds the server asks to wait */
  readonly wait: number | undefined;

  constructor(message: string, wait?: number) {
    super(message);
    this.wait = wait;
  }
}

/** The source cannot be asked more for now. What was read is kept: the same command goes on from there. */
export class TryLater extends UserError {
  override name = 'TryLater';
}

/**
 * Exponential backoff with full jitter (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog,
 * 2015): anything from 0 to a ceiling that doubles with each try.
 * @param tries how many have failed, from 1
 * @param random from 0 to 1
 * @returns milliseconds
 */
export function backoff(tries: number, random: () => number = Math.random): number {
  return random() * Math.min(HIGHEST_CEILING_MS, FIRST_CEILING_MS * 2 ** (tries - 1));
}

/**
 * How long a server asks to wait: `Retry-After`, in seconds or as a date (RFC 9110, section 10.2.3), else the
 * `X-RateLimit-Reset` of a budget that is spent, in seconds or as a Unix time.
 * @param now in milliseconds of Unix time
 * @returns milliseconds; undefined when it does not say
 */
export function askedWait(headers: Headers, now: number = Date.now()): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null) {
    const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
    if (!Number.isNaN(wait)) return Math.max(0, wait);
  }
  const reset = headers.get('x-ratelimit-reset');
  if (headers.get('x-ratelimit-remaining') !== '0' || !reset || !/^\d+$/.test(reset)) return undefined;
  const seconds = Number(reset);
  // Nobody asks to wait for thirty years: such a number is a date.
  return Math.max(0, seconds > 1e9 ? seconds * 1000 - now : seconds * 1000);
}
