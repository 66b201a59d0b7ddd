import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../core/config.ts';
import { makeToken } from '../../server/accounts/tokens.ts';
import { ownCache } from '../setup/cache.ts';
import { testConfig } from '../setup/database.ts';
import { faults } from './axe.ts';
import { openSiteOf, type TestSite } from './site.ts';
import { main, sideways, storyOn } from './story.ts';

const PAGE = '/donnees-personnelles';
const MESSAGE = 'Je ne travaille plus dans ce domaine.';
const CONTACT = 'ada@exemple.org';

let cache: Awaited<ReturnType<typeof ownCache>>;
let site: TestSite;
let token: string;

beforeAll(async () => {
  cache = await ownCache();
  const opened = await openSiteOf(path.join(projectFolder, 'tests/ingest/fixtures/package'), {
    OBSERVATORY_CACHE: cache.folder,
    OPERATOR_NAME: 'Le réseau des essais',
    OPERATOR_CONTACT: 'donnees@exemple.org',
  });
  site = opened;
  token = await makeToken(
    { ...testConfig(), OBSERVATORY_DATA: opened.folder },
    { name: 'Camille', role: 'administrator', network: null, until: new Date(Date.now() + 600_000) },
  );
});

afterAll(async () => {
  await site?.close();
  await cache?.remove();
});

const story = storyOn(() => site);

async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se connecter' }).press('Enter');
  await page.getByLabel('Jeton', { exact: true }).fill(token);
  await page.getByRole('button', { name: 'Entrer avec un jeton' }).click();
  await page.getByRole('button', { name: 'Votre compte Camille' }).waitFor();
}

test('somebody who is named asks to be erased, an administrator does so, and they are gone', async () => {
  let reference = '';
  await story(
    '/entite/person:ada-morin',
    async (page) => {
      await page.getByRole('link', { name: /^Une personne, dans son rôle public/ }).press('Enter');
      await page.getByRole('tab', { name: 'Faire une demande', selected: true }).waitFor();
      await main(page).getByRole('link', { name: 'Ada Morin' }).waitFor();
      await page.getByRole('textbox', { name: /^Votre message/ }).fill(MESSAGE);
      await page.getByRole('textbox', { name: /^Votre adresse électronique/ }).fill(CONTACT);
      expect(await faults(page)).toEqual([]);
      expect(await sideways(page)).toEqual([]);
      await page.getByRole('button', { name: 'Envoyer la demande' }).press('Enter');
      await page.getByRole('heading', { name: 'Votre demande est enregistrée' }).waitFor();
      reference = (await main(page).locator('code').textContent()) ?? '';
      expect(await faults(page)).toEqual([]);
      expect(await sideways(page)).toEqual([]);
      await main(page).getByRole('link', { name: 'Suivre une demande' }).press('Enter');
      await page.getByRole('textbox', { name: 'Référence' }).fill(reference);
      await page.getByRole('button', { name: 'Voir où en est la demande' }).press('Enter');
      await main(page).getByText('en attente d’une décision').waitFor();
      expect(page.url()).not.toContain(reference);
      await page.getByRole('tab', { name: 'Ce qui est gardé' }).click();
      await main(page).getByText('Le réseau des essais exploite cet observatoire').waitFor();
      await main(page).getByText('1 personne citée').waitFor();
      expect(await sideways(page)).toEqual([]);
      expect(await page.getByRole('tab', { name: 'Demandes reçues' }).count()).toBe(0);
    },
    360,
  );
  await story(PAGE, async (page) => {
    await signIn(page);
    await page.getByRole('tab', { name: 'Demandes reçues' }).click();
    await main(page).getByText(MESSAGE).waitFor();
    await main(page).getByRole('link', { name: CONTACT }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Effacer Ada Morin…' }).press('Enter');
    await page.getByRole('dialog').getByText('Cela ne se défait pas').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Effacer définitivement' }).click();
    await main(page).getByText('acceptée, effacement en cours').waitFor();
    await main(page).getByText(MESSAGE).waitFor({ state: 'detached' });
    await main(page).getByText('faite', { exact: true }).waitFor({ timeout: 90_000 });
    expect(await page.content()).not.toMatch(/Ada Morin|ada@exemple/);
  });
  await story('/entite/person:ada-morin', async (page) => {
    await page.getByRole('heading', { name: 'Entité inconnue' }).waitFor();
    await page.getByRole('searchbox', { name: 'Chercher dans l’observatoire' }).fill('Ada Morin');
    await page.getByRole('listbox').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('option', { name: /Morin/ }).count()).toBe(0);
    await page.goto(`${site.address}${PAGE}?section=follow`);
    await page.getByRole('textbox', { name: 'Référence' }).fill(reference);
    await page.getByRole('button', { name: 'Voir où en est la demande' }).press('Enter');
    await main(page).getByText('faite', { exact: true }).waitFor();
  });
});

test('somebody deletes their account', () =>
  story(PAGE, async (page) => {
    await signIn(page);
    await page.getByRole('button', { name: 'Votre compte Camille' }).press('Enter');
    await page.getByRole('button', { name: 'Supprimer mon compte' }).press('Enter');
    await page.locator(':focus').getByText('Garder mon compte').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Supprimer définitivement' }).click();
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
  }));
