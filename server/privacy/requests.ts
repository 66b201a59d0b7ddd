import { randomBytes, randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';
import { now } from '../accounts/accounts.ts';
import type { Page, PageOf } from '../explore/page.ts';
import { hashOf } from '../hash.ts';

/** What somebody may want of what is held of a person. */
export type Wish = 'erasure' | 'rectification';

/** How far a request is; `failed`: an erasure that was accepted did not end, and is to be accepted again. */
export type RequestStatus = 'open' | 'under-way' | 'done' | 'refused' | 'failed';

/** What somebody asks about a person, who may be themselves. */
export interface Asked {
  /** identifier of the entity */
  readonly person: string;
  readonly wants: Wish;
  readonly message: string | null;
  /** e-mail address */
  readonly contact: string | null;
}

/** What whoever asked is told. */
export interface RequestState {
  wants: Wish;
  status: RequestStatus;
  /** ISO 8601 */
  at: string;
  /** ISO 8601 */
  decidedAt: string | null;
  reason: string | null;
}

/** What administrators see of it. Message, contact and person are there until it is decided. */
export interface PersonRequest extends RequestState {
  id: string;
  person: string | null;
  message: string | null;
  contact: string | null;
  /** name of the account */
  decidedBy: string | null;
}

/** Requests that may wait at once: a flood of them is not kept. */
const MOST_OPEN = 1000;

/** Why a request is not taken. */
export type NotTaken = 'unknown-person' | 'too-many';

/** The constraints of requests, made when they are missing. */
export async function prepareRequests(database: Database): Promise<void> {
  await database.write('schema/person-request-id');
  await database.write('schema/person-request-reference');
}

/**
 * Keeps what somebody asks about a person, until it is decided.
 * @param key names the request, so that it is kept once; null for one that nobody will send again
 * @param asked with the identifier as it was sent, by which a request that is sent again is known
 * @param person identifier of the entity that this stands for
 */
export async function ask(
  database: Database,
  key: string | null,
  asked: Asked,
  person: string,
): Promise<{ reference: string } | NotTaken> {
  const reference = referenceOf(key, asked);
  const [row] = await database.write<{ known: boolean; room: boolean }>('privacy/ask', {
    ...asked,
    person,
    reference: hashOf(reference),
    id: randomUUID(),
    now: now(),
    most: neo4j.int(MOST_OPEN),
  });
  if (!row?.known) return 'unknown-person';
  return row.room ? { reference } : 'too-many';
}

/**
 * What one follows a request by. It is made of the key and of all that was asked, so that the same request, sent again,
 * has the same one, though the graph holds its hash only: whoever could work it out knows the request already.
 */
export function referenceOf(key: string | null, { person, wants, message, contact }: Asked): string {
  if (key === null) return randomBytes(32).toString('base64url');
  return hashOf(JSON.stringify([key, person, wants, message, contact]));
}

/** How far the request with a reference is; null when there is none. */
export async function requestOf(database: Database, reference: string): Promise<RequestState | null> {
  const [row] = await database.read<RequestState>('privacy/status', { reference: hashOf(reference) });
  return row ?? null;
}

/**
 * A page of the requests, those that wait for somebody first.
 * @param by account that asks
 * @returns null when that is no administrator
 */
export async function requests(
  database: Database,
  by: string,
  { first, offset }: PageOf,
): Promise<Page<PersonRequest> | null> {
  const [row] = await database.read<Page<PersonRequest>>('privacy/list', {
    by,
    now: now(),
    first: neo4j.int(first),
    offset: neo4j.int(offset),
  });
  return row ?? null;
}

/** A request; null when there is none, or it is no administrator who asks. */
export async function requestById(database: Database, by: string, id: string): Promise<PersonRequest | null> {
  const [row] = await database.read<{ request: PersonRequest }>('privacy/one', { by, id, now: now() });
  return row?.request ?? null;
}

/** What is decided about a request. */
export interface Decision {
  readonly status: Exclude<RequestStatus, 'open' | 'failed'>;
  /** for whoever asked */
  readonly reason: string | null;
}

/**
 * Decides about a request that waits for it.
 * @param by account that decides
 * @returns whether it waited, and how far it is now; null when there is none, or that is no administrator
 */
export async function decide(
  database: Database,
  by: string,
  id: string,
  { status, reason }: Decision,
): Promise<{ waits: boolean; status: RequestStatus } | null> {
  const [row] = await database.write<{ waits: boolean; status: RequestStatus }>('privacy/decide', {
    by,
    id,
    status,
    reason,
    now: now(),
  });
  return row ?? null;
}
