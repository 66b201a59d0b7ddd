import neo4j, { type Driver, type RoutingControl, type SessionConfig } from 'neo4j-driver';
import { IndexError, NoAnswerError, TimeoutError } from '../errors.ts';
import { soon } from '../soon.ts';
import { type Bookmarks, followedFrom, NONE } from './bookmarks.ts';
import { type Connection, connect, isIndexMissing, isTimeout } from './driver.ts';
import type { EmbeddedServer } from './embedded.ts';
import { type ReadSession, readSession } from './read-session.ts';
import { statement } from './statements.ts';

/** An open graph database. */
export interface Database {
  /** of who may write */
  readonly driver: Driver;
  /** name of the database on its server */
  readonly name: string;
  /**
   * Runs a statement that only reads.
   * @param statement its name, as in {@link statement}
   * @param parameters integers as `neo4j.int(…)`, else they arrive as floats
   * @returns one plain object a row
   */
  read<Row>(statement: string, parameters?: object): Promise<Row[]>;
  /** A session for a library that has statements of its own. They only read, and take no longer than those of `read`. */
  readSession(options?: SessionConfig): ReadSession;
  /** Runs a statement that writes, in one transaction; otherwise like `read`. */
  write<Row>(statement: string, parameters?: object): Promise<Row[]>;
  /**
   * Runs a statement that commits on its way (`CALL … IN TRANSACTIONS`), for changes too many for the memory of one
   * transaction; otherwise like `write`. One that fails leaves what it has committed.
   */
  writeInBatches<Row>(statement: string, parameters?: object): Promise<Row[]>;
  /**
   * Runs a statement that only reads, and gives its rows as they come, for more than memory holds; integers are `Integer`,
   * and so told from floats. It may take as long as it takes.
   */
  stream<Row>(statement: string, parameters?: object): AsyncGenerator<Row>;
  /**
   * Does some work while nobody writes by a `Database`, in whatever process: those who write end first, others wait.
   * Neo4j has no snapshot to read from: what a statement reads may have been changed since it began. The work itself must
   * not write. If this process dies, the others go on.
   */
  withoutWriters<Result>(work: () => Promise<Result>): Promise<Result>;
  /** What tells the present state of the graph from those before it: the bookmark of the last transaction. */
  state(): Promise<string>;
  /**
   * The same database, to somebody who has to see what they have changed: on a cluster another of its servers may answer,
   * which has not heard of that yet. What is read waits for it; all else is read without waiting for the writes of others.
   * @param bookmarks of what was changed before, maybe through another process
   */
  following(bookmarks?: readonly string[]): FollowingDatabase;
  /**
   * Tells the processes that have joined the embedded server of this one that it is about to be stopped; nothing where it
   * runs none.
   */
  leave(): Promise<void>;
  /** Whether the database stays: not where the process that runs the embedded server is about to stop it. */
  isStaying(): Promise<boolean>;
  /** Closes the connections, and stops the embedded server if this call opened it. */
  close(): Promise<void>;
}

/** A database whose reads see what was written through it. */
export interface FollowingDatabase extends Database {
  /** What others have to follow to see what was written through it; nothing as long as nothing was. */
  bookmarks(): readonly string[];
}

/** Told that a statement begins, by its name; called again when it ends, with the error if it failed. */
export type Observe = (statement: string) => (error?: unknown) => void;

/** Of a transaction that may take longer than the server lets others. */
const UNLIMITED = { timeout: 0 };

/** How statements are run. */
export interface RunOptions {
  /**
   * Seconds that a statement which reads may take, give or take the two that Neo4j lets pass between its checks. A server
   * that does not answer a statement of either kind within some seconds more is taken for one that never will.
   */
  readonly readTimeout?: number;
  readonly observe?: Observe;
}

/** Of who writes and who reads; one and the same where there is no other. */
export interface Drivers {
  readonly writer: Driver;
  readonly reader: Driver;
  /** of who writes */
  readonly connection: Connection;
}

/** The embedded server that a database is on. */
export type Embedded =
  /** this process runs it, and stops it with the database */
  | { readonly server: EmbeddedServer }
  /** another process runs it; says whether it still lets others in */
  | { readonly isOpen: () => Promise<boolean> };

/** Milliseconds that a statement waits for the server of this process to be started again. */
const RESTART_LIMIT = 10_000;

/** Milliseconds after its time in which the server itself ends a statement: then there is no server to end it. */
const GRACE = 5000;

function noAnswer(seconds: number): NoAnswerError {
  return new NoAnswerError(`The database gave no answer in ${seconds} s: see that Neo4j runs.`);
}

/**
 * The database that drivers lead to.
 * @param name of the database on its server
 * @param explainFailure tells of an error what to do
 * @param embedded where it is on an embedded server
 */
