import { expect } from 'vitest';
import { ACTOR_KINDS, KINDS } from '../../../graph-ui/src/core/kinds/kinds.ts';
import type { Kind } from '../../../graph-ui/src/gql/graphql.ts';
import { heading, main, panel } from '../story.ts';
import type { Teller } from './teller.ts';

const IDEAS = {
  fr: 'Résidences d’artistes et ateliers de création numérique pour des musées en région',
  en: 'Artist residencies and digital creation workshops for museums outside Paris',
};

/** Who already did something like my project, who could I talk to, which network is mine? */
export async function member(teller: Teller): Promise<void> {
  const { page, hand, t, subjects } = teller;
  const hits = main(page).locator('ol > li');
  const first = hits.first();
  await hand.press(page.getByRole('link', { name: t('overview.views.similar') }));
  await hand.write(page.getByRole('textbox', { name: t('similar.idea') }), IDEAS[teller.language]);
  await hand.press(page.getByRole('button', { name: t('similar.compare') }));
  await first.waitFor();
  expect(await first.getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await hits.filter({ hasText: t('closest.question') }).count()).toBe(await hits.count());
  const isOf = (kind: Kind) => hits.getByText(t(`kinds.${kind}`, { count: 1 }), { exact: true });
  const kinds = await Promise.all(KINDS.map((kind) => isOf(kind).count()));
  expect(kinds.filter((count) => count > 0).length).toBeGreaterThan(1);
  await hits
    .filter({ hasText: t('similar.contacts') })
    .first()
    .waitFor();

  await hand.tick(page.getByRole('checkbox', { name: t('families.actors') }));
  await page.waitForURL(/kinds=/);
  for (const kind of ACTOR_KINDS) await isOf(kind).first().waitFor({ state: 'detached' });
  await hand.choose(teller.list(t('kinds.THEME', { count: 1 })), teller.name(subjects.theme));
  await page.waitForURL(({ searchParams }) => searchParams.get('about') === subjects.theme.id);
  await first.waitFor();
  const similar = await teller.named(first.getByRole('link').first());

  await hand.pick(page.getByRole('tab', { name: t('similar.sections.networks') }));
  const through = first.getByText(t('networkFinder.through')).or(first.getByText(t('networkFinder.direct')));
  await through.waitFor();
  expect(await first.getByRole('listitem').count()).toBeGreaterThan(0);
  const network = await teller.open(first);
  await hand.press(panel(page).getByRole('link', { name: t('panel.fullPage') }));
  await main(page).getByRole('heading', { level: 1, name: network, exact: true }).waitFor();
  await main(page).getByText(t('sources.licence'), { exact: true }).first().waitFor();
  await page.goBack();
  await heading(page).getByText(network, { exact: true }).waitFor();
  await through.waitFor();

  await hand.write(page.getByRole('searchbox', { name: t('similar.pick') }), similar);
  await teller.take(similar);
  await main(page)
    .getByRole('heading', { name: `${t('similar.startingFrom')} ${similar}` })
    .waitFor();
  await first.waitFor();
}
