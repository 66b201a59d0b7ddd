import neo4j, { type Driver, type ManagedTransaction, type SessionConfig } from 'neo4j-driver';

/** What a transaction may be told; times in milliseconds. */
export interface TransactionOptions {
  readonly timeout?: number;
  readonly metadata?: object;
}

/** A session that cannot write. */
export interface ReadSession {
  executeRead<Result>(
    work: (transaction: ManagedTransaction) => Promise<Result> | Result,
    config?: TransactionOptions,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** Name of the statements of such a session, whose text is made as they are needed. */
const GENERATED = 'generated';

/**
 * A session for a library that has statements of its own.
 * @param limit counts more than what the library asks for
 * @param observed runs a transaction, and sees how it goes
 */
export function readSession(
  driver: Driver,
  options: SessionConfig,
  limit: TransactionOptions,
  observed: <Result>(statement: string, run: () => Promise<Result>) => Promise<Result>,
): ReadSession {
  const session = driver.session({ ...options, defaultAccessMode: neo4j.session.READ });
  return {
    executeRead: (work, config) =>
      observed(GENERATED, () => session.executeRead(work, { ...config, ...limit })),
    // Nobody waits for it: on a server that does not answer, a connection is not given back either.
    async close() {
      session.close().catch(() => {});
    },
  };
}
