import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSite, type TestSite } from './site.ts';
import { main, parameter, storyOn } from './story.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site?.close());

const story = storyOn(() => site);

test('choices that no actor meets say so, and lead back to all', () =>
  story('/isoles?kinds=person&about=theme:musique&territory=territory:nowhere', async (page) => {
    await page
      .getByRole('combobox', { name: 'Territoire' })
      .getByText('Inconnu de l’observatoire')
      .waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Montrer tous les acteurs' }).press('Enter');
    await main(page)
      .getByText(/^\d+ acteurs/)
      .waitFor();
    for (const name of ['kinds', 'about', 'territory']) expect(parameter(page, name)).toBeNull();
  }));

test('a list that another tab changes is seen; one that cannot be read is said, and kept', () =>
  story('/isoles?section=outreach', async (page) => {
    await main(page).getByText('Aucune présentation dans votre liste').waitFor();
    const other = await page.context().newPage();
    await other.goto(`${site.address}/isoles?entity=organisation:groover&about=theme:musique`);
    await other
      .getByRole('button', { name: /^Ajouter à ma liste/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Ma liste (1)' }).waitFor();

    await other.evaluate(() => localStorage.setItem('observatory:outreach', '{"version":'));
    await page.getByRole('alert').getByText('La liste de cet appareil ne peut pas être lue').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer ce contenu et commencer une liste' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe('{"version":');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => Object.values(localStorage))).toContain('{"version":');
  }));
