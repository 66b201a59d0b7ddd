import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../components/search/Choices.tsx';
import { ThemeAndTerritory } from '../../components/search/ThemeAndTerritory.tsx';
import { ACTOR_KINDS } from '../../core/kinds/kinds.ts';
import { STANDINGS, type Standing, type UrlState } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { IsolationStanding, Kind } from '../../gql/graphql.ts';

/** Another choice begins at its first page, with nothing open. */
const FRESH = { page: 1, entity: null } as const satisfies Partial<UrlState>;

/** Every actor. */
export const NO_FILTERS = {
  standing: 'all',
  kinds: null,
  about: null,
  territory: null,
  ...FRESH,
} as const satisfies Partial<UrlState>;

/** What the actors are kept by: how sure it is that they are isolated, their kind, a theme, a territory. */
export function ActorFilters() {
  return (
    <Choices>
      <KindChoice />
      <StandingSelect />
      <ThemeAndTerritory fresh={FRESH} />
    </Choices>
  );
}

/** Organisations, persons, or both. */
function KindChoice() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  return (
    <SegmentedControl
      aria-label={t('isolated.kinds')}
      value={actorKinds(state)?.[0] ?? 'all'}
      onChange={(value) => {
        const kind = ACTOR_KINDS.find((each) => each === value);
        update({ kinds: kind ? [kind] : null, ...FRESH });
      }}
      data={[
        { value: 'all', label: t('isolated.all') },
        ...ACTOR_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`, { count: 2 }) })),
      ]}
    />
  );
}

/** Actors that lack ties come first: a record that says too little is work for another day. */
function StandingSelect() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  return (
    <NativeSelect
      label={t('isolated.standing')}
      value={state.standing}
      onChange={(event) => {
        const standing = STANDINGS.find((each) => each === event.currentTarget.value);
        if (standing) update({ standing, ...FRESH });
      }}
      data={STANDINGS.map((value) => ({ value, label: t(`isolated.standings.${value}`) }))}
    />
  );
}

/** What the API calls the actors of a choice; null for every actor. */
export const API_STANDINGS: Readonly<Record<Standing, readonly IsolationStanding[] | null>> = {
  ecosystem: ['ISOLATED_IN_ECOSYSTEM'],
  data: ['ISOLATED_IN_DATA'],
  all: null,
};

/** The one kind of actor that the address keeps; null for both, and where it names none that is an actor's. */
export function actorKinds({ kinds }: UrlState): readonly Kind[] | null {
  const kept = ACTOR_KINDS.filter((kind) => kinds?.includes(kind));
  return kept.length === 1 ? kept : null;
}
