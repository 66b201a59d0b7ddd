import {
  changeList,
  type Introduction,
  type OutreachList,
} from '../../../graph-ui/src/core/outreach/list.ts';

/** An introduction of two organisations, by a third. */
export function introduction(actor: string, other: string): Introduction {
  const named = (name: string) => ({
    __typename: 'Organisation' as const,
    id: `organisation:${name.toLowerCase()}`,
    name,
    nameEn: `${name} in English`,
    acronym: null,
  });
  return {
    actor: named(actor),
    other: named(other),
    through: [named('Relais'), named('Passeur')],
    about: { fr: ['Thème commun : musique.'], en: ['A theme in common: music.'] },
  };
}

/** A list of introductions, the first one added last. */
export function listOf(...pairs: readonly (readonly [actor: string, other: string])[]): OutreachList {
  return pairs
    .toReversed()
    .reduce<OutreachList>(
      (list, [actor, other]) =>
        changeList(list, { type: 'add', introduction: introduction(actor, other), on: '2026-11-25' }),
      [],
    );
}