export function databaseOf(
  { writer, reader, connection }: Drivers,
  name: string,
  explainFailure: (error: unknown) => unknown,
  { readTimeout, observe = () => () => {} }: RunOptions,
  embedded?: Embedded,
): Database {
  const server = embedded && 'server' in embedded ? embedded.server : undefined;
  const limit = readTimeout === undefined ? {} : { timeout: readTimeout * 1000 };
  const explain = (error: unknown) => {
    if (isTimeout(error)) return new TimeoutError(readTimeout, { cause: error });
    return isIndexMissing(error) ? new IndexError({ cause: error }) : explainFailure(error);
  };
  const observed = async <Result>(file: string, run: () => Promise<Result>): Promise<Result> => {
    const end = observe(file);
    try {
      // Sooner than the driver, which tries again after longer and longer waits.
      if (server) await soon(server.running(), RESTART_LIMIT, () => noAnswer(RESTART_LIMIT / 1000));
      const result = await (readTimeout === undefined
        ? run()
        : soon(run(), readTimeout * 1000 + GRACE, () => noAnswer(readTimeout + GRACE / 1000)));
      end();
      return result;
    } catch (error) {
      end(error);
      throw explain(error);
    }
  };

  /** Does some work within a transaction that is rolled back after it, with the lock that a statement takes. */
  const locked = async <Result>(lock: string, work: () => Promise<Result>): Promise<Result> => {
    const session = writer.session({ database: name });
    try {
      const transaction = await observed(lock, async () => {
        const begun = await session.beginTransaction(UNLIMITED);
        await begun.run(statement(lock));
        return begun;
      });
      const result = await work();
      await transaction.rollback();
      return result;
    } finally {
      await session.close();
    }
  };
  async function* stream<Row>(file: string, parameters: object = {}): AsyncGenerator<Row> {
    const end = observe(file);
    let exact: Driver | undefined;
    try {
      exact = await connect(connection, { exactIntegers: true });
      const session = exact.session({ database: name, defaultAccessMode: neo4j.session.READ });
      for await (const record of session.run(statement(file), parameters, UNLIMITED)) {
        yield record.toObject() as Row;
      }
      end();
    } catch (error) {
      end(error);
      throw explain(error);
    } finally {
      await exact?.close();
    }
  }

  const through = ({ reads, writes }: Bookmarks): Omit<Database, 'following'> => {
    const run = <Row>(routing: RoutingControl, file: string, parameters: object = {}): Promise<Row[]> =>
      observed(file, async () => {
        const isRead = routing === neo4j.routing.READ;
        const { records } = await (isRead ? reader : writer).executeQuery(statement(file), parameters, {
          database: name,
          routing,
          bookmarkManager: isRead ? reads : writes,
          ...(isRead && { transactionConfig: limit }),
        });
        return records.map((record) => record.toObject() as Row);
      });
    const ofWrites: SessionConfig = { database: name, ...(writes && { bookmarkManager: writes }) };
    const write = <Row>(file: string, parameters: object = {}): Promise<Row[]> => {
      // It changes no data, and shares a transaction with nothing that does.
      if (file.startsWith('schema/')) return run(neo4j.routing.WRITE, file, parameters);
      return observed(file, async () => {
        const session = writer.session(ofWrites);
        try {
          // Both in one round trip: the server runs them one after the other.
          const [, { records }] = await session.executeWrite((transaction) =>
            Promise.all([
              transaction.run(statement('lock/write')),
              transaction.run(statement(file), parameters),
            ]),
          );
          return records.map((record) => record.toObject() as Row);
        } finally {
          await session.close();
        }
      });
    };
    const runInBatches = <Row>(file: string, parameters: object = {}): Promise<Row[]> =>
      observed(file, async () => {
        // Only a transaction that the statement itself opens may commit on its way.
        const session = writer.session(ofWrites);
        try {
          const { records } = await session.run(statement(file), parameters);
          return records.map((record) => record.toObject() as Row);
        } finally {
          await session.close();
        }
      });
    const ofReads: SessionConfig = { database: name, ...(reads && { bookmarkManager: reads }) };
    const state = (): Promise<string> =>
      observed('state', async () => {
        const session = reader.session({ ...ofReads, defaultAccessMode: neo4j.session.READ });
        try {
          // Any transaction tells it, also one that reads nothing.
          await session.run('RETURN 1', {}, limit);
          return session.lastBookmarks().join(' ');
        } finally {
          await session.close();
        }
      });
    return {
      driver: writer,
      name,
      state,
      read: (file, parameters) => run(neo4j.routing.READ, file, parameters),
      readSession: (options) => readSession(reader, { ...options, ...ofReads }, limit, observed),
      write,
      // It shares no transaction, so that another one has the lock for it.
      writeInBatches: (file, parameters) => locked('lock/write', () => runInBatches(file, parameters)),
      stream,
      withoutWriters: (work) => locked('lock/hold', work),
      leave: async () => server?.leave(),
      isStaying: async () => (embedded && 'isOpen' in embedded ? embedded.isOpen() : true),
      async close() {
        await Promise.all([...new Set([writer, reader])].map((driver) => driver.close()));
        await server?.stop();
      },
    };
  };

  const following = (bookmarks: readonly string[] = []): FollowingDatabase => {
    const followed = followedFrom(bookmarks);
    return { ...through(followed), following, bookmarks: followed.written };
  };
  return { ...through(NONE), following };
}
