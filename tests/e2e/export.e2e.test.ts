import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSite, type TestSite } from './site.ts';
import { main, parameter, picture, storyOn } from './story.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site?.close());

const story = storyOn(() => site);

/** Chooses an entry of the menu of exports, and gives the file that is saved. */
async function saved(page: Page, entry: string): Promise<{ name: string; content: Buffer }> {
  await page.getByRole('button', { name: 'Exporter' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: entry }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** How many elements of an XML document a selector finds, by the parser of the browser, which takes no fault. */
function countIn(page: Page, xml: Buffer, ...selectors: string[]): Promise<number[]> {
  return page.evaluate(
    ([text, all]) => {
      const document = new DOMParser().parseFromString(text, 'text/xml');
      if (document.querySelector('parsererror')) throw new Error(document.documentElement.textContent);
      return all.map((selector) => document.querySelectorAll(selector).length);
    },
    [xml.toString(), selectors] as const,
  );
}

const rows = (csv: Buffer) => parse(csv, { bom: true, columns: true, delimiter: ';' }).length;

describe('the graph', () => {
  test('is saved in every format as the filters leave it, and as a picture', () =>
    story('/explorer?kinds=network,organisation,project', async (page) => {
      await picture(page).locator('canvas').first().waitFor();
      const summary = await main(page)
        .getByText(/^\d+ entités montrées sur \d+$/)
        .textContent();
      const shown = Number(summary?.split(' ')[0]);
      expect(shown).toBeGreaterThan(50);

      const nodes = await saved(page, 'Entités, pour tableur (CSV)');
      expect(nodes.name).toMatch(/^observatoire-innovation-culturelle-\d{4}-\d\d-\d\d\.nodes\.csv$/);
      expect(rows(nodes.content)).toBe(shown);
      const links = rows((await saved(page, 'Liens, pour tableur (CSV)')).content);
      expect(links).toBeGreaterThan(50);
      for (const entry of ['Graphe, pour Gephi (GEXF)', 'Graphe (GraphML)']) {
        const { content } = await saved(page, entry);
        expect(await countIn(page, content, 'node', 'edge')).toEqual([shown, links]);
      }
      const linked = JSON.parse((await saved(page, 'Données liées (JSON-LD)')).content.toString());
      expect(linked['@graph']).toHaveLength(shown);

      const svg = await saved(page, 'Tout le graphe, modifiable (SVG)');
      expect(await countIn(page, svg.content, 'path.node', 'line')).toEqual([shown, links]);
      expect(svg.content.toString()).toMatch(/Montrer.: Réseaux, Organisations, Projets\./);
      const png = await saved(page, 'Ce que l’on voit (PNG)');
      expect(png.content.subarray(1, 4).toString()).toBe('PNG');
      const wide = await picture(page).evaluate((element) => element.clientWidth);
      expect(png.content.readUInt32BE(16)).toBe(2 * wide);
      expect(await coloursOf(page, png.content)).toBeGreaterThan(20);
    }));
});

/** How many colours an image has: few where nothing was drawn. */
function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    // The caption stands below: what is counted is the picture.
    const data = context?.getImageData(0, 0, image.width, image.height / 2).data ?? [];
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return colours.size;
  }, png.toString('base64'));
}

describe('a table', () => {
  test('is saved as CSV with whole lists', () =>
    story('/reseaux', async (page) => {
      await page.getByRole('rowheader').first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Enregistrer la table (CSV)' }).click(),
      ]);
      const table = parse(await readFile(await download.path()), {
        bom: true,
        columns: true,
        delimiter: ';',
      });
      expect(table.length).toBe(await page.getByRole('rowheader').count());
      expect(table[0]).toMatchObject({ Liens: expect.stringMatching(/^\d+$/) });
      expect(JSON.stringify(table)).not.toContain('autres');
    }));

  test('leaves out what one only acts by', () =>
    story('/isoles', async (page) => {
      await page.getByRole('rowheader').first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Enregistrer la table (CSV)' }).click(),
      ]);
      const [headings] = parse(await readFile(await download.path()), { bom: true, delimiter: ';' });
      expect(headings).toEqual(['Nom', 'Isolement', 'Pourquoi', 'Par rapport aux autres']);
    }));
});

describe('a view within another site', () => {
  test('has only the chosen controls, keeps to itself, and leads to the whole page', () =>
    story('/explorer?kinds=network,project&embed=1&controls=legend', async (page) => {
      await picture(page).locator('canvas').first().waitFor();
      await page.getByRole('list', { name: 'Légende' }).waitFor();
      for (const role of ['banner', 'search', 'tablist', 'toolbar', 'checkbox'] as const)
        expect(await page.getByRole(role).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Exporter' }).count()).toBe(0);
      const whole = page.getByRole('link', { name: 'Observatoire de l’innovation culturelle' });
      expect(await whole.getAttribute('href')).toBe('/explorer?kinds=network%2Cproject');
      await page.goto(`${site.address}/reseaux?embed=1`);
      await page.getByRole('rowheader').first().getByRole('link').click();
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
      expect(parameter(page, 'embed')).toBe('1');
    }));

  test('is put there by code that one copies, with the controls one ticks', () =>
    story('/reseaux?section=bridges', async (page) => {
      await page.getByRole('button', { name: 'Partager' }).press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Partager' });
      const code = dialog.getByRole('textbox', { name: 'Code à coller dans la page' });
      await dialog.getByRole('checkbox', { name: 'Onglets' }).press('Space');
      const [, source = ''] = /^<iframe src="([^"]+)"/.exec(await code.inputValue()) ?? [];
      const address = source.replaceAll('&amp;', '&');
      const { pathname, searchParams } = new URL(address);
      expect([pathname, searchParams.get('section'), searchParams.get('controls')]).toEqual([
        '/reseaux',
        'bridges',
        'legend,tabs,zoom',
      ]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.goto(address);
      await page.getByRole('tab', { name: 'Passerelles', selected: true }).waitFor();
    }));
});
