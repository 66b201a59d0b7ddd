import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSite, type TestSite } from './site.ts';
import { drawn, heading, main, panel, parameter, picture, settled, sideways, storyOn } from './story.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site?.close());

const story = storyOn(() => site);

describe('the page opens', () => {
  test('on the graph, with every kind counted', () =>
    story('/explorer', async (page) => {
      await picture(page).locator('canvas').first().waitFor();
      await main(page)
        .getByText(/^\d+ entités montrées sur \d+$/)
        .waitFor();
      expect(await page.getByRole('checkbox', { name: /^Réseaux/ }).isChecked()).toBe(true);
      expect(await page.getByRole('checkbox', { name: /^Thèmes/ }).isChecked()).toBe(false);
      expect(await page.title()).toBe('Explorer · Observatoire de l’innovation culturelle');
    }));

  test('with an entity that does not exist, it says so', () =>
    story('/explorer?selected=network:nowhere', async (page) => {
      await panel(page).getByText('Cette entité n’est pas, ou n’est plus, dans l’observatoire').waitFor();
    }));
});

describe('search', () => {
  test('in French: the slash finds the field, arrows and Enter open an entity', () =>
    story('/explorer', async (page) => {
      await drawn(page);
      await page.locator('body').press('/');
      await page.keyboard.type('arts hybrides et cultures numériques');
      const first = page.getByRole('option').first();
      await first.getByText('Réseau national des arts hybrides et des cultures numériques').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await heading(page).getByText('Réseau national des arts hybrides').waitFor();
      expect(parameter(page, 'selected')).toBe('network:hacnum');
    }));

  test('in English: Enter on the words lists every answer, whatever the language of the data', () =>
    story('/explorer?lang=en', async (page) => {
      const field = page.getByRole('searchbox', { name: 'Search the observatory' });
      await field.fill('music startups');
      await field.press('Enter');
      await page.getByRole('heading', { name: '“music startups”' }).waitFor();
      const answers = main(page).getByRole('listitem');
      await answers.first().waitFor();
      expect((await answers.allTextContents()).slice(0, 5).join()).toContain('Music Tech France');
    }));

  test('nothing to find offers a next step', () =>
    story('/recherche?q=réseau&kinds=', async (page) => {
      await main(page).getByText('Aucun résultat. Essayez d’autres mots').waitFor();
    }));
});

describe('an entity', () => {
  test('clicked in the graph shows what is known, and Escape closes it', () =>
    story('/explorer', async (page) => {
      // An entity without links stands outside of the opening picture: selecting it brings it to the middle.
      await page.getByRole('tab', { name: 'Table' }).click();
      const headers = page.getByRole('columnheader');
      await headers.getByRole('button', { name: 'Isolement' }).click();
      await page.getByRole('rowheader').first().getByRole('link').click();
      await panel(page).getByRole('heading', { name: 'Source' }).waitFor();
      const name = await heading(page).textContent();
      await page.getByRole('tab', { name: 'Graphe' }).click();
      await picture(page).locator('canvas').first().waitFor();
      await page.waitForTimeout(500);
      await page.keyboard.press('Escape');
      await panel(page).waitFor({ state: 'detached' });
      const box = await picture(page).boundingBox();
      if (!box) throw new Error('The picture has no place.');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await heading(page)
        .getByText(name ?? '')
        .waitFor();
      await panel(page).getByRole('heading', { name: 'Isolement' }).waitFor();
      await panel(page).getByRole('heading', { name: 'Source' }).waitFor();
    }));

  test('links lead to its neighbours, and Back to where one was', () =>
    story('/explorer?selected=network:hacnum', async (page) => {
      await panel(page)
        .getByRole('heading', { name: /^Porte les projets/ })
        .waitFor();
      const neighbour = panel(page).getByRole('link', { name: 'HACNUMédia' }).first();
      await neighbour.click();
      await heading(page).getByText('HACNUMédia').waitFor();
      await panel(page)
        .getByRole('heading', { name: /^Est porté par/ })
        .waitFor();
      await page.goBack();
      await heading(page).getByText('Réseau national des arts hybrides').waitFor();
    }));

  test('says what is close to it and why', () =>
    story('/explorer?selected=network:hacnum', async (page) => {
      const close = panel(page).getByRole('listitem').filter({ hasText: 'Proche par le sujet' });
      await close.first().waitFor();
      await panel(page).getByText('Comment est-ce calculé').last().click();
      await panel(page).getByText('La note, de 0 à 1').waitFor();
    }));

  test('is described in the language of the page', () =>
    story('/explorer?selected=network:hacnum&lang=en', async (page) => {
      await heading(page).getByText('National Network of Hybrid Arts and Digital Cultures').waitFor();
      await panel(page).locator('p[lang=en]').waitFor();
    }));
});

describe('the legend', () => {
  test('filters the picture and the table alike, and says how many are shown of how many', () =>
    story('/explorer?tab=table', async (page) => {
      const networks = page.getByRole('checkbox', { name: /^Réseaux/ });
      await page.getByRole('button', { name: 'Rien' }).click();
      await page.getByText('Rien ne correspond').waitFor();
      await networks.check();
      const kinds = page.getByRole('row').locator('td:nth-child(2)');
      await kinds.first().waitFor();
      expect(new Set(await kinds.allTextContents())).toEqual(new Set(['Réseau']));
      expect(parameter(page, 'kinds')).toBe('network');
      const [, shown, total] = /(\d+) entités montrées sur (\d+)/.exec(await page.content()) ?? [];
      expect(await page.getByRole('rowheader').count()).toBe(Math.min(50, Number(shown)));
      expect(Number(shown)).toBeLessThan(Number(total));
      await page.getByRole('tab', { name: 'Graphe' }).click();
      await page.getByRole('region', { name: `Graphe de ${shown} entités` }).waitFor();
      await page.getByRole('button', { name: 'Tout', exact: true }).click();
      expect(parameter(page, 'kinds')).toBe('all');
    }));
});

