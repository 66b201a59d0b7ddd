import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from './axe.ts';
import { forgetTokens, localToken, signIn } from './signIn.ts';
import { openTestSite, type TestSite } from './site.ts';
import { main, settled, storyOn } from './story.ts';

const NETWORK = 'network:cnxr';
/** A member of that network. */
const MEMBER = '/entite/organisation:laval-virtual';
const WEBSITE = 'https://www.laval-virtual.com/nouveau';

/** Takes in what was decided: a process that loads the model. */
const TAKEN_IN = { timeout: 180_000 };

let site: TestSite;
const tokens = new Map<string, string>();

beforeAll(async () => {
  tokens.set('Camille', await localToken('Camille', 'contributor', NETWORK));
  tokens.set('Dominique', await localToken('Dominique', 'editor', NETWORK));
  site = await openTestSite();
});

afterAll(async () => {
  await site?.close();
  await forgetTokens();
});

const story = storyOn(() => site);

/** Opens the form for what one proposes about the entity whose page is open. */
async function propose(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Proposer', exact: true }).press('Enter');
  await page.getByRole('link', { name: what }).click();
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Envoyer la proposition' }).click();
  await page.getByRole('heading', { name: 'Historique et discussion' }).waitFor();
}

/** What the page says of how far the proposal is. */
const state = (page: Page, text: string) => main(page).locator('dd').getByText(text, { exact: true });

/** The web site that the page of an entity leads to. */
const website = (page: Page) => main(page).getByRole('link', { name: /^Site/ }).getAttribute('href');

async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.address + path);
  await settled(page);
}

test('what a contributor proposes is decided by an editor, taken in, shown with who says it, and undone', async () => {
  let before: string | null = null;

  await story(MEMBER, async (page) => {
    await settled(page);
    before = await website(page);
    await signIn(page, 'Camille', tokens.get('Camille'));
    await propose(page, 'Corriger la fiche');
    const field = page.getByRole('textbox', { name: 'Site web' });
    await field.fill('laval-virtual.com');
    await page.getByRole('button', { name: 'Envoyer la proposition' }).click();
    await page.getByText(/Écrivez l’adresse complète/).waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await faults(page)).toEqual([]);
    await field.fill('');
    const noValue = page.getByRole('checkbox', { name: 'Site web : proposer de n’indiquer aucune valeur' });
    await noValue.check();
    expect(await faults(page)).toEqual([]);
    await field.fill(WEBSITE);
    await noValue.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Pourquoi' }).fill('Le site a déménagé.');
    await send(page);
    await state(page, 'ouverte').waitFor();

    await open(page, MEMBER);
    await propose(page, 'Séparer');
    await main(page).getByText('Cette entité n’a qu’une fiche : rien à séparer.').waitFor();
    expect(await page.getByRole('button', { name: 'Envoyer la proposition' }).count()).toBe(0);

    await open(page, MEMBER);
    await propose(page, 'Déclarer un réemploi');
    await page.getByRole('searchbox', { name: /^Ce qui est réutilisé/ }).fill('Micro-Folies');
    await page.getByRole('option').filter({ hasText: 'Micro-FoliesProjet' }).click();
    await page.getByRole('textbox', { name: 'Ce qui le montre' }).fill('Programme de 2025');
    await send(page);
  });

  await story('/propositions', async (page) => {
    await main(page).getByText('Aucune proposition', { exact: true }).waitFor();
    await signIn(page, 'Dominique', tokens.get('Dominique'));
    await page.getByRole('tab', { name: 'À trancher par moi', selected: true }).waitFor();
    await main(page).getByText('2 propositions, la dernière d’abord').waitFor();
    expect(await faults(page)).toEqual([]);

    await page.getByRole('link', { name: /déclare un réemploi/ }).click();
    await page.getByRole('button', { name: 'Refuser' }).click();
    await page.getByText(/^Dites pourquoi vous refusez/).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Raison' }).fill('Aucune page ne l’atteste.');
    await page.getByRole('button', { name: 'Refuser' }).click();
    await state(page, 'refusée').waitFor();
    await main(page).getByText('Aucune page ne l’atteste.').waitFor();

    await page.getByRole('button', { name: 'Votre compte Dominique' }).press('Enter');
    await page.getByRole('link', { name: '1 proposition à trancher' }).click();
    await page.getByRole('link', { name: /de corriger .*site web/ }).click();
    await page
      .getByRole('row', { name: /Site web/ })
      .getByText(WEBSITE)
      .waitFor();
    await page.getByRole('button', { name: 'Accepter' }).click();
    await state(page, 'acceptée, prise en compte').waitFor(TAKEN_IN);
    const proposal = new URL(page.url()).pathname;

    await open(page, MEMBER);
    expect(await website(page)).toBe(WEBSITE);
    await main(page).getByText('Contribution de').first().waitFor();
    await page.getByRole('link', { name: '1 proposition acceptée' }).waitFor();

    await open(page, proposal);
    await page.getByRole('button', { name: 'Annuler ce qui a été accepté' }).click();
    await page.getByRole('textbox', { name: 'Pourquoi l’annuler' }).fill('Erreur de ma part.');
    await page.getByRole('button', { name: 'Annuler la proposition' }).click();
    await state(page, 'annulée après avoir été acceptée, prise en compte').waitFor(TAKEN_IN);
    await open(page, MEMBER);
    expect(await website(page)).toBe(before);
  });
}, 600_000);
