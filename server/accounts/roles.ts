import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';
import type { Page, PageOf } from '../explore/page.ts';
import { now } from './accounts.ts';
import type { HeldRole } from './permissions.ts';

/** Somebody who has signed in. */
export interface Account {
  id: string;
  name: string;
  email: string | null;
  /** ISO 8601 */
  signedInAt: string;
}

/** A role to give or to take, and from whom. */
export interface RoleChange extends HeldRole {
  readonly account: string;
}

/**
 * A page of the accounts, the last one that signed in first.
 * @param by account that asks
 * @returns null when that is no administrator
 */
export async function accounts(
  database: Database,
  by: string,
  { first, offset }: PageOf,
): Promise<Page<Account> | null> {
  const [row] = await database.read<Page<Account>>('accounts/list', {
    by,
    now: now(),
    first: neo4j.int(first),
    offset: neo4j.int(offset),
  });
  return row ?? null;
}

/** An account; null when there is none. */
export async function accountOf(database: Database, account: string): Promise<Account | null> {
  const [row] = await database.read<Account>('accounts/one', { account });
  return row ?? null;
}

/**
 * Gives an account a role, or takes it.
 * @param by account that asks
 * @returns whether it was done: that is an administrator, and there are such an account and such a network
 */
export async function changeRole(
  database: Database,
  change: 'grant' | 'revoke',
  by: string,
  { account, role, network }: RoleChange,
): Promise<boolean> {
  const rows = await database.write(`accounts/${change}`, { by, account, role, network, now: now() });
  return rows.length > 0;
}
