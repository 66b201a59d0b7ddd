import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../core/config.ts';
import { openDatabase } from '../../core/neo4j/open.ts';
import { testConfig } from '../setup/database.ts';
import { faults } from './axe.ts';
import { openTestSite, type TestSite } from './site.ts';
import { main, settled, sideways, storyOn } from './story.ts';

const NEED = '/entite/need:etat-des-lieux';
const SAID = '<b>Les annuaires</b> des réseaux\nmanquent.';

let site: TestSite;
const tokens = new Map<string, string>();

beforeAll(async () => {
  tokens.set('Camille', await makeToken('Camille', '--role', 'contributor', '--network', 'network:tmnlab'));
  tokens.set('Dominique', await makeToken('Dominique', '--role', 'administrator'));
  site = await openTestSite();
});

afterAll(async () => {
  await site?.close();
  const database = await openDatabase(testConfig());
  await database.driver.executeQuery(
    'MATCH (node:Dialogue|DialogueComment|DialogueAnswer|DialogueClosing) DETACH DELETE node',
    {},
    { database: database.name },
  );
  await database.close();
  // The site of the next file is again one where nobody can sign in.
  await rm(path.join(testConfig().OBSERVATORY_DATA, 'token-key'), { force: true });
});

const story = storyOn(() => site);

/** A token, by the real command. */
async function makeToken(name: string, ...words: readonly string[]): Promise<string> {
  const { OBSERVATORY_DATA } = testConfig();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'server/accounts/token-cli.ts', ...words, '--name', name],
    { cwd: projectFolder, env: { ...process.env, OBSERVATORY_DATA } },
  );
  return stdout.trim();
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Se connecter' }).press('Enter');
  await page.getByLabel('Jeton', { exact: true }).fill(tokens.get(name) ?? '');
  await page.getByRole('button', { name: 'Entrer avec un jeton' }).click();
  await page.getByRole('button', { name: `Votre compte ${name}` }).waitFor();
}

/** Nobody is kept out, neither on a narrow screen, which does not scroll sideways. */
async function isAccessible(page: Page): Promise<void> {
  await settled(page);
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await faults(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** The button that took a contribution away is gone: the keyboard goes on from the list. */
async function focusIsInList(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Contributions' }).and(page.locator(':focus')).waitFor();
}

test('a network says something about a need, the authority answers, and everybody can read both', async () => {
  await story(NEED, async (page) => {
    await main(page).getByText('Aucun dialogue n’a encore été ouvert ici.').waitFor();
    await signIn(page, 'Dominique');
    await main(page).getByText('Ouvrir un dialogue').click();
    await page.getByLabel('Ce dont il s’agit').fill('Que faut-il recenser ?');
    await page.getByLabel('Dernier jour pour contribuer').fill('2098-12-31');
    await page.getByRole('button', { name: 'Ouvrir le dialogue' }).click();
    await main(page).getByText('Contributions jusqu’au 31 décembre 2098 inclus').waitFor();
    await isAccessible(page);
  });
  await story(NEED, async (page) => {
    await main(page)
      .getByText(/^Pour contribuer au nom de votre réseau, connectez-vous/)
      .waitFor();
    await signIn(page, 'Camille');
    const text = page.getByLabel('Votre contribution');
    for (const said of ['À retirer.', SAID, 'Hors sujet.']) {
      await text.fill(said);
      await page.getByRole('button', { name: 'Publier' }).click();
      await main(page).getByRole('listitem').getByText(said).waitFor();
      expect(await text.inputValue()).toBe('');
    }
    await isAccessible(page);
    await page.getByRole('button', { name: 'Retirer ma contribution' }).first().click();
    await page.getByRole('button', { name: 'La retirer' }).click();
    await main(page).getByText('À retirer.').waitFor({ state: 'detached' });
    await main(page).getByText('2 contributions', { exact: true }).waitFor();
    await focusIsInList(page);
  });
  await story(NEED, async (page) => {
    await signIn(page, 'Dominique');
    await page.getByRole('button', { name: 'Retirer la contribution de Camille' }).last().click();
    await isAccessible(page);
    await page.getByRole('button', { name: 'La retirer' }).click();
    await main(page).getByText('Contribution retirée par un administrateur.').waitFor();
    await main(page).getByText('1 contribution', { exact: true }).waitFor();
    await focusIsInList(page);
    expect(await main(page).getByText('Hors sujet.').count()).toBe(0);
    await main(page).getByText('Déplacer la clôture').click();
    await page.getByLabel('Dernier jour pour contribuer').first().fill('2099-01-31');
    await page.getByRole('button', { name: 'Déplacer', exact: true }).click();
    await main(page).getByText('Contributions jusqu’au 31 janvier 2099 inclus').waitFor();
    await main(page).getByText('Clôture prévue le 31 décembre 2098').waitFor();
    await main(page).getByText('Répondre au nom de l’autorité').click();
    await page.getByLabel('Réponse', { exact: true }).fill('Nous les ajoutons.');
    await page.getByLabel('Suite donnée').selectOption({ label: 'à initier' });
    await page.getByRole('button', { name: 'Publier la réponse' }).click();
    await main(page).getByText('Corriger la réponse').waitFor();
  });
  await story('/besoins', async (page) => {
    const open = main(page).getByRole('region', { name: 'Dialogues ouverts' });
    await open.getByRole('link', { name: /^Faire un état des lieux/ }).waitFor();
    await main(page).getByText('1 contribution', { exact: true }).first().waitFor();
    await isAccessible(page);
    await open.getByRole('link', { name: 'Dialogue' }).click();
    await main(page).getByText('Nous les ajoutons.').waitFor();
    const comment = main(page).getByRole('list', { name: 'Contributions' }).getByRole('listitem').first();
    expect(await comment.innerText()).toContain(SAID);
    await comment.getByRole('link', { name: /^TMNlab/ }).waitFor();
  });
});

test('feed readers find the feed of a network from its page', async () => {
  await story('/entite/network:tmnlab', async (page) => {
    await main(page)
      .getByRole('link', { name: /^S’abonner aux nouveautés/ })
      .waitFor();
    const feeds = page.locator('head link[rel=alternate][type="application/atom+xml"]');
    const addresses = await feeds.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toContain('/nouveautes.atom?network=network%3Atmnlab&lang=fr');
    const { status, type } = await page.evaluate(async (address) => {
      const response = await fetch(address ?? '');
      return { status: response.status, type: response.headers.get('content-type') };
    }, addresses.at(-1));
    expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  });
});
