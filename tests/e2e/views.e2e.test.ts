import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSite, type TestSite } from './site.ts';
import { heading, main, parameter, picture, storyOn } from './story.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site?.close());

const story = storyOn(() => site);

describe('the bar', () => {
  test('names every view, and says which one is open', () =>
    story('/', async (page) => {
      const views = page.getByRole('navigation', { name: 'Vues' }).getByRole('link');
      const names = await views.allTextContents();
      for (const name of names) {
        await views.getByText(name, { exact: true }).click();
        await page.locator('nav a[aria-current=page]', { hasText: name }).waitFor();
        await main(page).getByRole('heading', { level: 1 }).waitFor();
        await page.waitForFunction((view) => document.title.startsWith(`${view} ·`), name);
      }
      expect(names).toEqual(['Vue d’ensemble', 'Explorer', 'Trouver des projets proches', 'Acteurs isolés']);
    }));

  test('on a narrow screen keeps the views behind a button that works by keyboard', () =>
    story(
      '/',
      async (page) => {
        const button = page.getByRole('button', { name: 'Menu' });
        const link = page.getByRole('link', { name: 'Acteurs isolés', exact: true });
        expect(await link.isVisible()).toBe(false);
        await button.press('Enter');
        expect(await button.getAttribute('aria-expanded')).toBe('true');
        await page.keyboard.press('Escape');
        await link.waitFor({ state: 'hidden' });
        await button.press('Enter');
        await link.press('Enter');
        await main(page).getByRole('heading', { name: 'Acteurs isolés' }).waitFor();
        expect(await button.getAttribute('aria-expanded')).toBe('false');
      },
      360,
    ));
});

describe('the overview', () => {
  test('says what there is, and leads to it', () =>
    story('/', async (page) => {
      await main(page).getByRole('heading', { name: 'Ce que l’observatoire rassemble' }).waitFor();
      const counts = main(page)
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'Projets', exact: true }) })
        .last();
      const count = Number(/\d+$/.exec((await counts.textContent()) ?? '')?.[0]);
      expect(count).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'Projets', exact: true }).click();
      await main(page)
        .getByText(new RegExp(`^${count} entités montrées sur`))
        .waitFor();
      expect(parameter(page, 'kinds')).toBe('project');
    }));

  test('opens an entity in Explorer', () =>
    story('/', async (page) => {
      await page.getByRole('link', { name: 'Musées', exact: true }).click();
      await heading(page).getByText('Musées').waitFor();
      await picture(page).waitFor();
    }));

  test('gives way to Explorer at addresses from when that was the home page', () =>
    story('/?selected=network:hacnum&lang=en', async (page) => {
      await heading(page).getByText('National Network of Hybrid Arts').waitFor();
      await picture(page).waitFor();
      expect(new URL(page.url()).pathname).toBe('/explorer');
    }));
});
