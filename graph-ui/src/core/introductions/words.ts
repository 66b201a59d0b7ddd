import type { TFunction } from 'i18next';
import type { IntroductionsQuery } from '../../gql/graphql.ts';
import { type Named, nameOf } from '../entity/names.ts';
import { formatNumber } from '../format/format.ts';
import type { Language } from '../url/state.ts';

interface Introduced {
  readonly actor: Named;
  readonly other: Named;
  readonly effect: Pick<IntroductionsQuery['introductions'][number]['effect'], 'reachBefore' | 'reachAfter'>;
}

/** How many the actor gets to as things are, and would with a link to the other, as sentences. */
export function effectInWords(
  { actor, other, effect }: Introduced,
  language: Language,
  t: TFunction,
): string {
  const { reachBefore, reachAfter } = effect;
  const names = { actor: nameOf(actor, language), other: nameOf(other, language) };
  const reach = (count: number) => ({ ...names, count, reach: formatNumber(count, language) });
  return [
    t('introductions.effect.before', reach(reachBefore)),
    reachAfter > reachBefore
      ? t('introductions.effect.after', reach(reachAfter))
      : t('introductions.effect.same', names),
  ].join(' ');
}
