import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Config, readConfig } from '../../../core/config.ts';
import { takeLease } from '../../../core/lease.ts';
import { startEmbedded } from '../../../core/neo4j/embedded.ts';
import { openDatabase } from '../../../core/neo4j/open.ts';
import { neo4jProcesses } from '../../setup/neo4j-processes.ts';

const add = '../tests/core/neo4j/statements/add';
const count = '../tests/core/neo4j/statements/count';

let data: string;
let config: Config;

beforeAll(async () => {
  data = await mkdtemp(path.join(os.tmpdir(), 'observatory-embedded-'));
  config = { ...readConfig(), NEO4J_URI: undefined, OBSERVATORY_DATA: data };
});
afterAll(() => rm(data, { recursive: true, force: true }));

const folder = () => path.join(data, 'neo4j');
const connectionFile = () => path.join(folder(), 'connection.json');

const servers = () => neo4jProcesses(data);

describe('an embedded server', () => {
  let owner: ChildProcess;
  afterAll(() => owner?.kill('SIGKILL'));

  it('is started by the first process that opens the database', async () => {
    owner = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'hold-open.ts')], {
      env: { ...process.env, NEO4J_URI: '', OBSERVATORY_DATA: data },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(owner.stdout ?? owner, 'data');
    expect(String(line)).toBe('open\n');
    expect(await servers()).toHaveLength(1);
  });

  it('tells how to reach it to the same user only', async () => {
    expect((await stat(connectionFile())).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(connectionFile(), 'utf8'))).toEqual({
      uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/),
      user: 'neo4j',
      password: expect.stringMatching(/^[\w-]{32}$/),
      pid: owner.pid,
    });
  });

  it('refuses a second owner, naming the folder, the process and the remedy', async () => {
    await expect(openDatabase(config)).rejects.toMatchObject({
      name: 'UserError',
      message:
        `The database in ${folder()} is already in use by process ${owner.pid}: ` +
        'stop that one first, or set OBSERVATORY_DATA to another folder.',
    });
  });

  it('is shared with a process that joins it, and outlives that one', async () => {
    const joined = await openDatabase(config, { whenRunning: 'join' });
    await joined.write(add, { name: 'kept', count: neo4j.int(1) });
    await joined.close();
    const again = await openDatabase(config, { whenRunning: 'join' });
    expect(await again.read(count)).toEqual([{ things: 1 }]);
    await again.close();
  });

  it('ends when its owner is killed', async () => {
    owner.kill('SIGKILL');
    await vi.waitFor(async () => expect(await servers()).toEqual([]), { timeout: 20_000, interval: 200 });
  });

  it('is started anew on what the killed one left, and keeps the data', async () => {
    const left = JSON.parse(await readFile(connectionFile(), 'utf8'));
    const database = await openDatabase(config);
    expect(await database.read(count)).toEqual([{ things: 1 }]);
    expect(JSON.parse(await readFile(connectionFile(), 'utf8')).password).not.toBe(left.password);
    await database.close();
  });

  it('gives no lease to a process that waits for one while its owner is about to stop it', async () => {
    const database = await openDatabase(config);
    const joined = await openDatabase(config, { whenRunning: 'join' });
    const lease = await takeLease(database, 'test', { waiting() {} });
    let waits = false;
    const waiting = takeLease(joined, 'test', { waiting: () => (waits = true) });
    await expect.poll(() => waits).toBe(true);
    await database.leave();
    await lease?.release();
    expect(await waiting).toBeUndefined();
    await joined.close();
    await database.close();
  });

  it('leaves neither process nor connection file when it is closed', async () => {
    expect(await servers()).toEqual([]);
    await expect(stat(connectionFile())).rejects.toThrow('ENOENT');
  });
});

