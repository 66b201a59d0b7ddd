import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';
import { removeConnectionFile, writeConnectionFile } from './connection-file.ts';
import type { Connection } from './driver.ts';
import { supervise } from './supervise.ts';

/** A Neo4j server that lives as long as this process at most, and is started again when it dies before that. */
export interface EmbeddedServer extends Connection {
  /** Waits while it is started again. */
  running(): Promise<void>;
  /** Lets no other process join it any more. */
  leave(): Promise<void>;
  /** Stops the server and waits until its files are closed. */
  stop(): Promise<void>;
}

/** Another process has the files of the database open: it runs a server on them, or is starting or stopping one. */
export class FolderInUseError extends UserError {
  override name = 'FolderInUseError';
}

/** Milliseconds: a start takes about 10 s, a stop less than one. */
const startLimit = 180_000;
const stopLimit = 60_000;

/** The folder of the embedded database, its logs and its connection file. */
export function embeddedFolder(config: Config): string {
  return path.join(config.OBSERVATORY_DATA, 'neo4j');
}

/**
 * Starts the embedded server on the data folder, with a new random password that its connection file holds. Started again
 * after it has died, it has the same port and password: who has used it can go on, in this process and in others.
 * @param tell is told that it has died, and that it is back
 * @throws UserError when it cannot start: not installed, no Java, too little memory, folder in use, damaged files
 */
export async function startEmbedded(
  config: Config,
  tell: (line: string) => void = () => {},
): Promise<EmbeddedServer> {
  const folder = embeddedFolder(config);
  const installed = path.join(config.OBSERVATORY_CACHE, 'neo4j');
  if (!existsSync(installed)) {
    throw new UserError(
      `The Neo4j server is not installed in ${installed}: run npm start (or npm test), which installs it, ` +
        'or set NEO4J_URI to a server of yours.',
    );
  }
  const log = path.join(folder, 'logs', 'start.log');
  const password = randomBytes(24).toString('base64url');
  const start = (port?: string) => launch(config, { installed, folder, log, password, port });
  const ready = (server: ChildProcess) => readyPort(server, folder, log, config.NEO4J_HEAP);
  const server = await start();
  try {
    const port = await ready(server);
    const connection = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
    const announce = () => writeConnectionFile(folder, { ...connection, pid: process.pid });
    await announce();
    let isLeft = false;
    const leave = () => {
      isLeft = true;
      return removeConnectionFile(folder);
    };
    const supervised = supervise(server, {
      start: () => start(port),
      async ready(started) {
        await ready(started);
        if (!isLeft) await announce();
      },
      end: stopped,
      tell,
    });
    return {
      ...connection,
      running: supervised.running,
      leave,
      async stop() {
        await leave();
        await supervised.stop();
      },
    };
  } catch (error) {
    await stopped(server);
    throw error;
  }
}

interface Launch {
  readonly installed: string;
  readonly folder: string;
  readonly log: string;
  readonly password: string;
  /** that of an earlier server, which this one stands in for */
  readonly port?: string | undefined;
}

async function launch(
  config: Config,
  { installed, folder, log, password, port }: Launch,
): Promise<ChildProcess> {
  const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const errors = await openLog(log);
  const server = spawn(
    java,
    [
      `-Xmx${config.NEO4J_HEAP}`,
      '-XX:+DisplayVMOutputToStderr',
      // Out of memory it would answer nothing more, and not end: better started again.
      '-XX:+ExitOnOutOfMemoryError',
      ...(port === undefined ? [] : [`-Dport=${port}`]),
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      [path.join(installed, 'classes'), path.join(installed, 'lib', '*')].join(path.delimiter),
      'EmbeddedServer',
      path.join(import.meta.dirname, 'server', 'neo4j.conf'),
      path.join(installed, 'plugins'),
      folder,
    ],
    {
      // A process group of its own: Ctrl-C in a terminal stops us first, and we stop the server.
      detached: true,
      stdio: ['pipe', 'pipe', errors.fd],
      env: { ...process.env, NEO4J_PASSWORD: password },
    },
  );
  try {
    await once(server, 'spawn');
  } catch (error) {
    throw new UserError(
      `Java cannot be run (${java}): install a Java 17 or 21 JDK, or set NEO4J_URI to a server of yours.`,
      { cause: error },
    );
  } finally {
    await errors.close();
  }
  return server;
}

async function openLog(log: string): Promise<FileHandle> {
  try {
    await mkdir(path.dirname(log), { recursive: true });
    return await open(log, 'w');
  } catch (error) {
    throw new UserError(
      `The folder of the database cannot be written (${(error as Error).message}): ` +
        'choose another with OBSERVATORY_DATA.',
      { cause: error },
    );
  }
}

/** Waits for the one line the server says, and gives the port in it. */
async function readyPort(server: ChildProcess, folder: string, log: string, heap: string): Promise<string> {
  const [state, rest] = await firstLine(server);
  if (state === 'ready') return rest;
  if (rest.startsWith('Lock file has been locked')) {
    throw new FolderInUseError(
      `Another process is starting or stopping the database in ${folder}: wait a few seconds and try again, ` +
        'or set OBSERVATORY_DATA to another folder.',
    );
  }
  const cause = rest || lastWords(await readFile(log, 'utf8'));
  const remedy = /heap|memory|\bVM\b/i.test(cause) ? `check NEO4J_HEAP, which is ${heap}; ` : '';
  throw new UserError(`The Neo4j server did not start: ${cause} (${remedy}details in ${log})`);
}

/** What a Java that could not even start our code says: two lines, after those on the options it was given. */
function lastWords(log: string): string {
  const lines = log.split('\n').filter((line) => line && !/^(NOTE: )?Picked up /.test(line));
  return lines.slice(0, 2).join(' ');
}

/** `['ready', port]`, `['failed', cause]`, or `['failed', '']` when the process ended without a word. */
async function firstLine(server: ChildProcess): Promise<[string, string]> {
  if (!server.stdout) throw new Error('The server was started without a pipe.');
  const lines = createInterface({ input: server.stdout });
  try {
    const [line] = await Promise.race([
      once(lines, 'line', { signal: AbortSignal.timeout(startLimit) }),
      once(server, 'exit').then(() => ['failed ']),
    ]);
    const [, state = 'failed', rest = ''] = /^(\S+) (.*)$/.exec(String(line)) ?? [];
    return [state, rest];
  } catch {
    return ['failed', `no answer within ${startLimit / 1000} seconds`];
  } finally {
    lines.close();
  }
}

/** Ends a server process: closing its input asks it to, and it is killed if it does not. */
async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  const impatience = setTimeout(() => server.kill('SIGKILL'), stopLimit);
  server.stdin?.end();
  await exit;
  clearTimeout(impatience);
}
