import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { TestSite } from './site.ts';

/**
 * Opens a page, runs a story on it, and checks that the page never complained in its console, nor did what its policy forbids.
 * @param site asked for when a story begins: by then it is open
 */
export function storyOn(site: () => TestSite) {
  return async (path: string, run: (page: Page) => Promise<void>, width = 1440): Promise<void> => {
    const earlier = site().violations.length;
    const page = await site().open(path, { viewport: { width, height: 900 } });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    try {
      await run(page);
      expect([...complaints, ...site().violations.slice(earlier)]).toEqual([]);
    } finally {
      await page.context().close();
    }
  };
}

/** More than any view has of what one can go to. */
const MOST_PRESSES = 400;

/** Goes on by Tab, or back, until something has the focus, as one does who has no mouse. */
export async function tabTo(page: Page, target: Locator, tab: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press(tab);
    const reached = await target.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
    if (reached) return;
  }
  throw new Error(`${tab} does not reach ${target} within ${MOST_PRESSES} presses.`);
}

/** The view. */
export const main = (page: Page) => page.getByRole('main');
/** The graph of Explorer. */
export const picture = (page: Page) => page.getByRole('region', { name: /^(Graphe|Graph) / });
/** The panel of the selected entity. */
export const panel = (page: Page) => page.getByRole('complementary');
/** The name of the selected entity. */
export const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });
/** A parameter of the address. */
export const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Waits until a view and what it asked for are there: the network may be idle while a busy machine still draws. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await drawn(page);
}

/** What of a view is wider than the screen, so that one has to scroll sideways to read it. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, main, main section, main table')]
      .filter((element) => element.scrollWidth > window.innerWidth)
      .map((element) => element.tagName),
  );
}

/** Waits until a view shows what it asked for first. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main h1') !== null && document.querySelector('.mantine-Skeleton-root') === null,
  );
}
