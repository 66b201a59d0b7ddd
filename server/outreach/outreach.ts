import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';
import { now } from '../accounts/accounts.ts';
import { type NamedChange, once } from '../accounts/once.ts';
import type { Page, PageOf } from '../explore/page.ts';

/** How far an introduction is. */
export type OutreachStatus = 'to-contact' | 'contacted' | 'introduced' | 'declined';

/** An introduction to make, as the graph holds it. Entities are identifiers, as they were when it was saved. */
export interface OutreachEntry {
  id: string;
  actor: string;
  other: string;
  through: string[];
  aboutFr: string[];
  aboutEn: string[];
  status: OutreachStatus;
  note: string;
  /** dates, ISO 8601 */
  addedAt: string;
  changedAt: string;
}

/** Who changes which list. */
export interface ListChange extends NamedChange {
  readonly network: string;
}

export interface Pair {
  actor: string;
  other: string;
}

export interface SavedEntry extends Pair {
  through: readonly string[];
  aboutFr: readonly string[];
  aboutEn: readonly string[];
  /** null leaves it as it is */
  status: OutreachStatus | null;
  note: string | null;
  /** date, ISO 8601; null for today */
  addedAt: string | null;
}

/**
 * A page of the list of a network.
 * @returns null when the account is no facilitator of the network
 */
export async function outreach(
  database: Database,
  account: string,
  network: string,
  { first, offset }: PageOf,
): Promise<Page<OutreachEntry> | null> {
  const [row] = await database.read<Page<OutreachEntry>>('outreach/list', {
    account,
    network,
    now: now(),
    first: neo4j.int(first),
    offset: neo4j.int(offset),
  });
  return row ?? null;
}

/**
 * Adds an introduction to a list, or changes it there.
 * @returns what the list holds of the two now, null when they were removed since this was first asked for; nothing when
 *   the account is no facilitator of the network, or one of the three is unknown
 */
export async function saveEntry(
  database: Database,
  change: ListChange,
  entry: SavedEntry,
): Promise<{ entry: OutreachEntry | null } | undefined> {
  const [row] = await database.write<{ entry: OutreachEntry | null }>('outreach/save', {
    ...once(change),
    ...entry,
    network: change.network,
    id: randomUUID(),
    today: now().slice(0, 10),
  });
  return row;
}

/**
 * Removes an introduction from a list; all of them when none is named.
 * @returns how many were removed; null when the account is no facilitator of the network
 */
export async function removeEntries(
  database: Database,
  change: ListChange,
  pair: Pair | null,
): Promise<number | null> {
  const [row] = await database.write<{ allowed: boolean; removed: number }>(
    pair ? 'outreach/remove' : 'outreach/erase',
    { ...once(change), ...pair, network: change.network },
  );
  return row?.allowed ? row.removed : null;
}
