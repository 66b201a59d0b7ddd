import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { UserError } from '../errors.ts';
import { type Connection, connect } from './driver.ts';
import { statement } from './statements.ts';

/** Who reads, where that is somebody else than who writes. */
export interface Reader {
  readonly user: string;
  readonly password: string;
  /** told what is not as safe as it should be, and why */
  readonly warn: (line: string) => void;
}

const SETTINGS = { user: 'NEO4J_READ_USER', password: 'NEO4J_READ_PASSWORD' };

/**
 * Opens the driver of a user who is there to read, and sees that the server lets that user do no more. Community has no
 * roles: there it warns that this user may write, and that reading transactions alone keep it from that.
 * @param database name
 * @throws UserError when the server can be used by this user for reading and writing, or not at all
 */
export async function connectReader(
  { user, password, warn }: Reader,
  uri: Connection['uri'],
  database: string,
): Promise<Driver> {
  const driver = await connect({ uri, user, password, settings: SETTINGS });
  try {
    if (await mayWrite(driver, database)) {
      const may = `${SETTINGS.user}: the user ${user} may write to Neo4j at ${uri}`;
      if ((await editionOf(driver, database)) !== 'community') {
        throw new UserError(
          `Setting ${may}. Give that user the role \`reader\` alone (SHOW USERS tells which it has).`,
        );
      }
      warn(`${may}: Community has no roles. Reads are kept from writing by their transactions alone.`);
    }
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** Tries it, in a transaction that is not committed. */
async function mayWrite(driver: Driver, database: string): Promise<boolean> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  const transaction = session.beginTransaction();
  try {
    await transaction.run(statement('server/try-to-write'));
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Forbidden') return false;
    throw error;
  } finally {
    await transaction.rollback();
    await session.close();
  }
}

async function editionOf(driver: Driver, database: string): Promise<string | undefined> {
  const { records } = await driver.executeQuery(statement('server/edition'), {}, { database });
  return records[0]?.get('edition');
}
