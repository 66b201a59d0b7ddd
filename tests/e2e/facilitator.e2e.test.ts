import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSite, type TestSite } from './site.ts';
import { main, parameter, storyOn } from './story.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site?.close());

const story = storyOn(() => site);

const NOTE = '=1+1 ; rappeler « lundi »';

/** What has the focus. */
const focused = (page: Page) => page.locator(':focus');

/** Saves the list, and reads the file as a spreadsheet would. */
async function saved(page: Page): Promise<{ name: string; rows: Record<string, string>[] }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer en CSV' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  return {
    name: file.suggestedFilename(),
    rows: parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[],
  };
}

test('a facilitator finds whom to introduce, keeps a list and takes it along, by keyboard', () =>
  story('/isoles', async (page) => {
    const count = main(page).getByText(/^\d+ acteurs, le plus isolé d’abord$/);
    const all = (await count.textContent()) ?? '';
    await page.getByRole('combobox', { name: 'Thème' }).selectOption({ label: 'Musique' });
    await page.waitForURL(/about=theme%3Amusique/);
    await main(page).getByText(all, { exact: true }).waitFor({ state: 'detached' });
    const link = page.getByRole('link', { name: 'Groover', exact: true });
    const row = page.getByRole('row').filter({ has: link });
    await row.getByText(/^Isolé dans l’écosystème/).waitFor();
    await row.getByText(/comparaison avec les \d+ autres organisations/).waitFor();
    expect(Number.parseInt((await count.textContent()) ?? '', 10)).toBeLessThan(Number.parseInt(all, 10));

    await row.getByRole('button', { name: /^Qui lui présenter/ }).press('Enter');
    const effect = page.getByRole('img', { name: /^Aujourd’hui, Groover n’atteint personne/ }).first();
    await effect.waitFor();
    await main(page)
      .getByText((await effect.getAttribute('aria-label')) ?? '', { exact: true })
      .first()
      .waitFor();
    const add = page.getByRole('button', { name: /^Ajouter à ma liste/ }).first();
    const [, other] = /\(Groover et (.+)\)$/.exec((await add.textContent()) ?? '') ?? [];
    await add.press('Enter');
    await focused(page).getByText('Voir ma liste').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Ma liste (1)', selected: true }).waitFor();
    expect(parameter(page, 'section')).toBe('outreach');

    await page.getByRole('combobox', { name: /^Statut/ }).selectOption('contacté');
    await page.getByRole('textbox', { name: /^Notes/ }).fill(NOTE);
    await page.reload();
    const note = page.getByRole('textbox', { name: `Notes (Groover et ${other})` });
    await note.waitFor();
    expect(await note.inputValue()).toBe(NOTE);
    expect(await page.getByRole('combobox', { name: /^Statut/ }).inputValue()).toBe('contacted');

    const { name, rows } = await saved(page);
    expect(name).toMatch(/^presentations-\d{4}-\d\d-\d\d\.csv$/);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      Acteur: 'Groover',
      'À présenter à': other,
      Statut: 'contacté',
      Notes: `'${NOTE}`,
    });

    await page.getByRole('button', { name: /^Retirer/ }).press('Enter');
    await focused(page).getByText('Annuler').waitFor();
    await main(page).getByText('Aucune présentation dans votre liste').waitFor();
    await page.keyboard.press('Enter');
    await focused(page)
      .getByText(/^Retirer/)
      .waitFor();
    expect(await note.inputValue()).toBe(NOTE);
  }));

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
