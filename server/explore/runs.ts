import type { Database } from '../../core/neo4j/database.ts';
import { type Page, type PageOf, readPage } from './page.ts';

/** What became of what a run read. */
export interface RunCounts {
  read: number;
  added: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/** A run that loaded data from one source. */
export interface IngestRun {
  id: string;
  dataset: string;
  status: 'running' | 'stopped' | 'finished';
  /** ISO 8601 */
  startedAt: string;
  /** ISO 8601 */
  endedAt: string | null;
  entities: RunCounts;
  relations: RunCounts;
}

/** The runs that loaded data, the latest first. */
export function runs(database: Database, part: PageOf): Promise<Page<IngestRun>> {
  return readPage(database, 'explore/runs', part);
}
