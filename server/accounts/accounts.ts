import { randomBytes, randomUUID } from 'node:crypto';
import { groupBy } from '../../core/group-by.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { hashOf } from '../hash.ts';
import type { HeldRole } from './permissions.ts';
import type { LocalToken } from './tokens.ts';

/** Whoever is signed in. */
export interface Viewer {
  /** identifier of the account */
  readonly id: string;
  readonly name: string;
}

/** Who a provider says that somebody is. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** as far as the provider has verified it */
  readonly email: string | null;
}

/** Stands for an issuer in the accounts of local tokens. */
const LOCAL = 'local';

/** The length of a working day: a browser that is left open does not stay signed in overnight. */
const SESSION_SECONDS = 12 * 60 * 60;

/** A session that was opened. */
export interface Session {
  /** what the browser keeps; the graph holds its hash only */
  readonly secret: string;
  readonly seconds: number;
}

/** The constraints of what follows, made when they are missing. */
export async function prepareAccounts(database: Database): Promise<void> {
  for (const name of [
    'account-key',
    'account-id',
    'grant-key',
    'session-hash',
    'outreach-list-network',
    'outreach-entry-id',
    'applied-change-key',
    'proposal-id',
    'proposal-key',
    'proposal-event-key',
    'dialogue-id',
    'dialogue-comment-id',
  ]) {
    await database.write(`schema/${name}`);
  }
}

/**
 * The account of somebody whom a provider knows, made the first time.
 * @param administrators subjects and verified e-mail addresses of those who are administrators by setting
 */
export async function enter(
  database: Database,
  identity: Identity,
  administrators: readonly string[],
): Promise<Viewer> {
  const { issuer, subject, name, email } = identity;
  const [account] = await database.write<Viewer>('accounts/enter', {
    key: `${issuer} ${subject}`,
    id: randomUUID(),
    name,
    email,
    now: now(),
    administrator: administrators.some((each) => isMeant(each, identity)),
  });
  if (!account) throw new Error('An account was neither found nor made.');
  return account;
}

/** With an at sign it is an address, whatever the provider takes for subjects: some let people choose theirs. */
function isMeant(listed: string, { subject, email }: Identity): boolean {
  return listed.includes('@') ? listed.toLowerCase() === email?.toLowerCase() : listed === subject;
}

/** The account of a local token, with the role that the token gives. */
export async function enterByToken(database: Database, token: LocalToken): Promise<Viewer> {
  const key = `${LOCAL} ${token.id}`;
  const [known] = await database.read<Viewer>('accounts/account-of-key', { key });
  if (known) return known;
  const [account] = await database.write<Viewer>('accounts/enter-by-token', {
    key,
    id: randomUUID(),
    name: token.name,
    role: token.role,
    network: token.network,
    now: now(),
    until: token.until.toISOString(),
  });
  if (!account) throw new Error('The account of a token was neither found nor made.');
  return account;
}

/**
 * Opens a session under a new secret, whatever the browser had before: one that somebody else has put there is of no use
 * to them.
 * @param before the secret that the browser sent, whose session ends
 * @param until when what it rests on ends
 */
export async function openSession(
  database: Database,
  { id }: Viewer,
  before: string | undefined,
  until?: Date,
): Promise<Session> {
  const secret = randomBytes(32).toString('base64url');
  const end = Math.min(Date.now() + SESSION_SECONDS * 1000, until?.getTime() ?? Number.POSITIVE_INFINITY);
  await database.write('accounts/open-session', {
    account: id,
    hash: hashOf(secret),
    before: before === undefined ? null : hashOf(before),
    now: now(),
    expiresAt: new Date(end).toISOString(),
  });
  return { secret, seconds: Math.floor((end - Date.now()) / 1000) };
}

/** Whose session a secret is; null when it is over, or was never one. */
export async function viewerOfSession(database: Database, secret: string): Promise<Viewer | null> {
  const [account] = await database.read<Viewer>('accounts/account-of-session', {
    hash: hashOf(secret),
    now: now(),
  });
  return account ?? null;
}

/**
 * Ends a session, for every server.
 * @returns the issuer who knows its account; null when it was none, or was of a local token
 */
export async function closeSession(database: Database, secret: string): Promise<string | null> {
  const [closed] = await database.write<{ key: string | null }>('accounts/close-session', {
    hash: hashOf(secret),
  });
  const issuer = closed?.key?.split(' ')[0];
  return issuer === undefined || issuer === LOCAL ? null : issuer;
}

/**
 * Deletes an account with its sessions and roles.
 * @param by account that asks
 * @returns whether it was done: that is the account itself or an administrator, and there is such an account
 */
export async function deleteAccount(database: Database, by: string, account: string): Promise<boolean> {
  const rows = await database.write('accounts/delete', { by, account, now: now() });
  return rows.length > 0;
}

/** The roles that accounts hold now, by the identifiers of those that hold any. */
export async function rolesOfAll(
  database: Database,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldRole[]>> {
  const rows = await database.read<HeldRole & { account: string }>('accounts/roles', {
    accounts,
    now: now(),
  });
  return groupBy(rows, ({ account }) => account);
}

/** The roles that an account holds now. */
export async function rolesOf(database: Database, account: string): Promise<readonly HeldRole[]> {
  return (await rolesOfAll(database, [account])).get(account) ?? [];
}

/** Now, in the form in which the graph holds times: as texts they compare as times do. */
export function now(): string {
  return new Date().toISOString();
}
