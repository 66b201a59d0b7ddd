import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetTokens, localToken, signIn } from './signIn.ts';
import { openTestSite, type TestSite } from './site.ts';
import { main, storyOn } from './story.ts';

const NOTE = 'Rappeler lundi, ligne directe.';
const GROOVER = '/isoles?entity=organisation:groover&about=theme:musique';

let site: TestSite;
const tokens = new Map<string, string>();

beforeAll(async () => {
  for (const name of ['Camille', 'Dominique']) {
    tokens.set(name, await localToken(name, 'facilitator', 'network:tmnlab'));
  }
  site = await openTestSite();
});

afterAll(async () => {
  await site?.close();
  await forgetTokens();
});

const story = storyOn(() => site);

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Votre compte ${name}` }).press('Enter');
  await page.getByRole('dialog').getByText('Facilitateur (TMNlab').waitFor();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByRole('button', { name: 'Se connecter' }).waitFor();
}

/** Adds the introduction that is suggested at this place, and opens the list. */
async function addToList(page: Page, place: number): Promise<void> {
  await page
    .getByRole('button', { name: /^Ajouter à ma liste/ })
    .nth(place)
    .click();
  await page.getByRole('link', { name: 'Voir ma liste' }).first().click();
}

test('facilitators of a network share a list that nobody else sees, on their own devices too', async () => {
  await story(GROOVER, async (page) => {
    await signIn(page, 'Camille', tokens.get('Camille'));
    await addToList(page, 0);
    await main(page)
      .getByText(/facilitateurs du réseau TMNlab.*eux seuls la lisent/)
      .waitFor();
    await page.getByRole('textbox', { name: /^Notes/ }).fill(NOTE);
    await signOut(page, 'Camille');
    await main(page).getByText('Aucune présentation dans votre liste').waitFor();
    expect(await page.content()).not.toContain(NOTE);
    expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toContain(NOTE);
  });
  await story(GROOVER, async (page) => {
    await addToList(page, 1);
    await page.getByRole('tab', { name: 'Ma liste (1)' }).waitFor();
    await signIn(page, 'Dominique', tokens.get('Dominique'));
    const notes = page.getByRole('textbox', { name: /^Notes/ });
    await notes.waitFor();
    expect(await notes.inputValue()).toBe(NOTE);
    await page.getByRole('button', { name: 'Partager dans la liste du réseau' }).click();
    await page.getByRole('tab', { name: 'Ma liste (2)' }).waitFor();
    await main(page)
      .getByText(/^Cet appareil garde aussi/)
      .waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Effacer toute la liste' }).click();
    await page.getByRole('button', { name: 'Effacer', exact: true }).click();
    await main(page).getByText('Aucune présentation dans votre liste').waitFor();
    await page.reload();
    await main(page).getByText('Aucune présentation dans votre liste').waitFor();
    await signOut(page, 'Dominique');
    await page.getByRole('tab', { name: 'Ma liste', exact: true }).waitFor();
  });
});
