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

describe('the bar', () => {
  test('names every view, and says which one is open', () =>
    story('/', async (page) => {
      const views = page.getByRole('navigation', { name: 'Vues' }).getByRole('link');
      await views.first().waitFor();
      const names = await views.allTextContents();
      for (const name of names) {
        await views.getByText(name, { exact: true }).click();
        await page.locator('nav a[aria-current=page]', { hasText: name }).waitFor();
        await main(page).getByRole('heading', { level: 1 }).waitFor();
        await page.waitForFunction((view) => document.title.startsWith(`${view} ·`), name);
      }
      expect(names).toEqual([
        'Vue d’ensemble',
        'Explorer',
        'Trouver des projets proches',
        'Acteurs isolés',
        'Réseaux',
        'Action publique',
        'Réemplois',
        'Besoins',
        'Ressources',
        'Sources',
        'Propositions',
        'Données personnelles',
      ]);
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

describe('a view', () => {
  test('begins at its top, wherever one was in the one before', () =>
    story('/reseaux', async (page) => {
      await page.getByRole('table').waitFor();
      await main(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
      expect(await main(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'Action publique', exact: true }).click();
      await main(page).getByRole('heading', { name: 'France 2030', exact: true }).waitFor();
      expect(await main(page).evaluate((element) => element.scrollTop)).toBe(0);
    }));

  test('keeps what is open in it when an entity is looked at, and Back closes the entity', () =>
    story('/reemplois?section=chains', async (page) => {
      await main(page).getByRole('link', { name: 'Kraken' }).first().click();
      await heading(page).getByText('Kraken').waitFor();
      expect(parameter(page, 'section')).toBe('chains');
      await page.goBack();
      await page.getByRole('complementary').waitFor({ state: 'detached' });
      await page.getByRole('tab', { name: 'Chaînes', selected: true }).waitFor();
    }));

  test('shows the last page to an address that names one after it', () =>
    story('/reseaux?page=99', async (page) => {
      await page.getByRole('row').nth(1).waitFor();
      expect(parameter(page, 'page')).toBe('2');
    }));

  test('that gets no answer says so, and asks again on demand', async () => {
    const page = await site.open('/nulle-part');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Besoins', exact: true }).click();
    await page.getByRole('alert').getByText('Le serveur ne répond pas').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await main(page).getByRole('heading', { name: 'Permettre un dialogue structuré' }).waitFor();
    await page.context().close();
  });
});

describe('the page of an entity', () => {
  const title = (page: Page) => main(page).getByRole('heading', { level: 1 });
  const section = (page: Page, name: RegExp) =>
    main(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name, level: 2 }) });

  test('opens from the panel, says what happened when and who states it, and leads to its neighbours', () =>
    story('/explorer?selected=network:hacnum', async (page) => {
      await panel(page).getByRole('link', { name: 'Page de l’entité' }).click();
      await title(page)
        .getByText(/^Réseau national des arts hybrides/)
        .waitFor();
      expect(new URL(page.url()).pathname).toBe('/entite/network:hacnum');
      await page.waitForFunction(() => document.title.startsWith('Réseau national des arts hybrides'));

      const links = section(page, /^Liens$/);
      await links.getByRole('img', { name: /^Dessin de Réseau national/ }).waitFor();
      await links
        .getByText(/^Source( de ces liens)?\s: .+ \(.+\)$/)
        .first()
        .waitFor();
      await section(page, /^Source$/)
        .getByText('Licence', { exact: true })
        .waitFor();
      const years = await section(page, /^Chronologie$/)
        .getByRole('heading', { level: 3 })
        .allTextContents();
      expect(years.length).toBeGreaterThan(1);
      expect(years).toEqual(years.toSorted());

      const data = await main(page).locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(data ?? '')).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Organization',
        '@id': `${site.address}/entite/network:hacnum`,
        name: await title(page).textContent(),
      });

      await links.getByRole('link', { name: 'HACNUMédia' }).first().click();
      await title(page).getByText('HACNUMédia').waitFor();
      await page.goBack();
      await title(page)
        .getByText(/^Réseau national des arts hybrides/)
        .waitFor();
    }));

  test('of a hub says how many it does not draw, and on paper lists all links without the bar', () =>
    story('/entite/organisation:ministere-culture?lang=en&theme=dark', async (page) => {
      const links = section(page, /^Links$/);
      await links.getByText(/^\d+ other linked entities are not drawn/).waitFor();
      const items = links.getByRole('listitem');
      const shown = await items.count();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('banner').isVisible()).toBe(false);
      expect(await links.getByRole('button').count()).toBe(0);
      expect(await items.count()).toBeGreaterThan(shown);
      const ink = await title(page).evaluate((element) => getComputedStyle(element).color);
      expect(ink).toBe('rgb(29, 31, 36)');
    }));

  test('that is unknown says so, and finds the one that is meant', () =>
    story('/entite/network:nowhere?lang=en', async (page) => {
      await main(page).getByText('No entity has the identifier “network:nowhere”').waitFor();
      await page.getByRole('searchbox', { name: 'Search for the entity by name' }).fill('hacnum');
      await page.getByRole('option').first().click();
      await title(page).getByText('National Network of Hybrid Arts').waitFor();
    }));
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

describe('networks', () => {
  test('are listed with who leads them and their known members', () =>
    story('/reseaux', async (page) => {
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: /\(HACNUM\)/ }) });
      await row.first().getByText('2020').waitFor();
      await row.first().getByRole('link', { name: 'Electroni[k]' }).click();
      await heading(page).getByText('Electroni[k]').waitFor();
      expect(new URL(page.url()).pathname).toBe('/reseaux');
    }));

  test('are compared: the matrix is symmetric, and a pair names whom it shares', () =>
    story('/reseaux', async (page) => {
      await page.getByRole('tab', { name: 'Qui ils ont en commun' }).click();
      const matrix = page.getByRole('table', { name: /^Combien de personnes et d’organisations/ });
      await matrix.waitFor();
      const figures = await matrix
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
        );
      expect(figures.length).toBeGreaterThan(2);
      expect(figures).toEqual(figures.map((_, row) => figures.map((other) => other[row])));
      const pair = page
        .getByRole('table', { name: /^Paires de réseaux/ })
        .getByRole('row')
        .nth(1);
      const shared = Number(await pair.getByRole('cell').first().textContent());
      await pair.getByRole('button', { name: `et ${shared - 4} autres` }).click();
      expect(await pair.getByRole('cell').last().getByRole('link').count()).toBe(shared);
      expect(parameter(page, 'section')).toBe('overlap');
    }));

  test('without a common member say so, and offer to compare their circles', () =>
    story('/reseaux?section=overlap&scope=members', async (page) => {
      await page.getByRole('button', { name: 'Comparer leurs cercles' }).click();
      await page.getByRole('table', { name: /^Paires de réseaux/ }).waitFor();
      expect(parameter(page, 'scope')).toBeNull();
    }));

  test('have bridges, each with what it would change and why', () =>
    story('/reseaux?section=bridges&lang=en', async (page) => {
      const first = main(page).getByRole('list').first().getByRole('listitem').first();
      await first.getByText(/Would (connect|shorten)/).waitFor();
      expect(await first.getByRole('listitem').count()).toBeGreaterThan(0);
    }));
});

