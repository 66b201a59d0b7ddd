import type { Database } from '../../core/neo4j/database.ts';
import type { Ingest } from '../ingest.ts';
import { logError } from '../operations/request.ts';

/** An erasure that was accepted and is not done. */
export interface Accepted {
  /** identifier of the request */
  readonly id: string;
  /** null once the graph has forgotten them, while what is computed may still be as it was */
  readonly person: string | null;
}

/** Makes an erasure that was accepted, for nobody to wait for: it takes minutes. */
export function startErasure(database: Database, ingest: Ingest, accepted: Accepted): void {
  erase(database, ingest, accepted).catch(logError);
}

/** Goes on with the erasures that an earlier start has left under way. */
export async function resumeErasures(database: Database, ingest: Ingest): Promise<void> {
  for (const accepted of await database.read<Accepted>('privacy/under-way')) {
    startErasure(database, ingest, accepted);
  }
}

/** A stop leaves the request under way: the next start goes on with it. */
async function erase(database: Database, ingest: Ingest, { id, person }: Accepted): Promise<void> {
  const isThere = async () => {
    const [row] = await database.read<{ there: boolean }>('privacy/is-there', { person });
    return row?.there === true;
  };
  let done = person !== null && (await isThere()) && (await ingest.run(['forget', person]));
  // Erased by another request, or before the server was stopped: what is computed may still be as it was.
  if (!done && !ingest.stopped && !(await isThere())) done = await ingest.run(['refresh']);
  if (ingest.stopped) return;
  await database.write('privacy/finish', { id, status: done ? 'done' : 'failed' });
}
