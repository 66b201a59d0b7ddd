import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';
import { now } from '../accounts/accounts.ts';
import { type NamedChange, once } from '../accounts/once.ts';
import { canonicalIds } from '../explore/canonical.ts';
import { type Page, type PageOf, readPage } from '../explore/page.ts';
import { dayInParis } from './day.ts';

/** What the authority says it will do, in the words of the actions of the working group; or that it will not. */
export type AnswerStatus = 'to-arbitrate' | 'to-initiate' | 'initiated' | 'declined';

/** What the authority answers. */
export interface DialogueAnswer {
  id: string;
  text: string;
  status: AnswerStatus;
  /** ISO 8601 of reduced precision */
  statedAt: string;
  /** ISO 8601 */
  recordedAt: string;
}

/** A last day that a dialogue had before it was moved. */
export interface EarlierClosing {
  /** ISO 8601 date */
  closesOn: string;
  /** ISO 8601 */
  movedAt: string;
}

/** A dialogue of networks and the authority about a need or a programme. */
export interface Dialogue {
  id: string;
  /** identifier of the entity; of what it was merged into, where it was */
  entity: string;
  /** what it was opened with */
  text: string | null;
  /** ISO 8601 */
  openedAt: string;
  /** ISO 8601 date, the last day on which comments are taken */
  closesOn: string;
  isOpen: boolean;
  /** the latest first */
  earlierClosings: EarlierClosing[];
  /** without those that were withdrawn or removed */
  commentCount: number;
  /** the latest first: those before were corrected */
  answers: DialogueAnswer[];
}

/** What somebody says in the name of a network. */
export interface DialogueComment {
  id: string;
  /** null where an administrator has removed it */
  text: string | null;
  /** identifier; of what it was merged into, where it was */
  network: string;
  /** identifier of the account of who wrote it */
  account: string;
  /** name of the same; null where the account is gone or has none but an address, or the person was erased */
  author: string | null;
  /** ISO 8601 */
  createdAt: string;
  /** ISO 8601; null where it was not removed */
  removedAt: string | null;
}

/** Which dialogues; null for all. */
export interface DialogueFilter {
  /** about one of these */
  entities: readonly string[] | null;
  open: boolean | null;
}

/** A page of dialogues: those that are open first, in the order in which they close, then those that closed last. */
export function dialogues(database: Database, filter: DialogueFilter, part: PageOf): Promise<Page<Dialogue>> {
  return readDialogues(database, { id: null, ...filter }, part);
}

/** One dialogue; null when there is none. */
export async function dialogue(database: Database, id: string): Promise<Dialogue | null> {
  const one = { first: 1, offset: 0 };
  const { page } = await readDialogues(database, { id, entities: null, open: null }, one);
  return page[0] ?? null;
}

async function readDialogues(
  database: Database,
  filter: DialogueFilter & { id: string | null },
  part: PageOf,
): Promise<Page<Dialogue>> {
  const found = await readPage<Dialogue>(database, 'dialogue/list', part, { ...filter, today: dayInParis() });
  const entities = await canonicalIds(
    database,
    found.page.map(({ entity }) => entity),
  );
  const page = found.page.map((each, index) => ({ ...each, entity: entities[index] ?? each.entity }));
  return { ...found, page };
}

/** A page of the comments of each of some dialogues, the first one first, by the identifiers of the dialogues. */
export async function commentsOfAll(
  database: Database,
  ids: readonly string[],
  { first, offset }: PageOf,
): Promise<ReadonlyMap<string, Page<DialogueComment>>> {
  const rows = await database.read<Page<DialogueComment> & { id: string }>('dialogue/comments', {
    dialogues: ids,
    first: neo4j.int(first),
    offset: neo4j.int(offset),
  });
  const stored = [...new Set(rows.flatMap(({ page }) => page.map(({ network }) => network)))];
  const meant = await canonicalIds(database, stored);
  const now = new Map(stored.map((network, index) => [network, meant[index] ?? network]));
  const current = (each: DialogueComment) => ({ ...each, network: now.get(each.network) ?? each.network });
  return new Map(rows.map(({ id, total, page }) => [id, { total, page: page.map(current) }]));
}

