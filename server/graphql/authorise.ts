import { GraphQLError } from 'graphql';
import type { Database, FollowingDatabase } from '../../core/neo4j/database.ts';
import { rolesOf, type Viewer } from '../accounts/accounts.ts';
import { BookmarkError, forgetBookmarks } from '../accounts/bookmarks.ts';
import { TokenError } from '../accounts/identify.ts';
import type { Accounts } from '../accounts/index.ts';
import { type ANY_NETWORK, may, type Operation } from '../accounts/permissions.ts';
import type { Context } from './context.ts';

/**
 * Whoever sends a request; null for a visitor.
 * @throws GraphQLError UNAUTHENTICATED for a token that is not good
 */
export async function whoAsks(
  accounts: Accounts,
  database: Database,
  { headers }: Request,
): Promise<Viewer | null> {
  try {
    return await accounts.identify(database, (name) => headers.get(name));
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}

/**
 * The database as whoever sends a request has to see it: with what they changed a moment ago.
 * @throws GraphQLError BAD_BOOKMARKS for a cookie that was not made here, which the browser is to forget
 */
export async function databaseFor(
  accounts: Accounts,
  database: Database,
  { headers }: Request,
): Promise<FollowingDatabase> {
  const header = (name: string) => headers.get(name);
  try {
    return database.following(await accounts.bookmarks(header));
  } catch (error) {
    if (!(error instanceof BookmarkError)) throw error;
    const http = { status: 400, headers: { 'set-cookie': forgetBookmarks(header) } };
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_BOOKMARKS', http } });
  }
}

/**
 * Whoever asks, if they have signed in.
 * @throws GraphQLError UNAUTHENTICATED for a visitor
 */
export function signedIn({ viewer }: Pick<Context, 'viewer'>): Viewer {
  if (viewer) return viewer;
  throw new GraphQLError('Sign in first: this is not for visitors.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });
}

/**
 * Whoever asks, if they may do what they ask for. The statement that does it asks once more by itself.
 * @param network as {@link may} takes it
 * @throws GraphQLError UNAUTHENTICATED for a visitor, FORBIDDEN for somebody without a role that allows it
 */
export async function authorise(
  context: Pick<Context, 'database' | 'viewer'>,
  operation: Operation,
  network: string | null | typeof ANY_NETWORK,
): Promise<Viewer> {
  const viewer = signedIn(context);
  if (!may(await rolesOf(context.database, viewer.id), operation, network)) throw forbidden();
  return viewer;
}

/** What somebody without the role is told: the same whether or not there is anything to see. */
export function forbidden(): GraphQLError {
  return new GraphQLError(
    'This takes a role that you do not hold here: an administrator can give it to you.',
    {
      extensions: { code: 'FORBIDDEN' },
    },
  );
}