describe('needs', () => {
  test('lead to solutions, and these to actions with how far they are and who is responsible', () =>
    story('/besoins', async (page) => {
      const need = main(page)
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'Permettre un dialogue structuré' }) });
      const action = need
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'Garder les grands appels à projets' }) })
        .last();
      await action.getByText('déjà initiée').waitFor();
      await action.getByText('énoncé en octobre 2023').waitFor();
      await action.getByRole('link', { name: 'Ministère de la Culture' }).waitFor();
      await main(page).getByText('Personne ne l’a encore reprise').first().waitFor();
    }));

  test('can be those with an action of one status, by keyboard, and the address says which', () =>
    story('/besoins', async (page) => {
      const needs = main(page).getByRole('heading', { level: 2 });
      await needs.first().waitFor();
      const all = await needs.count();
      await page.getByRole('radio', { name: /^déjà initiée/ }).focus();
      await page.keyboard.press('Space');
      await page.waitForURL(/status=initiated/);
      await main(page).getByText('déjà initiée', { exact: true }).waitFor();
      expect(await needs.count()).toBeLessThan(all);
      await page.goBack();
      await needs.nth(all - 1).waitFor();
    }));
});

describe('re-use', () => {
  test('shows what is used most, and how soon', () =>
    story('/reemplois', async (page) => {
      const table = page.getByRole('table', { name: /^Innovations réutilisées/ });
      await table.waitFor();
      const counts = (await table.locator('tbody td:last-child').allTextContents()).map(Number);
      expect(counts.length).toBeGreaterThan(5);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      const row = table.getByRole('row').filter({ has: page.getByRole('link', { name: 'HistoPad' }) });
      await row.getByText('3 ans').waitFor();
    }));

  test('names who re-uses what, with the page that says so', () =>
    story('/reemplois?section=users', async (page) => {
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: 'Comédie-Française' }) });
      await row.getByRole('link', { name: 'Lunettes connectées de surtitrage' }).waitFor();
      expect(await row.getByRole('link', { name: 'yanous.com' }).getAttribute('href')).toMatch(/^https:/);
    }));

  test('follows chains from who re-uses last to what was made first', () =>
    story('/reemplois', async (page) => {
      await page.getByRole('tab', { name: 'Chaînes' }).click();
      const chain = main(page).locator('ol > li').first();
      await chain.getByRole('link', { name: 'Kraken' }).waitFor();
      const names = await chain.getByRole('link').allTextContents();
      expect(names).toEqual(['Manu McFrench', 'HTR-United', 'LECTAUREP', 'eScriptorium', 'Kraken']);
    }));

  test('leads from a project that sleeps to who could use it', () =>
    story('/reemplois?section=sleeping&lang=en', async (page) => {
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Chrysalide' }) });
      await row.getByRole('link', { name: 'Who could use it?' }).click();
      await page.getByRole('heading', { name: 'Starting from Chrysalide' }).waitFor();
    }));
});

