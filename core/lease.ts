import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { UserError } from './errors.ts';
import type { Database } from './neo4j/database.ts';
import { isAlive } from './processes.ts';

/** Seconds after which one that is not heard of any more counts as gone, where nobody can see whether it runs. */
const SECONDS = 300;
const MS_BETWEEN_RENEWALS = 30_000;
const MS_BETWEEN_TRIES = 1000;

/** The right to do something that two processes may not do at once: two ingests would undo what the other computes. */
export interface Lease {
  /** aborted when another process has taken it over */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** Who has a lease. */
export interface Holder {
  holder: string;
  host: string;
  pid: number;
}

/**
 * Takes a lease of a graph; waits while another process has it. That of a process which was killed is free at once, on
 * another machine some minutes later.
 * @param name what it is for
 * @param waiting told, once, whom it waits for
 * @returns undefined when the database goes meanwhile: it is the server of the process that it waits for
 * @throws the signal's reason when it is aborted
 */
export async function takeLease(
  database: Database,
  name: string,
  { waiting, signal }: { waiting: (holder: Holder) => void; signal?: AbortSignal },
): Promise<Lease | undefined> {
  const own = { holder: randomUUID(), host: os.hostname(), pid: neo4j.int(process.pid) };
  const take = async (instead: string | null): Promise<Holder | undefined> => {
    const [row] = await database.write<Holder>('lease/take', {
      ...own,
      name,
      instead,
      seconds: neo4j.int(SECONDS),
    });
    return row;
  };
  let gone: string | null = null;
  let waits = false;
  for (;;) {
    signal?.throwIfAborted();
    try {
      await database.write('schema/lease-name');
      const current = await take(gone);
      if (current?.holder === own.holder) {
        const lease = held(database, name, own.holder, () => take(null));
        if (await database.isStaying()) return lease;
        await lease.release();
        return undefined;
      }
      if (current) {
        gone = current.host === own.host && !isAlive(current.pid) ? current.holder : null;
        if (gone !== null) continue;
        if (!waits) waiting(current);
        waits = true;
      }
    } catch (error) {
      if (error instanceof UserError) return undefined;
      throw error;
    }
    await after(MS_BETWEEN_TRIES, undefined, signal && { signal }).catch(() => {});
  }
}

function held(
  database: Database,
  name: string,
  holder: string,
  renew: () => Promise<Holder | undefined>,
): Lease {
  const lost = new AbortController();
  const timer = setInterval(() => {
    // A database that does not answer is told by whatever else is asked of it.
    renew().then(
      (current) => {
        if (current && current.holder !== holder) lost.abort(TAKEN_OVER);
      },
      () => {},
    );
  }, MS_BETWEEN_RENEWALS);
  timer.unref();
  return {
    lost: lost.signal,
    async release() {
      clearInterval(timer);
      // Whoever waits for it finds that this process has ended.
      await database.write('lease/release', { name, holder }).catch(() => {});
    },
  };
}

const TAKEN_OVER = new UserError(
  `Another run has begun, since this one was not heard of for ${SECONDS / 60} minutes. Run it again to go on from here.`,
);
