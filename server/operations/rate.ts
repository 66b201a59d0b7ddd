import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientKey } from './client.ts';

/** Counts a question of a client; gives the seconds to wait when it has asked too many. */
export type RateLimit = (address: string) => Promise<number | undefined>;

/**
 * @param questions that a client may ask in that time; 0: as many as it likes
 * @param seconds how long the time is
 */
export function rateLimit(questions: number, seconds = 60): RateLimit {
  if (questions === 0) return async () => undefined;
  const limiter = new RateLimiterMemory({ points: questions, duration: seconds });
  return async (address) => {
    try {
      await limiter.consume(clientKey(address));
      return undefined;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      // By the clock of the machine, which may have been set back meanwhile: it is that time at most.
      return Math.min(seconds, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
  };
}
