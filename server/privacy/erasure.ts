import type { Database } from '../../core/neo4j/database.ts';
import type { Ingest } from '../ingest.ts';
import { logError } from '../operations/request.ts';

interface UnderWay {
  id: string;
  person: string | null;
}

/**
 * Makes the erasures that were accepted and are not done, for nobody to wait for: each takes minutes.
 * @param id of the one request that was accepted just now; when absent all of them, as at the start
 */
export function eraseAccepted(database: Database, ingest: Ingest, id: string | null = null): void {
  database
    .read<UnderWay>('privacy/under-way', { id })
    .then((all) => Promise.all(all.map((request) => erase(database, ingest, request))))
    .catch(logError);
}

/** A stop leaves the request under way: the next start goes on with it. */
async function erase(database: Database, ingest: Ingest, { id, person }: UnderWay): Promise<void> {
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
