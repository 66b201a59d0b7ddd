import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readConfig } from '../../core/config.ts';
import { createEmbedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { analyse } from '../../ingest/analyse/index.ts';
import { runIngest } from '../../ingest/pipeline.ts';
import { progressOn } from '../../ingest/progress.ts';
import { applySchema } from '../../ingest/schema.ts';
import { launchBrowser } from '../setup/browser.ts';
import { atMost, type Bench, type Figure } from './bench.ts';
import { ecosystemSource } from './generate/source.ts';
import { firstFrame, firstLoad, longTasks, mainThread } from './page/measure.ts';
import { BARE, openBenchSite } from './page/site.ts';
import { quantile } from './quantile.ts';
import { openScratchDatabase } from './scratch-database.ts';

/** Enough for 50,000 entities and 100,000 relations to be drawn. */
const ECOSYSTEM = { size: 50_000, relations: 3 };
/** Times that each page is opened, in turn, after once to warm up. */
const ROUNDS = 5;
const HOVERS = 30;
const FILTERS = 6;

/** How many times what the bare page takes the first picture may take. */
const FIRST_FRAME = 1.5;
/** Milliseconds of main-thread work for what one does. */
const ACTION = 100;
const LONGEST_TASK = 200;
/** Kilobytes, compressed. */
const FIRST_LOAD = 300;

/**
 * How fast the page draws 50,000 entities and 100,000 relations, in Chromium, beside a page that draws the same answer by
 * sigma alone; and how much work pointing, filtering and moving are. Takes no arguments, and some minutes.
 * @throws UserError when the database, the embedding model or a browser is not installed
 */
export const bench: Bench = async (_, report) => {
  const { database, folder, remove } = await openScratchDatabase();
  const embedder = await createEmbedder(readConfig());
  const browser = await launchBrowser();
  try {
    await fill(database, folder);
    const site = await openBenchSite(database, embedder);
    try {
      report(await firstFrameFigure(browser, site.address));
      for (const figure of await actionFigures(browser, site.address)) report(figure);
      const kilobytes = await withPage(browser, (page) => firstLoad(page, site.address));
      report(
        atMost('first_load_kb', kilobytes, FIRST_LOAD, 'scripts and styles of the first page, compressed'),
      );
    } finally {
      await site.close();
    }
  } finally {
    await browser.close();
    await embedder.close();
    await remove();
  }
};

async function fill(database: Database, folder: string): Promise<void> {
  const progress = progressOn(process.stderr);
  await applySchema(database);
  const scratch = path.join(folder, 'scratch');
  const source = ecosystemSource(ECOSYSTEM);
  await runIngest(source, { database, embedder: undefined, reject() {}, progress, scratch });
  await analyse(database, { log: (step) => console.error(`analysis: ${step}`) });
}

async function withPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    return await work(page);
  } finally {
    await context.close();
  }
}

async function firstFrameFigure(browser: Browser, address: string): Promise<Figure> {
  const times = { observatory: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, where] of [
      ['observatory', '/explorer'],
      ['bare', BARE],
    ] as const) {
      const time = await withPage(browser, (page) => firstFrame(page, address + where));
      if (round > 0) times[name].push(time);
    }
  }
  for (const list of Object.values(times)) list.sort((a, b) => a - b);
  const [ours, bare] = [quantile(times.observatory, 0.5), quantile(times.bare, 0.5)];
  return atMost(
    'first_frame_vs_bare',
    ours / bare,
    FIRST_FRAME,
    `${ours.toFixed(0)} ms, and ${bare.toFixed(0)} ms by sigma alone, the answer of the server included`,
  );
}

function actionFigures(browser: Browser, address: string): Promise<Figure[]> {
  return withPage(browser, async (page) => {
    await firstFrame(page, `${address}/explorer`);
    await page.getByRole('button', { name: 'Passer', exact: true }).click();
    // The graph stands, but fonts and names still come.
    await page.waitForTimeout(3000);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const longest = await longTasks(page);
    console.error('page: pointing, filtering, moving');
    const hovers = await hover(page, (work) => mainThread(page, session, work));
    const filters = await filter(page, (work) => mainThread(page, session, work));
    await pan(page);
    const p95 = quantile(hovers, 0.95);
    const filtering = quantile(filters, 0.5);
    return [
      atMost(
        'hover_ms',
        p95,
        ACTION,
        `main-thread work, 95th percentile of ${hovers.length} moves over the graph`,
      ),
      atMost(
        'filter_ms',
        filtering,
        ACTION,
        `main-thread work, median of ${filters.length} kinds left out or kept`,
      ),
      atMost(
        'longest_task_ms',
        await longest(),
        LONGEST_TASK,
        'while pointing, filtering and moving the camera',
      ),
    ];
  });
}

type Timed = (work: () => Promise<void>) => Promise<number>;

/** Points at places all over the graph. */
async function hover(page: Page, timed: Timed): Promise<number[]> {
  const box = await boxOfGraph(page);
  const times: number[] = [];
  for (let step = 0; step < HOVERS; step += 1) {
    const x = box.x + box.width * (0.2 + (0.6 * ((step * 7) % HOVERS)) / HOVERS);
    const y = box.y + box.height * (0.2 + (0.6 * step) / HOVERS);
    times.push(await timed(() => page.mouse.move(x, y)));
  }
  return times.sort((a, b) => a - b);
}

/** Leaves a kind out, and keeps it again. */
async function filter(page: Page, timed: Timed): Promise<number[]> {
  const people = page.getByRole('checkbox', { name: /^Personnes/ });
  const times: number[] = [];
  for (let step = 0; step < FILTERS; step += 1) times.push(await timed(() => people.click()));
  return times.sort((a, b) => a - b);
}

async function pan(page: Page): Promise<void> {
  const { x, y, width, height } = await boxOfGraph(page);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 3, y + height / 3, { steps: 20 });
  await page.mouse.up();
  await page.waitForTimeout(1000);
}

async function boxOfGraph(page: Page) {
  const box = await page.getByRole('region', { name: /^Graphe / }).boundingBox();
  if (!box) throw new Error('The graph has no place on the page.');
  return box;
}
