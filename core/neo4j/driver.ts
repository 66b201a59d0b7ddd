import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { UserError } from '../errors.ts';
import { soon } from '../soon.ts';

/** Where a Neo4j server is and who connects to it. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** the settings that name them, for what is said of them; default: those of the server */
  readonly settings?: UserSettings;
}

/** The settings that name a user and a password. */
export interface UserSettings {
  readonly user: string;
  readonly password: string;
}

const OF_THE_SERVER: UserSettings = { user: 'NEO4J_USER', password: 'NEO4J_PASSWORD' };
/** Milliseconds: a server that takes connections and then says nothing is stuck. */
const CONNECT_LIMIT = 30_000;

/**
 * Opens a driver and checks that the server answers and lets this user in.
 * Integers are read as JavaScript numbers, unless they are wanted as `Integer`; to send one, use `neo4j.int`.
 * @throws UserError when the server cannot be used, with the remedy
 */
export async function connect(
  { uri, user, password, settings }: Connection,
  { exactIntegers = false } = {},
): Promise<Driver> {
  let driver: Driver | undefined;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: 10_000,
      // A server that does not come back soon is reported rather than waited for.
      maxTransactionRetryTime: 10_000,
      disableLosslessIntegers: !exactIntegers,
      telemetryDisabled: true,
    });
    await soon(driver.getServerInfo(), CONNECT_LIMIT);
    return driver;
  } catch (error) {
    await driver?.close();
    const known = explained(error, uri, settings);
    if (known instanceof UserError || !(known instanceof Error)) throw known;
    const [reason] = known.message.split('\n');
    throw new UserError(`Neo4j cannot be used at ${uri}: ${reason}`, { cause: error });
  }
}

/**
 * Says in words what a failure to reach or to enter a server means.
 * @returns a UserError for the failures a user can mend, else the error as it came
 */
export function explained(error: unknown, uri: string, settings = OF_THE_SERVER): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const explanation = explanations[error.code];
  return explanation ? new UserError(explanation(uri, settings), { cause: error }) : error;
}

/** Whether a failure means that the server is gone, or was never there. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof Neo4jError && ['ServiceUnavailable', 'SessionExpired'].includes(error.code);
}

/** Whether a statement was ended since it took longer than it may, by what its client or the server says. */
export function isTimeout(error: unknown): boolean {
  return (
    error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')
  );
}

/** Whether a statement asked an index of search that is not there, or not filled yet. */
export function isIndexMissing(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    error.code === 'Neo.ClientError.Procedure.ProcedureCallFailed' &&
    /no such (fulltext|vector) schema index|index.*(populating|population)/i.test(error.message)
  );
}

const unreachable = (uri: string) =>
  `No Neo4j server answers at ${uri}: check that it runs and that NEO4J_URI has its address, its Bolt port ` +
  'and its scheme (bolt+s:// or neo4j+s:// where it is encrypted).';

const explanations: Record<string, (uri: string, settings: UserSettings) => string> = {
  ServiceUnavailable: unreachable,
  SessionExpired: unreachable,
  'Neo.ClientError.Security.Unauthorized': (uri, { user, password }) =>
    `Neo4j at ${uri} refuses this user or password: check ${user} and ${password}.`,
  'Neo.ClientError.Security.AuthenticationRateLimit': (uri, { password }) =>
    `Neo4j at ${uri} has seen too many wrong passwords: check ${password} and try again in a minute.`,
  'Neo.ClientError.Security.CredentialsExpired': (uri, { password }) =>
    `Neo4j at ${uri} wants its first password changed: change it there, then set ${password}.`,
  'Neo.ClientError.Database.DatabaseNotFound': (uri) =>
    `Neo4j at ${uri} has no such database: check NEO4J_DATABASE.`,
};
