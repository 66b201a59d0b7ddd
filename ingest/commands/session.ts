import { type Config, readConfig } from '../../core/config.ts';
import { createEmbedder, type Embedder } from '../../core/embedding/embedder.ts';
import { UserError } from '../../core/errors.ts';
import { type Holder, takeLease } from '../../core/lease.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { openDatabase } from '../../core/neo4j/open.ts';
import { migrate } from '../migrations/index.ts';
import { type Progress, progressOn } from '../progress.ts';

/** What a command works with. */
export interface Session {
  config: Config;
  database: Database;
  /** opens the model; who opens it closes it */
  embedder: () => Promise<Embedder>;
  progress: Progress;
  /** aborted by Ctrl+C, and when another process has taken over */
  signal: AbortSignal;
}

export interface SessionOptions {
  config?: Config;
  /** for what the person who waits is told */
  stream?: NodeJS.WriteStream;
  /** whether the graph is taken as it is; else it is first brought up to date */
  asItIs?: boolean;
  /** whether the command refuses to work beside an observatory that is open */
  alone?: boolean;
}

/**
 * Opens the database of the settings for a command that changes what is recorded, and closes it after it. One such command
 * runs at a time; others wait for it. Ctrl+C stops it where it can go on later; a second one ends the process.
 * @throws UserError when they cannot be opened, the graph is not whole or of a later version, or the command was stopped
 */
export async function withSession<T>(
  work: (session: Session) => Promise<T>,
  { config = readConfig(), stream = process.stdout, asItIs = false, alone = false }: SessionOptions = {},
): Promise<T> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort(new UserError('Stopped. Run it again to go on from here.')));
  const embedder = () => createEmbedder(config);
  stream.write('Opening the database ...\n');
  const tell = (line: string) => stream.write(`${line}\n`);
  const progress = progressOn(stream);
  for (;;) {
    const opened = await openDatabase(config, { whenRunning: alone ? 'refuse' : 'join', tell });
    const database = opened.following();
    try {
      const waiting = ({ pid, host }: Holder) =>
        tell(`Another run is under way (process ${pid} on ${host}): waiting until it ends ...`);
      const lease = await takeLease(database, 'ingest', { waiting, signal: stop.signal });
      // The database was that of the process it waited for, and ends with it.
      if (!lease) continue;
      const signal = AbortSignal.any([stop.signal, lease.lost]);
      try {
        if (!asItIs) for (const line of await migrate(database)) progress.step(line);
        return await work({ config, database, embedder, progress, signal });
      } finally {
        // Before another process can have the lease: it would work on a server that is about to be stopped.
        await opened.leave();
        await lease.release();
      }
    } finally {
      await opened.close();
    }
  }
}

/**
 * Opens the database of the settings for a command that needs no model, and closes it after it.
 * @throws UserError when it cannot be opened, or the graph is not whole or of a later version
 */
export async function withDatabase<T>(work: (database: Database, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig();
  const database = await openDatabase(config, { whenRunning: 'join' });
  try {
    const followed = database.following();
    await migrate(followed);
    return await work(followed, config);
  } finally {
    await database.close();
  }
}