describe('public action', () => {
  test('goes from a programme to who re-uses what came of it, with known amounts', () =>
    story('/action-publique', async (page) => {
      const programme = main(page)
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'France 2030', exact: true }) });
      await programme.getByText('54 Md €').waitFor();
      const steps = programme.getByRole('list').getByRole('listitem');
      expect(await steps.count()).toBe(6);
      await programme.getByRole('button', { name: /^Parties et projets financés/ }).press('Enter');
      const parts = programme.getByRole('table', { name: 'Le programme et ses parties' });
      const call = parts
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: 'La Grande Fabrique' }) });
      expect(await call.getByRole('cell').last().textContent()).toMatch(/^350\s000\s000\s€$/);
      const works = programme.getByRole('table', { name: 'Ce qu’il finance' });
      await works.getByRole('link', { name: 'Cunuco Lab' }).waitFor();
      expect(parameter(page, 'entity')).toBe('programme:france-2030');
    }));

  test('opens on the programme of the address, in English', () =>
    story('/action-publique?entity=programme:france-2030&lang=en', async (page) => {
      await page.getByRole('table', { name: 'What it funds' }).waitFor();
      await main(page).getByText('€54bn').waitFor();
    }));
});

describe('sources', () => {
  test('are listed with their licences, and the sites they quote', () =>
    story('/sources', async (page) => {
      const datasets = page.getByRole('table', { name: 'Jeux de données et licences' });
      await datasets.getByRole('cell', { name: 'CC BY 4.0' }).waitFor();
      await page
        .getByRole('table', { name: /sites et rapports cités$/ })
        .getByText('theses.fr')
        .waitFor();
    }));

  test('say what is missing, kind by kind, as shares', () =>
    story('/sources?section=coverage', async (page) => {
      const row = page.getByRole('row', { name: /^Réseau / });
      await row.waitFor();
      const [count, ...shares] = await row.getByRole('cell').allTextContents();
      expect(Number(count)).toBeGreaterThan(0);
      expect(shares).toHaveLength(9);
      for (const share of shares) expect(share).toMatch(/^(100|\d{1,2})\s%$/);
    }));

  test('say when data was loaded and how much was refused', () =>
    story('/sources?section=runs&lang=en', async (page) => {
      const row = page.getByRole('row').filter({ hasText: 'innovation-culturelle' });
      await row.getByRole('cell', { name: 'finished' }).waitFor();
      expect(await row.getByRole('cell').last().textContent()).toBe('0');
    }));

  test('say how to correct a record', () =>
    story('/sources', async (page) => {
      await page.getByRole('tab', { name: 'Corriger une fiche' }).click();
      await page.getByRole('heading', { name: 'Vous êtes cité et ne voulez plus l’être' }).waitFor();
      expect(parameter(page, 'section')).toBe('correct');
    }));
});

