import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { groupBy } from '../../core/group-by.ts';
import type { RelationType } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Application, Change, ProposalStatus, Written } from '../../core/proposals.ts';
import { now } from '../accounts/accounts.ts';
import type { PageOf } from '../explore/page.ts';
import type { CheckedChange } from './check.ts';

/** A proposal, for one who asks. Entities and networks are identifiers, as they were when it was made. */
export interface Proposal {
  id: string;
  network: string;
  change: Change;
  /** what the entity had when it was proposed: what it must have, and what the proposal would change */
  basis: Written;
  subjects: string[];
  /** networks whose editors decide */
  deciders: string[];
  source: string | null;
  status: ProposalStatus;
  application: Application | null;
  problem: string | null;
  /** ISO 8601 */
  proposedAt: string;
  mayDecide: boolean;
  isOwn: boolean;
}

/** What happened to a proposal. */
export interface ProposalEvent {
  id: string;
  what: 'proposed' | 'commented' | Exclude<ProposalStatus, 'open'>;
  /** ISO 8601 */
  at: string;
  /** name of who did it; null for visitors and deleted accounts */
  by: string | null;
  text: string;
}

/** A page of proposals, and whether whoever asks sees all that there are. */
export interface ProposalsPage {
  total: number;
  isInside: boolean;
  page: Proposal[];
}

export interface ProposalFilter {
  ids?: readonly string[];
  statuses?: readonly ProposalStatus[];
  /** about one of these, or about what was merged into one */
  entities?: readonly string[];
  /** in the name of one of these, or of what was merged into one */
  networks?: readonly string[];
  /** only those that whoever asks may decide */
  decidable?: boolean;
}

/** What somebody proposes, checked. */
export interface NewProposal extends CheckedChange {
  readonly source: string | null;
  readonly comment: string;
}

/**
 * A page of the proposals that somebody may see.
 * @param account null for a visitor
 */
export async function proposals(
  database: Database,
  account: string | null,
  filter: ProposalFilter,
  { first, offset }: PageOf,
): Promise<ProposalsPage> {
  const { ids = [], statuses = [], entities = [], networks = [], decidable = false } = filter;
  const [row] = await database.read<ProposalsPage>('proposals/list', {
    ...{ account, ids, statuses, entities, networks, decidable, now: now() },
    first: neo4j.int(first),
    offset: neo4j.int(offset),
  });
  const { total = 0, isInside = false, page = [] } = row ?? {};
  return { total, isInside, page: page.map(parsed) };
}

function parsed(proposal: Proposal): Proposal {
  const { change, basis } = proposal as unknown as { change: string; basis: string };
  return { ...proposal, change: JSON.parse(change) as Change, basis: JSON.parse(basis) as Written };
}

/** What happened to proposals, by their identifiers, the first thing first. */
export async function histories(
  database: Database,
  ids: readonly string[],
  isInside: boolean,
): Promise<ReadonlyMap<string, readonly ProposalEvent[]>> {
  const rows = await database.read<{ proposal: string; event: ProposalEvent }>('proposals/history', {
    ids,
    isInside,
  });
  const grouped = groupBy(rows, ({ proposal }) => proposal);
  return new Map([...grouped].map(([id, events]) => [id, events.map(({ event }) => event)]));
}

/** Relations from an actor to what it does: what is done belongs to the networks of who does it. */
const DEEDS: readonly RelationType[] = ['CARRIES', 'AUTHORED', 'ORGANISES', 'RESPONSIBLE_FOR', 'LEADS'];

/**
 * The networks whose editors decide about entities: those that have them among their records; the one that proposes where
 * none has, as of what is new.
 */
async function decidersOf(
  database: Database,
  entities: readonly string[],
  network: string,
): Promise<string[]> {
  const rows = await database.read<{ id: string }>('proposals/deciders', { entities, types: DEEDS });
  return rows.length === 0 ? [network] : rows.map(({ id }) => id);
}

/**
 * Keeps a proposal.
 * @param key names it for its account, so that it is made once; null: nobody will send it again
 * @returns its identifier; null when the account may not propose in the name of the network
 */
export async function propose(
  database: Database,
  account: string,
  network: string,
  key: string | null,
  { change, basis, subjects, source, comment }: NewProposal,
): Promise<string | null> {
  const [row] = await database.write<{ id: string }>('proposals/propose', {
    ...{ account, network, source, comment, key: key ?? randomUUID() },
    id: randomUUID(),
    event: randomUUID(),
    action: change.action,
    change: JSON.stringify(change),
    basis: JSON.stringify(basis),
    subjects,
    deciders: await decidersOf(database, subjects, network),
    now: now(),
  });
  return row?.id ?? null;
}

/** How a proposal may be moved on: from which state to which, and whether it takes who made it. */
export const MOVES = {
  accept: { from: 'open', to: 'accepted', own: false },
  refuse: { from: 'open', to: 'refused', own: false },
  withdraw: { from: 'open', to: 'withdrawn', own: true },
  undo: { from: 'accepted', to: 'undone', own: false },
} as const satisfies Record<string, { from: ProposalStatus; to: ProposalStatus; own: boolean }>;

export type Move = keyof typeof MOVES;

export interface Moved {
  /** whether whoever asked may */
  allowed: boolean;
  /** the state before and after */
  before: ProposalStatus;
  status: ProposalStatus;
}

/**
 * Moves a proposal on. One that is not in the state that the move starts from stays as it is.
 * @returns null when there is no such proposal
 */
export async function moveProposal(
  database: Database,
  account: string,
  id: string,
  move: Move,
  text: string,
): Promise<Moved | null> {
  const parameters = { account, id, text, event: randomUUID(), now: now() };
  const [row] = await database.write<Moved>('proposals/move', { ...parameters, ...MOVES[move] });
  return row ?? null;
}

/**
 * Adds a word to the discussion of a proposal.
 * @returns whether there is such a proposal, and the account may speak
 */
export async function commentProposal(
  database: Database,
  account: string,
  id: string,
  key: string | null,
  text: string,
): Promise<boolean> {
  const parameters = { account, id, text, key: key ?? randomUUID(), event: randomUUID(), now: now() };
  return (await database.write('proposals/comment', parameters)).length > 0;
}

/** Whether something that was decided is still to be taken into the graph. */
export async function isAnyWaiting(database: Database): Promise<boolean> {
  const [row] = await database.read<{ waiting: number }>('proposals/waiting');
  return (row?.waiting ?? 0) > 0;
}
