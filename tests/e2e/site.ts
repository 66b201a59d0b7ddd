import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { projectFolder } from '../../core/config.ts';
import { launchBrowser } from '../setup/browser.ts';
import { openTestDatabase, testConfig } from '../setup/database.ts';

export interface TestSite {
  readonly address: string;
  /** Opens a path of the site in a new tab of a fresh profile. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Stops the server; `start` brings it back at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The real site: the starter data loaded by the real command, served by the real server, in a real browser. */
export async function openTestSite(): Promise<TestSite> {
  await loadStarterData();
  let server = run('server/main.ts', { PORT: '0' });
  const [address, browser] = await Promise.all([addressOf(server), launchBrowser()]);
  const stop = async () => {
    server.kill('SIGTERM');
    await ended(server);
  };
  return {
    address,
    stop,
    async start() {
      server = run('server/main.ts', { PORT: new URL(address).port });
      await addressOf(server);
    },
    async open(where, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(address + where);
      return page;
    },
    async close() {
      await browser.close();
      await stop();
    },
  };
}

/** Loads the starter data into the database of the run, unless an earlier file of these tests has. */
async function loadStarterData(): Promise<void> {
  const marker = path.join(testConfig().OBSERVATORY_DATA, 'holds-starter-data');
  if (existsSync(marker)) return;
  await (await openTestDatabase()).close();
  const ingest = run('ingest/cli.ts', {}, 'package', 'data/');
  const output = collect(ingest);
  const code = await ended(ingest);
  if (code !== 0) throw new Error(`The ingest of the starter data ended with ${code}:\n${output()}`);
  await writeFile(marker, '');
}

function run(program: string, settings: Record<string, string>, ...parameters: string[]): ChildProcess {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD = '', OBSERVATORY_DATA } = testConfig();
  return spawn(process.execPath, ['--import', 'tsx', program, ...parameters], {
    cwd: projectFolder,
    env: { ...process.env, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, OBSERVATORY_DATA, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Gathers what a process writes; call the result for what there is so far. */
function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return () => text;
}

/** The address that the server says it listens on. */
async function addressOf(server: ChildProcess): Promise<string> {
  const output = collect(server);
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0];
    if (address) return address;
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