describe('resources and events', () => {
  test('are kept by theme, and the address says which', () =>
    story('/ressources', async (page) => {
      await main(page)
        .getByText(/^\d+ ressources$/)
        .waitFor();
      await page.getByRole('combobox', { name: 'Thème' }).selectOption('theme:musees');
      await page.waitForURL(/about=theme%3Amusees/);
      // Fewer than there are in all.
      await main(page)
        .getByText(/^\d ressources$/)
        .waitFor();
      const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
      const count = await rows.count();
      await main(page).getByText(`${count} ressources`, { exact: true }).waitFor();
      expect(
        await rows.filter({ has: page.getByRole('link', { name: 'Musées', exact: true }) }).count(),
      ).toBe(count);
      await rows.first().getByText('jamais revue').waitFor();
    }));

  test('are kept beyond the page that is shown, by type and by theme', () =>
    story('/ressources', async (page) => {
      const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
      const late = page.getByRole('link', { name: 'Veille du Club Innovation & Culture' });
      await rows.nth(24).waitFor();
      expect(await rows.count()).toBe(25);
      expect(await late.count()).toBe(0);
      await page.getByRole('combobox', { name: 'Type' }).selectOption('observatory');
      await late.waitFor();
      await page.getByRole('combobox', { name: 'Thème' }).selectOption('theme:musees');
      await main(page).getByText('1 ressource', { exact: true }).waitFor();
      await late.waitFor();
      expect([parameter(page, 'type'), parameter(page, 'about')]).toEqual(['observatory', 'theme:musees']);
    }));

  test('have a calendar that opens with what there is, and past events the latest first', () =>
    story('/ressources?section=events&lang=en', async (page) => {
      await main(page).getByText('To come (0)').waitFor();
      await page.getByRole('table', { name: 'Come back regularly' }).waitFor();
      await page.getByRole('radio', { name: /^Past/ }).focus();
      await page.keyboard.press('Space');
      await page.waitForURL(/when=past/);
      const past = page.getByRole('table', { name: 'Past' });
      const row = past
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: 'API Culture Day #2' }) });
      await row.getByText('10 December 2019').waitFor();
      await page.getByRole('button', { name: 'Page 2' }).click();
      await past.getByText('15 June 2015').waitFor();
      expect(await past.getByRole('rowheader').last().textContent()).toContain('n° 8');
    }));

  test('of a theme that no event to come is about, say so and show all again', () =>
    story('/ressources?section=events&when=upcoming&about=theme:musees', async (page) => {
      await page.getByRole('button', { name: 'Montrer tous les événements' }).click();
      await page.getByRole('table', { name: 'Reviennent régulièrement' }).waitFor();
      expect([parameter(page, 'when'), parameter(page, 'about')]).toEqual([null, null]);
    }));

  test('have a calendar to subscribe to', () =>
    story('/ressources?section=events', async (page) => {
      const link = page.getByRole('link', { name: 'S’abonner au calendrier (ICS)' });
      const answer = await page.request.get(site.address + (await link.getAttribute('href')));
      expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
      const lines = (await answer.text()).split('\r\n');
      const starts = lines.filter((line) => line.startsWith('DTSTART'));
      expect(starts.length).toBe(lines.filter((line) => line === 'BEGIN:VEVENT').length);
      expect(starts).toContain('DTSTART;VALUE=DATE:20191210');
      for (const start of starts) expect(start).toMatch(/^DTSTART;VALUE=DATE:\d{8}$/);
    }));
});

describe('GraphiQL', () => {
  test('answers its first question, under a policy that lets nothing else in', async () => {
    const page = await site.open('/graphql');
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByRole('region', { name: 'Result Window' }).getByText('"hits"').waitFor();
    expect(site.violations).toEqual([]);
    await page.evaluate(() =>
      document.head.append(Object.assign(document.createElement('script'), { text: '1' })),
    );
    await expect.poll(() => site.violations).toEqual([expect.stringMatching(/script-src 'nonce-/)]);
    await page.context().close();
  });
});
