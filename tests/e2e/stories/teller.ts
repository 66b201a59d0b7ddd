import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { type Named, nameOf } from '../../../graph-ui/src/core/entity/names.ts';
import type { Language } from '../../../graph-ui/src/core/url/state.ts';
import type { TestSite } from '../site.ts';
import { heading, main } from '../story.ts';
import type { Hand } from './hand.ts';
import type { Subjects } from './subjects.ts';
import { numberIn, type Words, wordsOf } from './words.ts';

/** Tells a story on a page, by a hand, in a language. */
export class Teller {
  readonly t: Words['t'];
  readonly like: Words['like'];

  constructor(
    readonly site: TestSite,
    readonly subjects: Subjects,
    readonly page: Page,
    readonly hand: Hand,
    readonly language: Language,
  ) {
    ({ t: this.t, like: this.like } = wordsOf(language));
  }

  /** What the page calls an entity. */
  name(entity: Named): string {
    return nameOf(entity, this.language);
  }

  /** The link to an entity. */
  linkTo(entity: Named): Locator {
    const name = this.name(entity);
    const { acronym } = entity;
    const words = acronym && acronym !== name ? `${name} (${acronym})` : name;
    return this.page.getByRole('link', { name: words, exact: true });
  }

  /** A list of the system that has a label. */
  list(label: string): Locator {
    return this.page.getByRole('combobox', { name: label, exact: true });
  }

  /** Unfolds a part of the filters of Explorer, unless it is. */
  async unfold(title: string): Promise<Locator> {
    const part = this.page
      .locator('details')
      .filter({ has: this.page.getByRole('heading', { name: title }) });
    if ((await part.getAttribute('open')) === null) await this.hand.press(part.locator('summary'));
    return part;
  }

  /** How many entities Explorer says that it shows. */
  async shown(page = this.page): Promise<number> {
    const text = await main(page)
      .getByText(this.like('explorer.shown', { count: 2 }))
      .textContent();
    return numberIn(text ?? '');
  }

  /** Takes what a search offers by a name. */
  async take(name: string): Promise<void> {
    const named = this.page.getByRole('option').filter({ has: this.page.getByText(name, { exact: true }) });
    await this.hand.take(named.first());
  }

  /** The name of the entity that a link leads to, without its acronym. */
  async named(link: Locator): Promise<string> {
    return (await link.evaluate((element) => element.firstChild?.textContent)) ?? '';
  }

  /** Opens the first entity that something names, and gives its name. */
  async open(where: Locator): Promise<string> {
    const link = where.getByRole('link').first();
    const name = await this.named(link);
    await this.hand.press(link);
    await heading(this.page).getByText(name, { exact: true }).waitFor();
    return name;
  }

  /** The file that the page saves when something is pressed. */
  async save(button: Locator): Promise<{ name: string; text: string }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.hand.press(button)]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  /** The rows of a CSV file, as a spreadsheet of the language reads it. */
  rows(text: string): Record<string, string>[] {
    return parse(text, { bom: true, columns: true, delimiter: this.language === 'fr' ? ';' : ',' });
  }
}
