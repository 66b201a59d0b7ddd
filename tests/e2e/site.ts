import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../setup/browser.ts';
import { openTestDatabase, visitedMarker } from '../setup/database.ts';
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

/**
 * The real site: the starter data loaded by the real command, served by the real server, in a real browser. Where
 * OBSERVATORY_SITE names one that runs already, with other data maybe, that one.
 */
export async function openTestSite(): Promise<TestSite> {
  const { OBSERVATORY_SITE } = process.env;
  if (OBSERVATORY_SITE) return visit(OBSERVATORY_SITE, await launchBrowser());
  await loadStarterData();
  return serve({});
}

/**
 * The same over a data package, in a database of its own, so that the next file of tests finds the starter data.
 * @param others settings besides those
 * @returns the site, with the folder of its data
 */
export async function openSiteOf(
  dataPackage: string,
  others: Readonly<Record<string, string>> = {},
): Promise<TestSite & { folder: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-site-'));
  const settings = { NEO4J_URI: '', OBSERVATORY_DATA: folder, ...others };
  await load(dataPackage, settings);
  const site = await serve(settings);
  return {
    ...site,
    folder,
    async close() {
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function serve(settings: Readonly<Record<string, string>>): Promise<TestSite> {
  let server = run('server/main.ts', { ...settings, PORT: '0' });
  const [address, browser] = await Promise.all([addressOf(server), launchBrowser()]);
  const stop = async () => {
    server.kill('SIGTERM');
    await ended(server);
  };
  return {
    ...visit(address, browser),
    stop,
    async start() {
      server = run('server/main.ts', { ...settings, PORT: new URL(address).port });
      await addressOf(server);
    },
    async close() {
      await browser.close();
      await stop();
    },
  };
}

/** A site that runs already: whoever started it stops it. */
function visit(address: string, browser: Browser): TestSite {
  const violations: string[] = [];
  const refuse = () => Promise.reject(new Error(`${address} was not started by the tests.`));
  return {
    address,
    violations,
    stop: refuse,
    start: refuse,
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
    close: () => browser.close(),
  };
}

/** Loads the starter data into the database of the lane, unless an earlier file of these tests has. */
async function loadStarterData(): Promise<void> {
  if (existsSync(visitedMarker())) return;
  await (await openTestDatabase()).close();
  await load('data/', {});
  await writeFile(visitedMarker(), '');
}

async function load(dataPackage: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const ingest = run('ingest/cli.ts', settings, 'package', dataPackage);
  const output = collect(ingest);
  const code = await ended(ingest);
  if (code !== 0) throw new Error(`The ingest of ${dataPackage} ended with ${code}:\n${output()}`);
}
