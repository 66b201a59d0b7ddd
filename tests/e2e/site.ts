import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../setup/browser.ts';
import { openTestDatabase, testConfig } from '../setup/database.ts';
import { addressOf, collect, ended, run } from '../setup/process.ts';

export interface TestSite {
  readonly address: string;
  /** What pages did that their Content-Security-Policy forbids, as the browser reports it. */
  readonly violations: readonly string[];
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
  const violations: string[] = [];
  const stop = async () => {
    server.kill('SIGTERM');
    await ended(server);
  };
  return {
    address,
    violations,
    stop,
    async start() {
      server = run('server/main.ts', { PORT: new URL(address).port });
      await addressOf(server);
    },
    async open(where, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      context.on('console', (message) => {
        if (message.text().includes('Content Security Policy'))
          violations.push(`${where}: ${message.text()}`);
      });
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
