import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSite, type TestSite } from './site.ts';
import { heading, main, panel, parameter, picture, storyOn } from './story.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site?.close());

const story = storyOn(() => site);

/** Unfolds a part of the filters by keyboard. */
async function unfold(page: Page, title: string): Promise<void> {
  const summary = page.locator('summary', { hasText: title });
  await summary.focus();
  await summary.press('Enter');
}

/** How many entities are said to be shown. */
async function shown(page: Page): Promise<number> {
  const text = await main(page)
    .getByText(/ entités? montrées? sur /)
    .textContent();
  return Number.parseInt(text?.replace(/\s/g, '') ?? '', 10);
}

describe('an analyst', () => {
  test('finds the facets that an address narrows by, and opens with all again', () =>
    story('/explorer?themes=theme:technologies&networks=none', async (page) => {
      await picture(page).locator('canvas').first().waitFor();
      const lonely = await shown(page);
      expect(await page.getByRole('checkbox', { name: /^Technologies/ }).isChecked()).toBe(true);
      expect(await page.getByRole('checkbox', { name: /^Liés à aucun réseau/ }).isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Revenir aux filtres d’ouverture' }).click();
      await page.waitForURL(/explorer$/);
      expect(await shown(page)).toBeGreaterThan(lonely);
    }));

  test('sees what has no link, and what was there in some years', () =>
    story('/explorer?tab=table', async (page) => {
      const all = await shown(page);
      await unfold(page, 'Nombre de liens');
      await page.getByRole('checkbox', { name: /^aucun lien connu/ }).press('Space');
      await page.waitForURL(/links=0/);
      const degrees = page.getByRole('row').locator('td:nth-child(3)');
      expect(new Set(await degrees.allTextContents())).toEqual(new Set(['0']));
      await page.goBack();
      await unfold(page, 'Période');
      await page.getByRole('slider', { name: 'Dernière année' }).press('ArrowLeft');
      await page.getByRole('slider', { name: 'Dernière année' }).press('ArrowLeft');
      await page.waitForURL(/years=/);
      await page.getByRole('checkbox', { name: /entités sans date$/ }).press('Space');
      await page.waitForURL(/undated=off/);
      expect(await shown(page)).toBeLessThan(all);
      await page.getByRole('button', { name: 'Faire défiler les années' }).press('Enter');
      const first = parameter(page, 'years');
      await page.waitForFunction((years) => !location.search.includes(`years=${years}`), first);
      await page.getByRole('button', { name: 'Arrêter' }).press('Enter');
      await page.getByRole('button', { name: 'Faire défiler les années' }).waitFor();
    }));

  test('walks from link to link by keyboard, opens one, and goes back', () =>
    story('/explorer?selected=network:hacnum', async (page) => {
      await heading(page).getByText('Réseau national des arts hybrides').waitFor();
      await picture(page).locator('canvas').first().waitFor();
      const spoken = page.getByRole('status').filter({ hasText: / liens?$/ });
      await picture(page).focus();
      for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        await page.keyboard.press(arrow);
        // Nothing may lie in this direction.
        const isSpoken = await spoken.waitFor({ state: 'attached', timeout: 1000 }).then(
          () => true,
          () => false,
        );
        if (isSpoken) break;
      }
      const reached = (await spoken.textContent())?.split(',')[0] ?? '';
      await page.keyboard.press('Enter');
      await heading(page).getByText(reached, { exact: true }).waitFor();
      expect(parameter(page, 'selected')).not.toBe('network:hacnum');
      await page.goBack();
      await heading(page).getByText('Réseau national des arts hybrides').waitFor();
    }));

  test('is told what of a larger graph is missing, and how to see more of it', () =>
    story('/explorer?most=450&tab=table&kinds=person', async (page) => {
      const some = await shown(page);
      const note = main(page).locator('details', { hasText: 'Le graphe n’est pas montré en entier' });
      const [, missing, total] =
        / (\d+) entités sur (\d+), /.exec((await note.textContent())?.replace(/[\u202f\u00a0]/g, '') ?? '') ??
        [];
      expect(Number(total) - Number(missing)).toBe(450);
      await note.locator('summary').press('Enter');
      await note.getByText(/^Entités qui manquent.*Personnes? \(\d+\)/).waitFor();
      await note.getByRole('button', { name: 'Ne charger que les familles cochées' }).press('Enter');
      await page.getByRole('button', { name: 'Charger de nouveau toutes les familles' }).waitFor();
      await page.waitForFunction(
        (before) =>
          Number.parseInt(
            document.querySelector('main')?.innerText.match(/(\d+) entités? montrées? sur/)?.[1] ?? '',
            10,
          ) > before,
        some,
      );
      expect(parameter(page, 'only')).toBe('kinds');
      await page.getByRole('checkbox', { name: /^Innovations/ }).press('Space');
      await page.getByRole('cell', { name: 'Projet', exact: true }).first().waitFor();
    }));

  test('reads the map as a table too, and goes to a département', () =>
    story('/explorer?tab=map', async (page) => {
      const rows = page.getByRole('table', { name: 'Entités montrées, par département' }).getByRole('row');
      await rows.filter({ hasText: 'Paris' }).first().waitFor();
      const paris = Number(await rows.filter({ hasText: 'Paris' }).locator('td').first().textContent());
      await rows.getByRole('link', { name: 'Paris' }).press('Enter');
      await page.waitForURL(/territories=/);
      expect(parameter(page, 'territories')).toBe('territory:paris');
      expect(await shown(page)).toBe(paris);
    }));

  test('finds the camera where an address left it', () =>
    story('/explorer', async (page) => {
      await picture(page).locator('canvas').first().waitFor();
      await page.getByRole('button', { name: 'Agrandir' }).click();
      await page.waitForURL(/camera=/);
      const camera = parameter(page, 'camera');
      await page.reload();
      await picture(page).locator('canvas').first().waitFor();
      await page.getByRole('button', { name: 'Agrandir' }).click();
      await page.waitForFunction(
        (before) => !decodeURIComponent(location.search).includes(`camera=${before}`),
        camera,
      );
      const ratio = (text: string | null) => Number(text?.split(',')[2]);
      expect(ratio(parameter(page, 'camera'))).toBeCloseTo(ratio(camera) / 1.5, 2);
    }));
});

describe('help', () => {
  test('explains the graph once, in three steps', () =>
    story('/explorer', async (page) => {
      const card = page.getByRole('region', { name: 'Un écosystème, dessiné' });
      await card.getByRole('button', { name: 'Suivant' }).press('Enter');
      await page.getByRole('button', { name: 'Suivant' }).press('Enter');
      const last = page.getByRole('button', { name: 'Commencer' });
      await last.press('Enter');
      await last.waitFor({ state: 'detached' });
      await page.reload();
      await picture(page).locator('canvas').first().waitFor();
      expect(await page.getByRole('button', { name: 'Passer', exact: true }).count()).toBe(0);
    }));

  test('lists the keys that do something', () =>
    story('/explorer', async (page) => {
      await picture(page).waitFor();
      await page.locator('body').press('?');
      await page.getByRole('dialog', { name: 'Raccourcis clavier' }).getByText('chercher').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await panel(page).count()).toBe(0);
    }));
});
