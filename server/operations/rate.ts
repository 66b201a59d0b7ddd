import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientKey } from './client.ts';

/** Counts a question of a client; gives the seconds to wait when it has asked too many. */
export type RateLimit = (address: string) => Promise<number | undefined>;

/** Seconds. */
const MINUTE = 60;

/** @param questions that a client may ask in a minute; 0: as many as it likes */
export function rateLimit(questions: number): RateLimit {
  if (questions === 0) return async () => undefined;
  const limiter = new RateLimiterMemory({ points: questions, duration: MINUTE });
  return async (address) => {
    try {
      await limiter.consume(clientKey(address));
      return undefined;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      // By the clock of the machine, which may have been set back meanwhile: it is a minute at most.
      return Math.min(MINUTE, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
  };
}
