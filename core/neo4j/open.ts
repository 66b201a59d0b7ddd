import { setTimeout as after } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';
import { readConnectionFile } from './connection-file.ts';
import { type Database, type Drivers, databaseOf, type RunOptions } from './database.ts';
import { type Connection, connect, explained, isUnreachable } from './driver.ts';
import { embeddedFolder, FolderInUseError, startEmbedded } from './embedded.ts';
import { connectReader, type Reader } from './reader.ts';

/** How a database is opened. */
export interface OpenOptions extends RunOptions {
  /** What to do when another process already runs the embedded server on this data folder. Default: `refuse`. */
  readonly whenRunning?: 'join' | 'refuse';
  /** Who reads from the server at NEO4J_URI; default: who writes. */
  readonly reader?: Reader | undefined;
  /** Told that the embedded server which this call started has died, and that it is back. */
  readonly tell?: (line: string) => void;
}

/** Milliseconds that a process which joins waits for another to start a server, to start it again, or to stop it. */
const JOIN_LIMIT = 60_000;
const JOIN_PAUSE = 1000;

/**
 * Opens the database of the settings: the server at NEO4J_URI, else an embedded one on the data folder.
 * @throws UserError when it cannot be used, with the remedy
 */
export async function openDatabase(config: Config, options: OpenOptions = {}): Promise<Database> {
  if (config.NEO4J_URI) return openExternal(config, config.NEO4J_URI, options.reader, options);
  return options.whenRunning === 'join' ? joinEmbedded(config, options) : openEmbedded(config, options);
}

/** Joins the embedded server that runs, or starts it; while another process is about to do so, waits for that one. */
async function joinEmbedded(config: Config, options: OpenOptions): Promise<Database> {
  const began = performance.now();
  for (;;) {
    const running = await runningServer(config);
    if (running)
      return databaseOf(sameDriver(running.driver, running), 'neo4j', stoppedServer(config), options, {
        isOpen: async () => (await readConnectionFile(embeddedFolder(config)))?.uri === running.uri,
      });
    const isLate = performance.now() - began > JOIN_LIMIT;
    try {
      if (isLate || !(await isStartedElsewhere(config))) return await startedEmbedded(config, options);
    } catch (error) {
      if (isLate || !(error instanceof FolderInUseError)) throw error;
    }
    await after(JOIN_PAUSE);
  }
}

/** Whether another process has said that it runs the server, which does not answer: it is starting it again. */
async function isStartedElsewhere(config: Config): Promise<boolean> {
  const file = await readConnectionFile(embeddedFolder(config));
  return file !== undefined && file.pid !== process.pid;
}

async function openEmbedded(config: Config, options: OpenOptions): Promise<Database> {
  const running = await runningServer(config);
  if (!running) return startedEmbedded(config, options);
  await running.driver.close();
  throw new UserError(
    `The database in ${embeddedFolder(config)} is already in use by process ${running.pid}: ` +
      'stop that one first, or set OBSERVATORY_DATA to another folder.',
  );
}

async function startedEmbedded(config: Config, options: OpenOptions): Promise<Database> {
  const server = await startEmbedded(config, options.tell);
  try {
    const drivers = sameDriver(await connect(server), server);
    return databaseOf(drivers, 'neo4j', stoppedServer(config), options, { server });
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function openExternal(
  config: Config,
  uri: string,
  reader: Reader | undefined,
  options: RunOptions,
): Promise<Database> {
  const connection: Connection = { uri, user: config.NEO4J_USER, password: config.NEO4J_PASSWORD ?? '' };
  const name = config.NEO4J_DATABASE;
  const explain = (error: unknown) => explained(error, uri);
  const writer = await connect(connection);
  const drivers = sameDriver(writer, connection);
  const opened = databaseOf(drivers, name, explain, options);
  try {
    // As who writes: on a cluster, that is asked of the server that is going to compute.
    const [row] = await opened.write<{ installed: boolean }>('server/graph-data-science');
    if (!row?.installed) {
      throw new UserError(
        `Neo4j at ${uri} lacks the Graph Data Science library: install it there ` +
          `(with Docker: NEO4J_PLUGINS='["graph-data-science"]') and restart it.`,
      );
    }
    if (!reader) return opened;
    return databaseOf({ ...drivers, reader: await connectReader(reader, uri, name) }, name, explain, options);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

const sameDriver = (driver: Driver, connection: Connection): Drivers => ({
  writer: driver,
  reader: driver,
  connection,
});

/** The embedded server that another process runs on this data folder, if it answers. */
async function runningServer(config: Config) {
  const file = await readConnectionFile(embeddedFolder(config));
  if (!file) return undefined;
  try {
    return { ...file, driver: await connect(file) };
  } catch {
    // Left behind by a process that was killed, whose number another process now has.
    return undefined;
  }
}

/** Says so when the embedded server is gone; other errors stay as they are. */
function stoppedServer(config: Config): (error: unknown) => unknown {
  const message = `The Neo4j server of ${embeddedFolder(config)} has stopped: see its logs there, and start again.`;
  return (error) => (isUnreachable(error) ? new UserError(message, { cause: error }) : error);
}
