import { expect } from 'vitest';
import { main, picture } from '../story.ts';
import type { Teller } from './teller.ts';
import { numberIn } from './words.ts';

const NOTE = '=1+1 ; rappeler « lundi »';

/** Who is isolated, and whom should I introduce to whom? */
export async function facilitator(teller: Teller): Promise<void> {
  const { page, hand, t } = teller;
  await hand.press(page.getByRole('link', { name: t('overview.views.isolated') }));
  const { actor, other } = await choose(teller);
  await seeEffect(teller);
  await hand.press(page.getByRole('button', { name: `${t('outreach.add')} (` }).first());
  const see = page.getByRole('link', { name: t('outreach.see') });
  await see.and(page.locator(':focus')).waitFor();
  await hand.press(see);
  await page
    .getByRole('tab', { name: t('isolated.sections.outreach', { count: 1 }), selected: true })
    .waitFor();
  await keep(teller, actor, other);
}

/** Keeps those of a theme, a kind and a territory, reads why one of them is isolated, and whom to introduce to it. */
async function choose(teller: Teller): Promise<{ actor: string; other: string }> {
  const { page, hand, t, subjects } = teller;
  const { theme, territory } = subjects.lonely;
  const actor = teller.name(subjects.lonely.actor);
  const count = main(page).getByText(teller.like('isolated.count', { count: 2 }));
  const all = numberIn((await count.textContent()) ?? '');
  await hand.choose(teller.list(t('kinds.THEME', { count: 1 })), teller.name(theme));
  await page.waitForURL(({ searchParams }) => searchParams.get('about') === theme.id);
  await hand.pick(page.getByRole('radio', { name: t('kinds.ORGANISATION', { count: 2 }) }));
  await page.waitForURL(/kinds=organisation/);
  if (territory) {
    await hand.choose(teller.list(t('kinds.TERRITORY', { count: 1 })), teller.name(territory));
    await page.waitForURL(({ searchParams }) => searchParams.get('territory') === territory.id);
  }
  const row = page.getByRole('row').filter({ has: teller.linkTo(subjects.lonely.actor) });
  await row.waitFor();
  const isOrganisation = new RegExp(`${t('kinds.ORGANISATION', { count: 1 })}$`);
  const kept = await page.getByRole('rowheader').allTextContents();
  expect(kept).toEqual(kept.map(() => expect.stringMatching(isOrganisation)));
  expect(await row.getByRole('listitem').count()).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(all);
  // Its score and where it stands, why, and compared with whom.
  expect(await row.getByRole('cell').allTextContents()).not.toContain('');
  await hand.press(row.getByRole('button', { name: t('isolated.introduce') }));
  const add = page.getByRole('button', { name: `${t('outreach.add')} (` }).first();
  const before = `${t('outreach.add')} (${t('outreach.pair', { actor, other: '' })}`;
  const other = ((await add.textContent()) ?? '').slice(before.length, -1);
  return { actor, other };
}

/** What an introduction would change, drawn and said; and back. */
async function seeEffect({ page, hand, t }: Teller): Promise<void> {
  const drawing = page.getByRole('row').getByRole('img').and(page.locator('[aria-label]')).first();
  const effect = (await drawing.getAttribute('aria-label')) ?? '';
  await hand.press(page.getByRole('link', { name: t('meeting.show') }).first());
  const note = page.getByRole('region', { name: t('meeting.title') });
  await note.getByText(effect).waitFor();
  await picture(page).locator('canvas').first().waitFor();
  const legend = page.getByRole('list', { name: t('graph.legend.title') });
  await legend.getByText(t('graph.legend.meeting')).waitFor();
  const line = picture(page).locator('xpath=..').locator('svg line[x1]');
  await line.waitFor({ state: 'attached' });
  const [from, to] = await line.evaluate(({ x1, y1, x2, y2 }: SVGLineElement) => [
    [x1.baseVal.value, y1.baseVal.value],
    [x2.baseVal.value, y2.baseVal.value],
  ]);
  expect(from).not.toEqual(to);
  await hand.press(note.getByRole('button', { name: t('meeting.leave') }));
  await note.waitFor({ state: 'detached' });
  await page.goBack();
  await note.waitFor();
  await page.goBack();
}

/** How far it is, a note, and a file of it all: as it was after a reload. */
async function keep(teller: Teller, actor: string, other: string): Promise<void> {
  const { page, hand, t } = teller;
  const pair = t('outreach.pair', { actor, other });
  const status = teller.list(`${t('outreach.columns.status')} (${pair})`);
  const note = page.getByRole('textbox', { name: `${t('outreach.columns.note')} (${pair})` });
  await hand.choose(status, t('outreach.statuses.contacted'));
  await hand.write(note, NOTE);
  await page.reload();
  await note.waitFor();
  expect(await note.inputValue()).toBe(NOTE);
  expect(await status.inputValue()).toBe('contacted');
  const { name, text } = await teller.save(page.getByRole('button', { name: t('outreach.export') }));
  expect(name).toMatch(teller.like('outreach.file'));
  expect(teller.rows(text)).toEqual([
    expect.objectContaining({
      [t('outreach.columns.actor')]: actor,
      [t('outreach.columns.other')]: other,
      [t('outreach.columns.status')]: t('outreach.statuses.contacted'),
      [t('outreach.columns.note')]: `'${NOTE}`,
    }),
  ]);

  await hand.press(page.getByRole('button', { name: t('outreach.remove') }));
  await note.waitFor({ state: 'detached' });
  const undo = page.getByRole('button', { name: t('outreach.undo') });
  await undo.and(page.locator(':focus')).waitFor();
  await hand.press(undo);
  expect(await note.inputValue()).toBe(NOTE);
}
