import type { Database } from '../../core/neo4j/database.ts';

/** A step that brings graphs of earlier programs up to date. */
export interface Migration {
  /** the version of the graph after it; each is one more than the one before */
  readonly number: number;
  /** what it does, for whoever reads the log */
  readonly name: string;
  /**
   * Does it, in batches. One that was killed is done again from the beginning: what is done already must be left as it is.
   * @returns how much was changed
   */
  run(database: Database): Promise<number>;
}
