import type { Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';

/** What a resolver works with. */
export interface Context {
  database: Database;
  embedder: Embedder;
}
