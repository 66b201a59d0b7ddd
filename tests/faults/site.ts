import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../core/config.ts';
import type { Role } from '../../server/accounts/permissions.ts';
import { makeToken } from '../../server/accounts/tokens.ts';
import { testConfig } from '../setup/database.ts';
import { neo4jProcesses } from '../setup/neo4j-processes.ts';
import { addressOf, collect, ended, run } from '../setup/process.ts';

type Settings = Readonly<Record<string, string>>;

/** Two networks, three organisations and what they do. */
const SMALL_PACKAGE = path.join(projectFolder, 'tests/ingest/fixtures/package');

export interface Reply {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { message: string; extensions: { code: string } }[];
  /** milliseconds that it took */
  readonly took: number;
}

/** A real server in a process of its own. */
export interface RunningSite {
  readonly address: string;
  readonly process: ChildProcess;
  /** what it has printed so far */
  output(): string;
  /** Asks the API. */
  ask(query: string, variables?: object, headers?: object): Promise<Reply>;
  /** The state of a path of the site, such as /ready. */
  status(path: string): Promise<number>;
  /** Stops it as one does with Ctrl+C; gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the real server. */
export async function startSite(settings: Settings): Promise<RunningSite> {
  const server = run('server/main.ts', { PORT: '0', RATE_LIMIT: '0', ...settings });
  const output = collect(server);
  const address = await addressOf(server);
  return {
    address,
    process: server,
    output,
    async ask(query, variables = {}, headers = {}) {
      const began = performance.now();
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const took = performance.now() - began;
      // A site that starts or stops says so in plain words.
      if (!response.headers.get('content-type')?.includes('json')) {
        const errors = [{ message: text, extensions: { code: String(response.status) } }];
        return { status: response.status, data: null, errors, took };
      }
      const { data = null, errors = [] } = JSON.parse(text) as Partial<Reply>;
      return { status: response.status, data, errors, took };
    },
    status: async (where) => (await fetch(address + where)).status,
    async stop() {
      server.kill('SIGTERM');
      return ended(server);
    },
  };
}

/** A data folder of its own, with an embedded database in it. */
export interface OwnData {
  readonly folder: string;
  /** settings that lead to it */
  readonly settings: Settings;
  /** the process of its Neo4j server */
  neo4j(): Promise<number>;
  /** what a local token of this folder signs one in with */
  bearer(role: Role, network: string | null): Promise<{ authorization: string }>;
  remove(): Promise<void>;
}

export async function openOwnData(): Promise<OwnData> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-faults-'));
  return {
    folder,
    settings: { NEO4J_URI: '', NEO4J_PASSWORD: '', OBSERVATORY_DATA: folder },
    async neo4j() {
      const [pid] = await neo4jProcesses(folder);
      if (pid === undefined) throw new Error('No Neo4j server runs on this folder.');
      return pid;
    },
    async bearer(role, network) {
      const config = { ...testConfig(), OBSERVATORY_DATA: folder };
      const until = new Date(Date.now() + 3600_000);
      return { authorization: `Bearer ${await makeToken(config, { name: role, role, network, until })}` };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Loads a data package by the real command. */
export async function load(settings: Settings, dataPackage = SMALL_PACKAGE): Promise<void> {
  const ingest = run('ingest/cli.ts', settings, 'package', dataPackage);
  const output = collect(ingest);
  const code = await ended(ingest);
  if (code !== 0) throw new Error(`The ingest of ${dataPackage} ended with ${code}:\n${output()}`);
}
