import type { Config } from '../../core/config.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { bearerToken, type Headers } from '../headers.ts';
import { enterByToken, type Viewer, viewerOfSession } from './accounts.ts';
import { readCookie } from './cookies.ts';
import { readToken } from './tokens.ts';

/** A token that was not made here, was changed, or has expired. */
export class TokenError extends Error {
  override name = 'TokenError';
}

/**
 * Who sends a request: by a local token where it carries one, else by the session of its cookie; null for a visitor.
 * @throws TokenError when it carries a token that is not good: who shows one wants to know
 */
export async function identify(config: Config, database: Database, header: Headers): Promise<Viewer | null> {
  const token = bearerToken(header);
  if (token !== undefined) return (await enterWith(config, database, token)).viewer;
  const secret = readCookie('session', header);
  return secret === undefined ? null : viewerOfSession(database, secret);
}

/**
 * Whoever a local token stands for.
 * @throws TokenError when it is not good
 */
export async function enterWith(
  config: Config,
  database: Database,
  token: string,
): Promise<{ viewer: Viewer; until: Date }> {
  const said = await readToken(config, token);
  if (!said)
    throw new TokenError('The token is not valid here, or has expired: make another by npm run token.');
  return { viewer: await enterByToken(database, said), until: said.until };
}
