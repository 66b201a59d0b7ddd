import { randomUUID } from 'node:crypto';
import { now } from './accounts.ts';

/** Who changes something, and what the change is called, so that it is made once. */
export interface NamedChange {
  /** identifier of an account */
  readonly account: string;
  /** null: a change that nobody will send again */
  readonly key: string | null;
}

/** How long a change is known by its name: longer than any client tries again. */
const DAYS_OF_KEYS = 7;

/** What a statement needs to make a change once. */
export function once({ account, key }: NamedChange) {
  const horizon = new Date(Date.now() - DAYS_OF_KEYS * 24 * 60 * 60 * 1000).toISOString();
  return { account, key: key ?? randomUUID(), request: randomUUID(), now: now(), horizon };
}
