import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readConfig } from '../../core/config.ts';
import { createEmbedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { openScratchDatabase } from '../../core/neo4j/scratch-database.ts';
import { analyse } from '../../ingest/analyse/index.ts';
import { runIngest } from '../../ingest/pipeline.ts';
import { progressOn } from '../../ingest/progress.ts';
import { applySchema } from '../../ingest/schema.ts';
import { launchBrowser } from '../setup/browser.ts';
import { atMost, type Bench, type Figure } from './bench.ts';
import { ecosystemSource } from './generate/source.ts';
import { firstFrame, firstLoad, longestTask, mainThread, workOf } from './page/measure.ts';
import { BARE, openBenchSite } from './page/site.ts';
import { quantile } from './quantile.ts';

/** Enough for 50,000 entities and 100,000 relations to be drawn. */
const ECOSYSTEM = { size: 50_000, relations: 3 };
/** Times that each page is opened, after once to warm up. */
const ROUNDS = 11;
/** Times that the first page is loaded, each in a fresh profile. */
const LOADS = 9;
/** Where the observatory draws the ecosystem. */
const EXPLORER = '/explorer';
/** Milliseconds after the first picture in which a page comes to rest. */
const SETTLED = 3000;
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
      report(await firstLoadFigure(browser, site.address));
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

/**
 * Opens the two pages one right after the other, and compares within each round: what else the machine does comes and goes
 * more slowly, and so weighs on both. Which page is first changes with each round, since it is drawn while the one before
 * may still be cleared away.
 */
async function firstFrameFigure(browser: Browser, address: string): Promise<Figure> {
  const pages = [address + EXPLORER, address + BARE];
  const rounds: { ours: number; bare: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = new Map<string, number>();
    for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
      times.set(page, await withPage(browser, (opened) => firstFrame(opened, page)));
    }
    const [ours = Number.NaN, bare = Number.NaN] = pages.map((page) => times.get(page));
    if (round > 0) rounds.push({ ours, bare });
  }
  const sorted = (of: (round: { ours: number; bare: number }) => number) =>
    rounds.map(of).sort((a, b) => a - b);
  const ratios = sorted(({ ours, bare }) => ours / bare);
  const [ours, bare] = [sorted((round) => round.ours), sorted((round) => round.bare)].map((times) =>
    quantile(times, 0.5).toFixed(0),
  );
  return atMost(
    'first_frame_vs_bare',
    quantile(ratios, 0.5),
    FIRST_FRAME,
    `median of ${ROUNDS} rounds, between ${ratios[0]?.toFixed(2)} and ${ratios.at(-1)?.toFixed(2)}; ${ours} ms, and ${bare} ms by sigma alone, the answer of the server included`,
  );
}

/** What the first page loads, and when it shows something. */
async function firstLoadFigure(browser: Browser, address: string): Promise<Figure> {
  const paints: number[] = [];
  let loaded = Number.NaN;
  for (let round = 0; round < LOADS; round += 1) {
    const { kilobytes, contentfulPaint } = await withPage(browser, (page) => firstLoad(page, address));
    paints.push(contentfulPaint);
    loaded = kilobytes;
  }
  const paint = quantile(
    paints.sort((a, b) => a - b),
    0.5,
  );
  return atMost(
    'first_load_kb',
    loaded,
    FIRST_LOAD,
    `scripts and styles of the first page, compressed; first contentful paint after ${paint.toFixed(0)} ms, median of ${LOADS}`,
  );
}

/** What pointing, filtering and moving cost; and, to compare with, pointing and moving on the bare page. */
async function actionFigures(browser: Browser, address: string): Promise<Figure[]> {
  const bare = await withPage(browser, async (page) => {
    await firstFrame(page, address + BARE);
    await page.waitForTimeout(SETTLED);
    return longestTask(browser, page, async () => {
      const box = { x: 0, y: 0, ...page.viewportSize() } as Box;
      for (const { x, y } of places(box)) await page.mouse.move(x, y);
      await pan(page, box);
    });
  });
  return withPage(browser, async (page) => {
    await firstFrame(page, address + EXPLORER);
    await page.getByRole('button', { name: 'Passer', exact: true }).click();
    // The graph stands, but fonts and names still come.
    await page.waitForTimeout(SETTLED);
    const session = await workOf(page);
    const timed: Timed = (work) => mainThread(page, session, work);
    console.error('page: pointing, filtering, moving');
    const box = await boxOfGraph(page);
    let hovers: number[] = [];
    let filters: number[] = [];
    const longest = await longestTask(browser, page, async () => {
      hovers = await hover(page, box, timed);
      filters = await filter(page, timed);
      await pan(page, box);
    });
    const spent = 'work of the main thread';
    return [
      atMost(
        'hover_ms',
        quantile(hovers, 0.95),
        ACTION,
        `${spent}, 95th percentile of ${hovers.length} moves over the graph`,
      ),
      atMost(
        'filter_ms',
        quantile(filters, 0.5),
        ACTION,
        `${spent}, median of ${filters.length} kinds left out or kept`,
      ),
      atMost(
        'longest_task_ms',
        longest.work,
        LONGEST_TASK,
        `${spent}, while pointing, filtering and moving; with what it waits for ${longest.wall.toFixed(0)} ms, on the bare page ${bare.wall.toFixed(0)} ms`,
      ),
    ];
  });
}

type Timed = (work: () => Promise<void>) => Promise<number>;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places all over the graph. */
function places({ x, y, width, height }: Box): { x: number; y: number }[] {
  return Array.from({ length: HOVERS }, (_, step) => ({
    x: x + width * (0.2 + (0.6 * ((step * 7) % HOVERS)) / HOVERS),
    y: y + height * (0.2 + (0.6 * step) / HOVERS),
  }));
}

/** Points at one after the other. */
async function hover(page: Page, box: Box, timed: Timed): Promise<number[]> {
  const times: number[] = [];
  for (const { x, y } of places(box)) times.push(await timed(() => page.mouse.move(x, y)));
  return times.sort((a, b) => a - b);
}

/** Leaves a kind out, and keeps it again. */
async function filter(page: Page, timed: Timed): Promise<number[]> {
  const people = page.getByRole('checkbox', { name: /^Personnes/ });
  const times: number[] = [];
  for (let step = 0; step < FILTERS; step += 1) times.push(await timed(() => people.click()));
  return times.sort((a, b) => a - b);
}

async function pan(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 3, y + height / 3, { steps: 20 });
  await page.mouse.up();
  await page.waitForTimeout(1000);
}

async function boxOfGraph(page: Page): Promise<Box> {
  const box = await page.getByRole('region', { name: /^Graphe / }).boundingBox();
  if (!box) throw new Error('The graph has no place on the page.');
  return box;
}
