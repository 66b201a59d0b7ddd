import type { Browser, CDPSession, Page } from 'playwright-core';

/** Milliseconds from the start of the navigation to the first picture of the graph. */
export async function firstFrame(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const drawn = await page.waitForFunction(
    () => performance.getEntriesByName('graph-drawn')[0]?.startTime,
    undefined,
    {
      timeout: 300_000,
    },
  );
  return Number(await drawn.jsonValue());
}

/**
 * A session that tells of the work of the main thread: the time that a processor spends on it, so that what it waits for is
 * left out. Where the graphics card is made up by software, as on machines without one, that is most of the time.
 */
export async function workOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** Milliseconds of work of the main thread of a page while something is done and until it has settled. */
export async function mainThread(
  page: Page,
  session: CDPSession,
  work: () => Promise<void>,
): Promise<number> {
  const before = await taskTime(session);
  await work();
  await settle(page);
  return (await taskTime(session)) - before;
}

/** Lets the page draw twice: what was asked for is then done. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
      }),
  );
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('The browser does not tell the time of its tasks.');
  return 1000 * seconds;
}

/** The longest tasks, in milliseconds. */
export interface LongestTask {
  /** that a processor was at work on */
  readonly work: number;
  /** from its beginning to its end, what it waited for included */
  readonly wall: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** microseconds */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest tasks of the main thread of a page while something is done. */
export async function longestTask(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(thread),
  );
  const tasks = trace.traceEvents.filter((event) => event.dur !== undefined && main.has(thread(event)));
  if (tasks.length === 0) throw new Error('The browser does not tell its tasks.');
  const longest = (of: (event: TraceEvent) => number | undefined) =>
    tasks.reduce((most, event) => Math.max(most, (of(event) ?? 0) / 1000), 0);
  return { work: longest(({ tdur }) => tdur), wall: longest(({ dur }) => dur) };
}

/** What a page loads before anything is done on it. */
export interface FirstLoad {
  /** of scripts and styles, compressed */
  readonly kilobytes: number;
  /** milliseconds until it shows anything: https://www.w3.org/TR/paint-timing/#first-contentful-paint */
  readonly contentfulPaint: number;
}

/** Loads a page, and waits until nothing is on its way any more. */
export async function firstLoad(page: Page, address: string): Promise<FirstLoad> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => ({
    kilobytes:
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({ name }) => /\.(js|css)$/.test(new URL(name).pathname))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000,
    contentfulPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
}
