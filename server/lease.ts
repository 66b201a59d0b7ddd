import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Database } from '../core/neo4j/database.ts';
import { logError } from './operations/request.ts';

/** Milliseconds that a lease outlives a server that was killed. */
const LEASE = 30_000;

/** Milliseconds between two tries to have it, and between two words that it is still held. */
const TRY_EACH = 2000;
const RENEW_EACH = LEASE / 3;

/**
 * Does what several servers on one database may not do at once: only who holds the lease, in the graph, does it.
 * @param waiting told once that another holds it, who may also have been killed: then it is over within half a minute
 */
export async function withLease<Result>(
  database: Database,
  name: string,
  work: () => Promise<Result>,
  waiting: () => void,
): Promise<Result> {
  const holder = randomUUID();
  const take = async () => {
    const lease = { name, holder, milliseconds: neo4j.int(LEASE) };
    return (await database.write('server/take-lease', lease)).length > 0;
  };
  await database.write('schema/lease-name');
  for (let tried = 0; !(await take()); tried += 1) {
    if (tried === 0) waiting();
    await setTimeout(TRY_EACH);
  }
  const renewing = setInterval(() => take().catch(logError), RENEW_EACH);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
    // A lease that cannot be given back is over by itself; why the work has failed must not be lost for that.
    await database.write('server/end-lease', { name, holder }).catch(logError);
  }
}
