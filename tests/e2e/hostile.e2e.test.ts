import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KIND_NAMES } from '../../core/kinds.ts';
import { entityPath, PATHS } from '../../graph-ui/src/core/url/paths.ts';
import { hostileId, hostilePackage } from '../hostile/package.ts';
import { elementsOf, parseXml } from '../setup/xml.ts';
import { openSiteOf, type TestSite } from './site.ts';
import { drawn, main, panel } from './story.ts';

let site: TestSite;

beforeAll(async () => {
  const { folder, remove } = await hostilePackage();
  site = await openSiteOf(folder);
  await remove();
});

afterAll(() => site?.close());

/** What of the stored texts has become a part of the page. */
function taken(page: Page) {
  return page.evaluate(() => ({
    ran: 'hacked' in window,
    elements: [...document.querySelectorAll('img[src=x], [onload], [onerror]')].map((each) => each.outerHTML),
    links: [...document.querySelectorAll('a')]
      .map(({ href }) => href)
      .filter((href) => /^javascript:/i.test(href)),
  }));
}

const NOTHING = { ran: false, elements: [], links: [] };

/** Goes through addresses, each of which must show the stored texts as texts. */
async function throughPages(
  addresses: readonly string[],
  shows: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await site.open('/');
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  try {
    for (const address of addresses) {
      await page.goto(site.address + address);
      await drawn(page);
      await shows(page);
      expect(await taken(page), address).toEqual(NOTHING);
    }
    expect(complaints).toEqual([]);
  } finally {
    await page.context().close();
  }
}

describe('stored texts that are HTML and scripts', () => {
  test('run on no view', async () => {
    const views = Object.values(PATHS).filter((path) => !path.includes(':'));
    await throughPages(
      [...views, `${PATHS.search}?query=hostile`, `${PATHS.explorer}?tab=table`],
      async () => {},
    );
  });

  test('run in no panel, in no language', async () => {
    const ids = (['Organisation', 'Project', 'Event', 'Need'] as const).map((kind) => hostileId(kind, 1));
    const addresses = ids.map((id, at) => `${PATHS.explorer}?selected=${id}${at % 2 ? '&lang=en' : ''}`);
    await throughPages(addresses, async (page) => {
      await panel(page)
        .getByRole('heading', { level: 2, name: '<script>window.hacked=1</script>' })
        .waitFor();
    });
  });

  test('run on no page of an entity, and stay within its structured data', async () => {
    const ids = KIND_NAMES.map((kind) => hostileId(kind, 2));
    await throughPages(ids.map(entityPath), async (page) => {
      await main(page).getByRole('heading', { level: 1, name: '<script>window.hacked=1</script>' }).waitFor();
      const [data = '', ...others] = await page
        .locator('script[type="application/ld+json"]')
        .allTextContents();
      expect(others).toEqual([]);
      expect(data).not.toContain('<');
      expect(JSON.stringify(JSON.parse(data))).toContain('<script>window.hacked=1</script>');
    });
  });
});

describe('stored texts in files', () => {
  const read = async (path: string) => (await fetch(site.address + path)).text();
  const everything = 2 * KIND_NAMES.length;

  test.each(['gexf', 'graphml'])('leave the elements of %s as they are', async (format) => {
    const nodes = elementsOf(parseXml(await read(`/export/ecosystem.${format}`)), 'node');
    expect(nodes).toHaveLength(everything);
  });

  test('leave the rows of tables as they are, and are no formulas', async () => {
    for (const table of ['nodes', 'edges']) {
      const csv = await read(`/export/ecosystem.${table}.csv`);
      const rows = parse(csv, { bom: true, columns: true, delimiter: ';' }) as Record<string, string>[];
      if (table === 'nodes') expect(rows).toHaveLength(everything);
      const cells = rows.flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+@\t\r]|^-(?![\d,]+$)/.test(cell))).toEqual([]);
    }
  });

  test('leave JSON-LD and the calendar as they are', async () => {
    expect(JSON.parse(await read('/export/ecosystem.jsonld'))['@graph']).toHaveLength(everything);
    const lines = (await read('/evenements.ics')).split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });

  test('leave the feed and what its entries say as they are', async () => {
    const [content, ...others] = elementsOf(parseXml(await read('/nouveautes.atom')), 'content');
    expect(others).toEqual([]);
    const said = parseXml(`<div>${content?.text}</div>`);
    expect(
      new Set(
        elementsOf(said, 'li')
          .flatMap((item) => item.children)
          .map(({ name }) => name),
      ),
    ).toEqual(new Set(['a']));
    expect(elementsOf(said, 'a').map(({ attributes }) => Object.keys(attributes).join())).toEqual(
      elementsOf(said, 'li').map(() => 'href'),
    );
  });
});
