import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from './axe.ts';
import { openTestSite, type TestSite } from './site.ts';
import { settled, sideways, storyOn } from './story.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site?.close());

const story = storyOn(() => site);

/** Each view in a state that shows most of it. */
const VIEWS = {
  overview: '/',
  graph: '/explorer?similarities=on',
  entity: '/explorer?selected=organisation%3Acnc',
  'page of an entity': '/entite/organisation:cnc',
  table: '/explorer?tab=table',
  map: '/explorer?tab=map&themes=theme%3Amusees,none',
  groups: '/explorer?colour=community&from=network%3Atmnlab&to=network%3Ahacnum',
  isolated: '/isoles',
  'outreach list': '/isoles?section=outreach',
  similar: '/similaires?q=une+visite+en+réalité+virtuelle',
  'networks to join': '/similaires?q=une+visite+en+réalité+virtuelle&section=networks',
  'an introduction in a part of the graph':
    '/explorer?most=450&meet=organisation%3Agroover,network%3Ahacnum,network%3Atmnlab',
  networks: '/reseaux',
  'networks compared': '/reseaux?section=overlap',
  bridges: '/reseaux?section=bridges',
  'public action': '/action-publique?entity=programme:france-2030',
  reuse: '/reemplois',
  'who re-uses what': '/reemplois?section=users',
  'chains of re-use': '/reemplois?section=chains',
  'what sleeps': '/reemplois?section=sleeping',
  needs: '/besoins',
  resources: '/ressources',
  events: '/ressources?section=events',
  sources: '/sources',
  coverage: '/sources?section=coverage',
  runs: '/sources?section=runs',
  corrections: '/sources?section=correct',
  'what networks proposed': '/propositions',
  'how to take part': '/proposer?what=correct&entity=organisation:cnc',
  'personal data': '/donnees-personnelles',
  'a request about a person': '/donnees-personnelles?personne=person:clemence-chalopet',
  search: '/recherche?q=musée',
  'nothing shown': '/explorer?kinds=',
  'page not found': '/nulle-part',
};

const SETTINGS = [
  ['fr', 'light', 1440],
  ['en', 'light', 1440],
  ['en', 'dark', 1440],
  ['fr', 'dark', 1440],
  ['fr', 'light', 360],
] as const;

test.each(Object.entries(VIEWS))(
  '%s is accessible to all, in both languages and themes, and on a narrow screen',
  (_, view) =>
    story(view, async (page) => {
      await settled(page);
      for (const [language, theme, width] of SETTINGS) {
        await page.setViewportSize({ width, height: 900 });
        await goWithin(page, `${view}${view.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`);
        await page.locator(`html[lang=${language}][data-mantine-color-scheme=${theme}]`).waitFor();
        await settled(page);
        // Half way from one theme to the other, colours have the contrast of neither.
        await page.waitForFunction(() =>
          document.getAnimations().every(({ playState }) => playState !== 'running'),
        );
        expect(await faults(page), `${language}, ${theme}, ${width} pixels`).toEqual([]);
        expect(await sideways(page), `${language}, ${theme}, ${width} pixels`).toEqual([]);
      }
    }),
);

/** Goes to another address as Back does, without loading the page again, which takes longer than all that is checked. */
async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, address);
}

test('the suggestions of the search and the open introductions are accessible to all', async () => {
  const page = await site.open('/isoles');
  await page
    .getByRole('button', { name: /^Qui lui présenter/ })
    .first()
    .click();
  await page.getByRole('cell').getByRole('heading', { name: 'À qui présenter cet acteur' }).waitFor();
  await page.getByRole('searchbox', { name: 'Chercher dans l’observatoire' }).fill('musée');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.waitForLoadState('networkidle');
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});

test('an introduction in the outreach list is accessible to all', async () => {
  const page = await site.open('/isoles?entity=organisation:groover&about=theme:musique');
  await page
    .getByRole('button', { name: /^Ajouter à ma liste/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Voir ma liste' }).click();
  await page.getByRole('button', { name: /^Retirer/ }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});

test('the menu of exports, the ways to share and a view within another site are accessible to all', async () => {
  const page = await site.open('/explorer?tab=table', { viewport: { width: 360, height: 740 } });
  await settled(page);
  await page.getByRole('button', { name: 'Exporter' }).press('Enter');
  const last = page.getByRole('link', { name: 'La question GraphQL de cette vue' });
  await last.waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await last.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Partager' }).press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Code' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.goto(`${site.address}/explorer?embed=1&controls=legend,tabs,zoom,search`);
  await settled(page);
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});

test('the keyboard skips the bar, and comes back to where it was when the panel closes', async () => {
  const page = await site.open('/explorer?tab=table');
  const link = page.getByRole('rowheader').first().getByRole('link');
  await link.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await link.focus();
  await page.keyboard.press('Enter');
  const name = page.getByRole('complementary').getByRole('heading', { level: 2 });
  await name.getByText((await link.textContent()) ?? '').waitFor();
  expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('complementary').waitFor({ state: 'detached' });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.context().close();
});

test('what changes is announced', async () => {
  const page = await site.open('/recherche?q=musée');
  const announced = page.getByRole('status').getByText(/^\d+ résultats/);
  await announced.waitFor({ state: 'attached' });
  await page.getByRole('main').getByRole('link').first().click();
  await page
    .getByRole('status')
    .getByText(/détails affichés$/)
    .waitFor({ state: 'attached' });
  await page.context().close();
});