/**
 * Opens a dialogue about a need or a programme.
 * @returns its identifier; null when the account is no administrator, or there is no such need or programme
 */
export async function openDialogue(
  database: Database,
  change: NamedChange,
  opening: { entity: string; text: string | null; closesOn: string },
): Promise<string | null> {
  const [row] = await database.write<{ id: string }>('dialogue/open', {
    ...once(change),
    ...opening,
    id: randomUUID(),
  });
  return row?.id ?? null;
}

/**
 * Adds a comment in the name of a network.
 * @returns its identifier, null when it was withdrawn since this was first asked for; the last day when that has passed;
 *   nothing when the account holds no role of the network, or there is no such dialogue
 */
export async function comment(
  database: Database,
  change: NamedChange,
  said: { dialogue: string; network: string; text: string },
): Promise<{ id: string | null } | { closedOn: string } | undefined> {
  const [row] = await database.write<{ isOpen: boolean; closesOn: string; id: string | null }>(
    'dialogue/comment',
    { ...once(change), ...said, id: randomUUID(), today: dayInParis() },
  );
  if (!row) return undefined;
  const { isOpen, closesOn, id } = row;
  return id === null && !isOpen ? { closedOn: closesOn } : { id };
}

/** The network in whose name a comment was written, what it was merged into where it was; null for no such comment. */
export async function networkOfComment(database: Database, id: string): Promise<string | null> {
  const [row] = await database.read<{ network: string }>('dialogue/network-of-comment', { comment: id });
  const [network = null] = row ? await canonicalIds(database, [row.network]) : [];
  return network;
}

/**
 * Withdraws a comment of one's own, as often as one likes.
 * @returns identifier of the dialogue; the last day when that has passed; nothing when it is no comment of the account, or
 *   the account holds no role of its network any more
 */
export async function withdrawComment(
  database: Database,
  account: string,
  id: string,
): Promise<{ dialogue: string } | { closedOn: string } | undefined> {
  const [row] = await database.write<{ dialogue: string; closesOn: string; isWithdrawn: boolean }>(
    'dialogue/withdraw',
    { account, comment: id, today: dayInParis(), now: now() },
  );
  if (!row) return undefined;
  return row.isWithdrawn ? { dialogue: row.dialogue } : { closedOn: row.closesOn };
}

/**
 * Removes a comment of whoever it is, as often as one likes: its text goes, and that there was one stays.
 * @returns identifier of the dialogue; null when the account is no administrator, or there is no such comment
 */
export async function removeComment(database: Database, account: string, id: string): Promise<string | null> {
  const parameters = { account, comment: id, now: now() };
  const [row] = await database.write<{ dialogue: string }>('dialogue/remove', parameters);
  return row?.dialogue ?? null;
}

/**
 * Moves the last day of a dialogue, also of one that is closed, which opens it again; what it was before stays.
 * @returns whether it was, or is that day already: that is an administrator, and there is such a dialogue
 */
export async function moveClosing(
  database: Database,
  change: NamedChange,
  closing: { dialogue: string; closesOn: string },
): Promise<boolean> {
  const rows = await database.write('dialogue/move-closing', { ...once(change), ...closing });
  return rows.length > 0;
}

/**
 * Records what the authority answers; what it answered before stays, and comes after.
 * @returns whether it was: that is an administrator, and there is such a dialogue
 */
export async function answerDialogue(
  database: Database,
  change: NamedChange,
  answer: { dialogue: string; text: string; status: AnswerStatus; statedAt: string },
): Promise<boolean> {
  const rows = await database.write('dialogue/answer', { ...once(change), ...answer, id: randomUUID() });
  return rows.length > 0;
}