describe('a server that is killed', () => {
  it('is started again where it was, and has lost nothing for whoever uses it', async () => {
    const told: string[] = [];
    const database = await openDatabase(config, { tell: (line) => told.push(line) });
    const joined = await openDatabase(config, { whenRunning: 'join' });
    await database.write(add, { name: 'kept too', count: neo4j.int(2) });
    for (const pid of await servers()) process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 60_000, interval: 100 });
    expect(told).toEqual([
      'The database has stopped (SIGKILL): it is started again ...',
      expect.stringMatching(/^The database answers again, after [\d.]+ s\.$/),
    ]);
    expect(await database.read(count)).toEqual([{ things: 2 }]);
    expect(await joined.read(count)).toEqual([{ things: 2 }]);
    await joined.close();
    await database.close();
    expect(await servers()).toEqual([]);
  });

  it('is reported to whoever has joined it when nobody starts it again', async () => {
    const database = await openDatabase(config);
    const joined = await openDatabase(config, { whenRunning: 'join' });
    await database.close();
    await expect(joined.read(count)).rejects.toMatchObject({
      name: 'UserError',
      message: `The Neo4j server of ${folder()} has stopped: see its logs there, and start again.`,
    });
    await joined.close();
  });
});

describe('a server that cannot start says why in one line', () => {
  afterEach(async () => {
    vi.unstubAllEnvs();
    expect(await servers()).toEqual([]);
  });

  async function failure(settings: Partial<Config>): Promise<string> {
    const error = await openDatabase({ ...config, ...settings }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'UserError', message: expect.not.stringContaining('\n') });
    return (error as Error).message;
  }

  it('when it is not installed', async () => {
    const cache = path.join(data, 'empty');
    expect(await failure({ OBSERVATORY_CACHE: cache })).toContain(
      `The Neo4j server is not installed in ${path.join(cache, 'neo4j')}: run npm start`,
    );
  });

  it('when its folder cannot be written', async () => {
    const file = path.join(data, 'file');
    await writeFile(file, '');
    expect(await failure({ OBSERVATORY_DATA: file })).toMatch(
      /^The folder of the database cannot be written \(ENOTDIR.*choose another with OBSERVATORY_DATA\.$/,
    );
  });

  it('when there is no Java', async () => {
    vi.stubEnv('JAVA_HOME', path.join(data, 'no-java'));
    expect(await failure({})).toMatch(
      /^Java cannot be run \(.*no-java\/bin\/java\): install a Java 17 or 21 JDK/,
    );
  });

  it('when it may not have that much memory', async () => {
    const message = await failure({ NEO4J_HEAP: '900000g' });
    expect(message).toMatch(
      /^The Neo4j server did not start: Error occurred .*check NEO4J_HEAP, which is 900000g/,
    );
    expect(message).toContain(path.join(folder(), 'logs', 'start.log'));
  });

  it('when its files are damaged', async () => {
    const store = path.join(folder(), 'data', 'databases', 'system', 'neostore');
    await truncate(store, 100);
    const message = await failure({});
    expect(message).toMatch(/^The Neo4j server did not start: /);
    expect(message).toContain(path.join(folder(), 'logs'));
  });
});

describe('a server without Graph Data Science', () => {
  it('is refused, with how to add it', async () => {
    const cache = path.join(data, 'without');
    const installed = path.join(config.OBSERVATORY_CACHE, 'neo4j');
    await mkdir(path.join(cache, 'neo4j', 'lib'), { recursive: true });
    await mkdir(path.join(cache, 'neo4j', 'plugins'));
    await symlink(path.join(installed, 'classes'), path.join(cache, 'neo4j', 'classes'));
    const jars = await readdir(path.join(installed, 'lib'));
    const ending = jars.find((jar) => /^proc-\d/.test(jar))?.replace('proc', '') ?? '';
    for (const jar of jars.filter((name) => !name.endsWith(ending))) {
      await symlink(path.join(installed, 'lib', jar), path.join(cache, 'neo4j', 'lib', jar));
    }
    const server = await startEmbedded({
      ...config,
      OBSERVATORY_CACHE: cache,
      OBSERVATORY_DATA: path.join(data, 'without'),
    });
    try {
      await expect(
        openDatabase({ ...config, NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password }),
      ).rejects.toMatchObject({
        name: 'UserError',
        message: expect.stringMatching(/lacks the Graph Data Science library: .*NEO4J_PLUGINS/),
      });
    } finally {
      await server.stop();
    }
  });
});
