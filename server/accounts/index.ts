import type { Config } from '../../core/config.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Headers } from '../headers.ts';
import type { Viewer } from './accounts.ts';
import { bookmarksCookie, readBookmarks } from './bookmarks.ts';
import { identify } from './identify.ts';
import { takesTokens } from './tokens.ts';

/** How one can sign in here; a site where neither is possible is read-only. */
export interface SignInWays {
  readonly withProvider: boolean;
  readonly withToken: boolean;
}

/** Who asks, and how one can sign in. */
export interface Accounts {
  /**
   * @param database as whoever asks has to see it
   * @throws TokenError for a token that is not good
   */
  identify(database: Database, header: Headers): Promise<Viewer | null>;
  ways(): Promise<SignInWays>;
  /**
   * The bookmarks of what whoever asks has just changed.
   * @throws BookmarkError for some that are forged
   */
  bookmarks(header: Headers): Promise<readonly string[]>;
  /** The `Set-Cookie` header that keeps them; none where nothing was changed. */
  keepBookmarks(header: Headers, bookmarks: readonly string[]): Promise<string | undefined>;
}

/** A site without accounts: everybody is a visitor. */
export const NO_ACCOUNTS: Accounts = {
  identify: async () => null,
  ways: async () => ({ withProvider: false, withToken: false }),
  bookmarks: async () => [],
  keepBookmarks: async () => undefined,
};

/** The accounts of a database, and the ways to sign in that the settings give. */
export function accountsOf(config: Config): Accounts {
  return {
    identify: (database, header) => identify(config, database, header),
    ways: async () => ({
      withProvider: config.OIDC_ISSUER !== undefined,
      withToken: await takesTokens(config),
    }),
    bookmarks: (header) => readBookmarks(config, header),
    keepBookmarks: (header, bookmarks) => bookmarksCookie(config, header, bookmarks),
  };
}
