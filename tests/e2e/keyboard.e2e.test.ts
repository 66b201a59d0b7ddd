import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSite, type TestSite } from './site.ts';
import { main, parameter, picture, storyOn, tabTo } from './story.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site?.close());

const story = storyOn(() => site);

describe('the graph, by keys alone', () => {
  test('is reached past the bar, and comes nearer', () =>
    story('/explorer', async (page) => {
      await tabTo(page, page.getByRole('link', { name: 'Aller au contenu' }));
      await page.keyboard.press('Enter');
      await tabTo(page, picture(page));
      await page.keyboard.press('+');
      await page.waitForURL(/camera=/);
    }));
});

describe('the keyboard stays where it was', () => {
  /** Checks that the focus is on what holds the list within the view, and that Tab goes on in there. */
  const expectInList = async (page: Page) => {
    const list = main(page)
      .locator('div:focus')
      .filter({ has: page.getByRole('table') });
    await list.waitFor();
    expect(await list.evaluate((element) => element.querySelector('h1'))).toBeNull();
    const within = await list.elementHandle();
    await page.keyboard.press('Tab');
    expect(await within?.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  };

  test('when a page of a list is turned', () =>
    story('/isoles?standing=all', async (page) => {
      const name = main(page).getByRole('rowheader').first();
      const first = await name.textContent();
      await tabTo(page, page.getByRole('button', { name: 'Page suivante' }));
      await page.keyboard.press('Enter');
      await name.filter({ hasNotText: first ?? '' }).waitFor();
      await expectInList(page);
    }));

  test('when the row is gone that it closed', () =>
    story('/isoles?standing=all&page=2', async (page) => {
      const fold = main(page).getByRole('table').getByRole('button', { expanded: true });
      const other = main(page).getByRole('rowheader').first().getByRole('link');
      await other.waitFor();
      const address = new URL((await other.getAttribute('href')) ?? '', site.address);
      const actor = encodeURIComponent(address.searchParams.get('selected') ?? '');
      await page.goto(`${site.address}/isoles?standing=all&entity=${actor}`);
      await tabTo(page, fold);
      await page.keyboard.press('Enter');
      await fold.waitFor({ state: 'detached' });
      await expectInList(page);
    }));
});

describe('a server that goes away and comes back', () => {
  const alert = (page: Page) => page.getByRole('alert').getByText('Le serveur ne répond pas');

  test('is named where a view cannot even be fetched, and asked again on demand', async () => {
    const page = await site.open('/isoles');
    await main(page).getByRole('rowheader').first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Besoins', exact: true }).press('Enter');
    await alert(page).waitFor();
    const retry = page.getByRole('button', { name: 'Réessayer' });
    await retry.press('Enter');
    await alert(page).waitFor();
    await page.context().setOffline(false);
    await retry.press('Enter');
    await page.getByRole('heading', { name: 'Des besoins aux actions' }).waitFor();
    await page.context().close();
  });

  test('is named when it is stopped, and answers once it is started again', async () => {
    const page = await site.open('/isoles');
    await main(page).getByRole('rowheader').first().waitFor();
    await site.stop();
    await page.getByText('Organisations', { exact: true }).click();
    await alert(page).waitFor();
    await site.start();
    await page.getByRole('button', { name: 'Réessayer' }).press('Enter');
    await main(page)
      .getByText(/^\d+ acteurs/)
      .waitFor();
    expect(parameter(page, 'kinds')).toBe('organisation');
    await page.context().close();
  });
});
