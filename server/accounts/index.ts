import type { Config } from '../../core/config.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Headers } from '../headers.ts';
import type { Viewer } from './accounts.ts';
import { identify } from './identify.ts';
import { takesTokens } from './tokens.ts';

/** How one can sign in here; a site where neither is possible is read-only. */
export interface SignInWays {
  readonly withProvider: boolean;
  readonly withToken: boolean;
}

/** Who asks, and how one can sign in. */
export interface Accounts {
  /** @throws TokenError for a token that is not good */
  identify(header: Headers): Promise<Viewer | null>;
  ways(): Promise<SignInWays>;
}

/** A site without accounts: everybody is a visitor. */
export const NO_ACCOUNTS: Accounts = {
  identify: async () => null,
  ways: async () => ({ withProvider: false, withToken: false }),
};

/** The accounts in the database, and the ways to sign in that the settings give. */
export function accountsOf(config: Config, database: Database): Accounts {
  return {
    identify: (header) => identify(config, database, header),
    ways: async () => ({
      withProvider: config.OIDC_ISSUER !== undefined,
      withToken: await takesTokens(config),
    }),
  };
}
