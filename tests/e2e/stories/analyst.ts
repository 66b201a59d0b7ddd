import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { heading, main, panel, parameter, picture } from '../story.ts';
import type { Teller } from './teller.ts';
import { escaped, numberIn } from './words.ts';

/** How do the networks hold together, who bridges them, what became of it all? */
export async function analyst(teller: Teller): Promise<void> {
  const { page, hand, t } = teller;
  await hand.press(page.getByRole('link', { name: t('overview.views.explorer') }));
  await picture(page).locator('canvas').first().waitFor();
  await hand.press(page.getByRole('button', { name: t('introduction.skip'), exact: true }));
  const all = await teller.shown();
  await narrow(teller, all);
  await read(teller);
  await change(teller);
  await hand.press(page.getByRole('button', { name: t('filters.reset') }));
  await page.waitForURL(/^(?!.*themes=)/);
  expect(await teller.shown()).toBe(all);
  await lookAround(teller, all);
  const walk = await findPath(teller);
  await takeAlong(teller, walk);
  await compareNetworks(teller);
}

/** Each box says beforehand how many it would leave, of how many. */
async function narrow(teller: Teller, all: number): Promise<void> {
  const { page, hand, t } = teller;
  const theme = (await teller.unfold(t('facets.themes.title'))).getByRole('checkbox').first();
  const about = numberIn(await countOf(theme));
  await hand.tick(theme);
  await page.waitForURL(/themes=/);
  expect(await teller.shown()).toBe(about);
  expect(about).toBeLessThan(all);
  const name = new RegExp(`^${escaped(t('facets.networks.missing'))} (.+) / `);
  const unlinked = (await teller.unfold(t('facets.networks.title'))).getByRole('checkbox', { name });
  const left = numberIn(await countOf(unlinked));
  await hand.tick(unlinked);
  await page.waitForURL(/networks=none/);
  expect(await teller.shown()).toBe(left);
  expect(left).toBeLessThan(about);
}

/** What a box says after its name. */
async function countOf(box: Locator): Promise<string> {
  return (
    (await box.evaluate(({ labels }: HTMLInputElement) => labels?.[0]?.lastElementChild?.textContent)) ?? ''
  );
}

/** The same as a table, and one of them from it. */
async function read(teller: Teller): Promise<void> {
  const { page, hand, t } = teller;
  await hand.pick(page.getByRole('tab', { name: t('explorer.tabs.table') }));
  await page
    .locator('th[aria-sort=descending]')
    .filter({ hasText: t('table.degree') })
    .waitFor();
  await hand.press(page.getByRole('columnheader', { name: t('table.name') }).getByRole('button'));
  await page
    .locator('th[aria-sort=ascending]')
    .filter({ hasText: t('table.name') })
    .waitFor();
  const names = await page.getByRole('rowheader').allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator(teller.language, { numeric: true }).compare));
  await teller.open(page.getByRole('rowheader'));
  await hand.leave(page);
  await panel(page).waitFor({ state: 'detached' });
}

/** Colours and sizes tell something else, and the legend says what. */
async function change(teller: Teller): Promise<void> {
  const { page, hand, t } = teller;
  await hand.pick(page.getByRole('tab', { name: t('explorer.tabs.graph') }));
  await teller.unfold(t('appearance.title'));
  await hand.choose(teller.list(t('colouring.title')), t('colouring.by.community'));
  await hand.choose(teller.list(t('sizing.title')), t('sizing.by.pageRank'));
  const legend = page.getByRole('list', { name: t('graph.legend.title') }).getByRole('listitem');
  await legend.filter({ hasText: t('graph.legend.size.pageRank') }).waitFor();
  const groups = legend.filter({ hasText: /\([\d\s,]+\)$/ });
  expect(await groups.count()).toBe(8);
  // Numbers stand in until the names are there.
  const numbered = new RegExp(`^${escaped(t('colouring.numbered', { number: '' }))}\\d`);
  await groups.filter({ hasText: numbered }).first().waitFor({ state: 'detached' });
}

