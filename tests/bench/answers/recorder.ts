import type { Driver, QueryConfig, Session, SessionConfig } from 'neo4j-driver';
import neo4j from 'neo4j-driver';

/** A Cypher call, as it was made; times in milliseconds. */
export interface Call {
  readonly query: string;
  readonly parameters: object;
  readonly began: number;
  readonly ended: number;
}

/** Notes every Cypher call that goes through a driver, and makes the same calls again. */
export interface Recorder {
  /** What some work asked of the database. */
  record(work: () => Promise<unknown>): Promise<Call[]>;
  /** Makes calls again by the driver alone, each when those are done that were done before it began. */
  replay(calls: readonly Call[], database: string): Promise<void>;
  /** Leaves the driver as it was. */
  stop(): void;
}

type Query = (query: string, parameters?: object, config?: object) => PromiseLike<unknown>;

/** Records the calls of a driver: our own statements go by `executeQuery`, those of generated fields by sessions. */
export function recorder(driver: Driver): Recorder {
  const { executeQuery, session } = driver;
  const bare = executeQuery.bind(driver);
  let calls: Call[] | undefined;

  const noted =
    (run: Query): Query =>
    async (query, parameters = {}, config) => {
      const began = performance.now();
      try {
        return await run(query, parameters, config);
      } finally {
        calls?.push({ query, parameters, began, ended: performance.now() });
      }
    };

  driver.executeQuery = noted(executeQuery.bind(driver) as Query) as unknown as Driver['executeQuery'];
  driver.session = (options?: SessionConfig) => withNoted(session.call(driver, options), noted);

  return {
    async record(work) {
      calls = [];
      await work();
      const made = calls;
      calls = undefined;
      return made;
    },
    async replay(made, database) {
      const config: QueryConfig = { database, routing: neo4j.routing.READ, bookmarkManager: null };
      const done = new Map<Call, Promise<unknown>>();
      for (const call of made.toSorted((a, b) => a.began - b.began)) {
        const before = [...done].filter(([{ ended }]) => ended <= call.began).map(([, finished]) => finished);
        done.set(
          call,
          Promise.all(before).then(() => bare(call.query, call.parameters, config)),
        );
      }
      await Promise.all(done.values());
    },
    stop() {
      Object.assign(driver, { executeQuery, session });
    },
  };
}

/** A session whose read transactions note what they run. */
function withNoted(session: Session, noted: (run: Query) => Query): Session {
  const { executeRead } = session;
  session.executeRead = ((work, config) =>
    executeRead.call(
      session,
      (transaction) => {
        transaction.run = noted(transaction.run.bind(transaction) as Query) as typeof transaction.run;
        return work(transaction);
      },
      config,
    )) as Session['executeRead'];
  return session;
}
