import type { Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Viewer } from '../accounts/accounts.ts';
import type { SignInWays } from '../accounts/index.ts';
import type { Ingest } from '../ingest.ts';
import type { Operator } from '../privacy/operator.ts';

/** What a resolver works with. */
export interface Context {
  database: Database;
  embedder: Embedder;
  /** whoever is signed in; null for a visitor */
  viewer: Viewer | null;
  /** how one can sign in here */
  signIn: () => Promise<SignInWays>;
  /** takes into the graph what was decided in the page */
  ingest: Ingest;
  /** who operates the observatory; null where they have not said */
  operator: Operator | null;
}