/** Searches for an actor, and keeps to what is near it. */
async function lookAround(teller: Teller, all: number): Promise<void> {
  const { page, hand, t, subjects } = teller;
  const name = teller.name(subjects.from);
  await hand.search(page.getByRole('searchbox', { name: t('search.label') }), name);
  await teller.take(name);
  await heading(page).getByText(name, { exact: true }).waitFor();
  expect(parameter(page, 'selected')).toBe(subjects.from.id);
  const part = await teller.unfold(t('surroundings.title'));
  await hand.pick(part.getByRole('radio', { name: t('surroundings.steps', { count: 1 }) }));
  await page.waitForURL(/steps=1/);
  const near = await teller.shown();
  expect(near).toBeGreaterThan(1);
  await hand.pick(part.getByRole('radio', { name: t('surroundings.steps', { count: 2 }) }));
  await page.waitForURL(/steps=2/);
  const around = await teller.shown();
  expect(around).toBeGreaterThan(near);
  expect(around).toBeLessThan(all);
}

/** @returns the steps of the path, as they are listed */
async function findPath(teller: Teller): Promise<string[]> {
  const { page, hand, t, subjects } = teller;
  const part = await teller.unfold(t('path.title'));
  await hand.press(part.getByRole('button', { name: t('path.fromSelected') }));
  await hand.write(
    part.getByRole('searchbox', { name: t('path.to'), exact: true }),
    teller.name(subjects.to),
  );
  await teller.take(teller.name(subjects.to));
  const steps = page.getByRole('list', { name: t('path.label') }).getByRole('listitem');
  await steps.first().waitFor();
  expect(parameter(page, 'to')).toBe(subjects.to.id);
  const walk = await steps.allTextContents();
  expect(walk.length).toBeGreaterThan(2);
  expect(walk[0]).toContain(teller.name(subjects.from));
  expect(walk.at(-1)).toContain(teller.name(subjects.to));
  return walk;
}

/** As files, which hold what is shown, and as an address, which restores it elsewhere. */
async function takeAlong(teller: Teller, walk: readonly string[]): Promise<void> {
  const { page, hand, t, site, subjects } = teller;
  const shown = await teller.shown();
  const file = async (format: 'nodes' | 'graphml') => {
    await hand.press(page.getByRole('button', { name: t('export.title') }));
    return teller.save(page.getByRole('button', { name: t(`export.formats.${format}`) }));
  };
  expect(teller.rows((await file('nodes')).text)).toHaveLength(shown);
  const graph = (await file('graphml')).text;
  const nodes = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('graph > node').length,
    graph,
  );
  expect(nodes).toBe(shown);

  const pasted = await site.open(page.url().slice(site.address.length));
  try {
    await heading(pasted).getByText(teller.name(subjects.from), { exact: true }).waitFor();
    const steps = pasted.getByRole('list', { name: t('path.label') }).getByRole('listitem');
    await steps.first().waitFor();
    expect(await steps.allTextContents()).toEqual(walk);
    expect(await teller.shown(pasted)).toBe(shown);
    const legend = pasted.getByRole('list', { name: t('graph.legend.title') });
    await legend.getByText(t('graph.legend.size.pageRank')).waitFor();
  } finally {
    await pasted.context().close();
  }
}

/** Whom they share, and who would bring them together. */
async function compareNetworks(teller: Teller): Promise<void> {
  const { page, hand, t } = teller;
  await hand.press(page.getByRole('link', { name: t('nav.networks'), exact: true }));
  await hand.pick(page.getByRole('tab', { name: t('networks.sections.overlap') }));
  await page.getByRole('table', { name: teller.like('networks.overlap.matrix', { count: 2 }) }).waitFor();
  const pair = page
    .getByRole('table', { name: t('networks.overlap.caption') })
    .getByRole('row')
    .nth(1);
  const shared = numberIn((await pair.getByRole('cell').first().textContent()) ?? '');
  expect(shared).toBeGreaterThan(0);
  expect(await pair.getByRole('cell').last().getByRole('link').count()).toBeGreaterThan(0);
  await hand.pick(page.getByRole('tab', { name: t('networks.sections.bridges') }));
  const meetings = main(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: t('networks.bridges.introductions') }) });
  await teller.open(meetings.locator('ol > li').first());
}