describe('the table', () => {
  test('turns its pages', () =>
    story('/explorer?tab=table', async (page) => {
      const first = await page.getByRole('rowheader').first().textContent();
      await page.getByRole('button', { name: 'Page suivante' }).click();
      await page.locator('button[aria-current=page]', { hasText: '2' }).waitFor();
      expect(parameter(page, 'page')).toBe('2');
      expect(await page.getByRole('rowheader').first().textContent()).not.toBe(first);
    }));
});

describe('isolated actors', () => {
  test('are ranked', () =>
    story('/isoles', async (page) => {
      await main(page)
        .getByText(/^\d+ acteurs, le plus isolé d’abord$/)
        .waitFor();
      const scores = (await page.getByTitle(/^Isolement/).allTextContents()).map(Number.parseFloat);
      expect(scores.length).toBeGreaterThan(5);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }));
});

describe('language and theme', () => {
  test('switch in place and stay in the address', () =>
    story('/isoles', async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Isolated actors' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
      await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
      await page.getByRole('link', { name: 'Explore', exact: true }).click();
      expect(new URL(page.url()).search).toBe('?lang=en&theme=dark');
      await page.goBack();
      await page.goBack();
      await page.goBack();
      await page.getByRole('heading', { name: 'Acteurs isolés' }).waitFor();
    }));
});

describe('an address', () => {
  test('restores tab, filter, order, selection and language', () =>
    story(
      '/explorer?tab=table&kinds=network,project&sort=name&selected=network%3Ahacnum&lang=en',
      async (page) => {
        await heading(page).getByText('National Network of Hybrid Arts').waitFor();
        expect(await page.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe('true');
        expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe(
          'ascending',
        );
        expect(await page.getByRole('checkbox', { name: /^Actors/ }).isChecked()).toBe(false);
        expect(await page.getByRole('checkbox', { name: /^Innovations/ }).isChecked()).toBe(true);
      },
    ));

  test('that leads nowhere says where to go', () =>
    story('/nulle-part', async (page) => {
      await page.getByRole('link', { name: 'Explorer l’écosystème' }).click();
      await picture(page).waitFor();
    }));
});

describe('when something fails', () => {
  test('a lost drawing surface leaves the table, and the graph can be drawn again', () =>
    story('/explorer', async (page) => {
      const canvases = picture(page).locator('canvas');
      await canvases.first().waitFor();
      await canvases.evaluateAll((all: HTMLCanvasElement[]) => {
        for (const canvas of all)
          canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      });
      await page.getByText('Le graphe ne peut pas être dessiné ici').waitFor();
      await page.getByRole('rowheader').first().waitFor();
      await page.getByRole('button', { name: 'Redessiner le graphe' }).click();
      await canvases.first().waitFor();
    }));

  /** Holds back the fonts that a page asks for from now on, until they are let go. */
  const withholdFonts = async (page: Page): Promise<() => void> => {
    let letGo = () => {};
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await gone;
      await route.continue();
    });
    return letGo;
  };

  test('fonts that come once the graph is gone leave it be', () =>
    story('/nulle-part', async (page) => {
      const letGo = await withholdFonts(page);
      await page.goto(`${site.address}/explorer`);
      await picture(page).locator('canvas').first().waitFor();
      await page.getByRole('tab', { name: 'Table' }).click();
      await page.getByRole('rowheader').first().waitFor();
      letGo();
      await page.evaluate(async () => {
        await document.fonts.load('13px "Fraunces Variable"');
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
    }));

  test.each(['/explorer?tab=table', '/isoles'])(
    '%s does not scroll sideways before its fonts are there',
    (view) =>
      story(
        '/nulle-part',
        async (page) => {
          const letGo = await withholdFonts(page);
          await page.goto(site.address + view);
          await page.getByRole('rowheader').first().waitFor();
          expect(await sideways(page)).toEqual([]);
          letGo();
          await settled(page);
        },
        360,
      ),
  );

  test('a server that does not answer is named, and asked again on demand', async () => {
    const page = await site.open('/nulle-part');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Acteurs isolés' }).click();
    await page.getByRole('alert').getByText('Le serveur ne répond pas').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await main(page)
      .getByText(/^\d+ acteurs/)
      .waitFor();
    await page.context().close();
  });
});

test('on a narrow screen the entity takes the whole page, and the filters open over it', () =>
  story(
    '/explorer',
    async (page) => {
      await page.getByRole('button', { name: 'Filtres' }).click();
      await page
        .getByRole('dialog')
        .getByRole('checkbox', { name: /^Réseaux/ })
        .waitFor();
      await page.keyboard.press('Escape');
      const field = page.getByRole('searchbox', { name: 'Chercher dans l’observatoire' });
      await field.fill('hacnum');
      await page.getByRole('option', { name: /Réseau national des arts hybrides/ }).click();
      await heading(page).getByText('Réseau national des arts hybrides').waitFor();
      expect((await panel(page).boundingBox())?.width).toBe(360);
    },
    360,
  ));
