import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSite, type TestSite } from './site.ts';
import { heading, main, panel, parameter, picture, storyOn, tabTo } from './story.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site?.close());

const story = storyOn(() => site);

/** Goes to something by Tab, and presses a key on it. */
async function press(page: Page, target: Locator, key = 'Enter', tab?: 'Shift+Tab'): Promise<void> {
  await tabTo(page, target, tab);
  await page.keyboard.press(key);
}

const hits = (page: Page) => main(page).locator('ol > li');

// Nothing but keys in the stories of the three: no click, no field filled or focused from outside.

const MEMBER = {
  fr: {
    way: 'Trouver des projets proches du vôtre',
    field: 'Votre idée',
    idea: 'Résidences d’artistes et ateliers de création numérique pour des musées en région',
    compare: 'Chercher ce qui est proche',
    contacts: 'À qui parler',
    family: 'Acteurs',
    themes: 'Thème',
    theme: 'Musique',
    closest: 'Ce qui est proche',
    networks: 'Quel réseau est le mien ?',
    through: 'Par où entrer :',
    pick: 'Choisir un projet, un acteur, un réseau',
    from: 'À partir de',
  },
  en: {
    way: 'Find projects close to yours',
    field: 'Your idea',
    idea: 'Artist residencies and digital creation workshops for museums outside Paris',
    compare: 'Find what is similar',
    contacts: 'Who to talk to',
    family: 'Actors',
    themes: 'Theme',
    theme: 'Music',
    closest: 'What is similar',
    networks: 'Which network is mine?',
    through: 'Through whom to enter:',
    pick: 'Pick a project, an actor, a network',
    from: 'Starting from',
  },
} as const;

describe('a member, by keys alone', () => {
  test.each(['fr', 'en'] as const)(
    'finds who did likewise, whom to talk to and which network to join (%s)',
    (language) =>
      story(`/?lang=${language}`, async (page) => {
        const words = MEMBER[language];
        await press(page, page.getByRole('link', { name: words.way }));
        await tabTo(page, page.getByRole('textbox', { name: words.field }));
        await page.keyboard.type(words.idea);
        await press(page, page.getByRole('button', { name: words.compare }));
        await hits(page).filter({ hasText: words.contacts }).first().waitFor();

        await press(page, page.getByRole('checkbox', { name: words.family }), 'Space');
        await page.waitForURL(/kinds=/);
        await tabTo(page, page.getByRole('combobox', { name: words.themes }));
        await page.keyboard.type(words.theme);
        await page.waitForURL(/about=theme/);
        await hits(page).first().waitFor();
        expect(await hits(page).filter({ hasText: 'Organisation' }).count()).toBe(0);

        await press(page, page.getByRole('tab', { name: words.closest }), 'ArrowRight', 'Shift+Tab');
        await page.getByRole('tab', { name: words.networks, selected: true }).waitFor();
        const first = hits(page).first();
        await first.getByText(words.through).waitFor();
        expect(await first.getByRole('listitem').count()).toBeGreaterThan(0);
        await press(page, first.getByRole('link').first());
        await heading(page).waitFor();
        expect(parameter(page, 'section')).toBe('networks');
        await page.reload();
        await first.getByText(words.through).waitFor();
        await page.keyboard.press('Escape');
        await panel(page).waitFor({ state: 'detached' });

        await tabTo(page, page.getByRole('searchbox', { name: words.pick }));
        await page.keyboard.type('HACNUMédia');
        await page.getByRole('option').filter({ hasText: 'HACNUMédia' }).waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: `${words.from} HACNUMédia` }).waitFor();
        await hits(page).first().waitFor();
      }),
  );
});

describe('an analyst, by keys alone', () => {
  test('filters, reads the table, opens an entity, and walks through the graph', () =>
    story('/explorer', async (page) => {
      await press(page, page.getByRole('link', { name: 'Aller au contenu' }));
      await press(page, page.locator('summary', { hasText: 'Thèmes' }));
      await press(page, page.getByRole('checkbox', { name: /^Technologies/ }), 'Space');
      await page.waitForURL(/themes=theme/);
      await press(page, page.getByRole('tab', { name: 'Graphe' }), 'ArrowRight');
      await press(page, page.getByRole('columnheader', { name: 'Nom' }).getByRole('button'));
      await page.locator('th[aria-sort=ascending]').filter({ hasText: 'Nom' }).waitFor();
      await press(page, page.getByRole('rowheader').getByRole('link'));
      await heading(page).waitFor();
      const opened = await heading(page).textContent();
      await page.keyboard.press('Escape');
      await panel(page).waitFor({ state: 'detached' });

      await page.keyboard.press('/');
      await page.keyboard.type('arts hybrides et cultures numériques');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await heading(page).getByText('Réseau national des arts hybrides').waitFor();
      expect(await heading(page).textContent()).not.toBe(opened);
      await press(page, page.getByRole('tab', { name: 'Table' }), 'ArrowLeft', 'Shift+Tab');
      await tabTo(page, picture(page));
      await page.keyboard.press('+');
      await page.waitForURL(/camera=/);
    }));
});

describe('a facilitator, by keys alone', () => {
  test('finds whom to introduce, and sees in the graph what that would change', () =>
    story('/isoles?entity=organisation:groover&about=theme:musique', async (page) => {
      const show = page.getByRole('link', { name: /^Voir sur le graphe \(Groover et / });
      await press(page, show);
      await page.waitForURL(/explorer\?meet=organisation%3Agroover/);
      const note = page.getByRole('region', { name: 'Présentation à faire' });
      await note.getByText('Aujourd’hui, Groover n’atteint personne').waitFor();
      await picture(page).locator('canvas').first().waitFor();
      await page.getByRole('list', { name: 'Légende' }).getByText('gros tirets').waitFor();
      const line = picture(page).locator('xpath=..').locator('svg line[x1]');
      await line.waitFor({ state: 'attached' });
      const [from, to] = await line.evaluate((drawn: SVGLineElement) => [
        [drawn.x1.baseVal.value, drawn.y1.baseVal.value],
        [drawn.x2.baseVal.value, drawn.y2.baseVal.value],
      ]);
      expect(from).not.toEqual(to);
      await press(page, note.getByRole('button', { name: 'Ne plus montrer cette présentation' }));
      await note.waitFor({ state: 'detached' });
      expect(parameter(page, 'meet')).toBeNull();
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
