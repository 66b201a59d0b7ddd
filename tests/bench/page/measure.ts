import type { CDPSession, Page } from 'playwright-core';

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

/** Notes tasks of more than 50 ms from now on; the result gives the longest so far, in milliseconds. */
export async function longTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
}

/** Kilobytes of scripts and styles, compressed, that a page loads before anything is done on it. */
export async function firstLoad(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => /\.(js|css)$/.test(new URL(name).pathname))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  return bytes / 1000;
}
