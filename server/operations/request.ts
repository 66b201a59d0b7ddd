import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Log, textLog } from './log.ts';

/** What is known of the request that is being answered, wherever in the code that is. */
export interface CurrentRequest {
  /** names it in the log, in the header `x-request-id` and in errors, for a user to quote */
  readonly id: string;
  /** names, in this answer alone, the scripts and styles within its page that may run */
  readonly nonce: string;
  /** address of who asks, to count by, in memory only: it is neither logged nor kept */
  readonly client: string;
  readonly log: Log;
}

const storage = new AsyncLocalStorage<CurrentRequest>();

/** The request that is being answered, if it came through the front door. */
export const currentRequest = (): CurrentRequest | undefined => storage.getStore();

/** Answers a request so that all which is called on the way knows it. */
export function within(request: CurrentRequest, answer: () => void): void {
  storage.run(request, answer);
}

/** Logs a failure, with the id of the request that met it. */
export function logError(error: unknown): void {
  const request = currentRequest();
  (request?.log ?? textLog).error(error, request?.id);
}

/** The id that whoever is in front of the site has given the request, when it can be one, else a new one. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}

export function newNonce(): string {
  return randomBytes(16).toString('base64');
}
