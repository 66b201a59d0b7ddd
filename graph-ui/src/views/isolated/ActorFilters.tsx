import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntitySelect } from '../../components/search/EntitySelect.tsx';
import { IsolationChoicesDocument } from '../../core/api/queries/isolation.ts';
import { byName } from '../../core/entity/names.ts';
import { ACTOR_KINDS } from '../../core/kinds/kinds.ts';
import type { UrlState } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { Kind, NamedFragment } from '../../gql/graphql.ts';
import classes from './IsolatedView.module.css';

/** Another choice begins at its first page, with nothing open. */
const FRESH = { page: 1, entity: null } as const satisfies Partial<UrlState>;

/** Every actor. */
export const NO_FILTERS = {
  kinds: null,
  about: null,
  territory: null,
  ...FRESH,
} as const satisfies Partial<UrlState>;

/** What the actors are kept by: their kind, a theme, a territory. */
export function ActorFilters() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  // Without an answer there is nothing to choose, and the list below says what went wrong.
  const [{ data }] = useQuery({ query: IsolationChoicesDocument });
  const sorted = (holdings: readonly { readonly node: NamedFragment }[] = []) =>
    holdings.toSorted((a, b) => byName(state.language)(a.node, b.node));
  return (
    <div className={classes.filters}>
      <KindChoice />
      <EntitySelect
        label={t('kinds.THEME', { count: 1 })}
        all={t('filters.allThemes')}
        options={sorted(data?.statistics.themes)}
        value={state.about}
        onChange={(about) => update({ about, ...FRESH })}
      />
      <EntitySelect
        label={t('kinds.TERRITORY', { count: 1 })}
        all={t('filters.allTerritories')}
        options={[]}
        groups={[
          { name: t('filters.regions'), options: sorted(data?.statistics.regions) },
          { name: t('filters.departements'), options: sorted(data?.statistics.departements) },
        ]}
        value={state.territory}
        onChange={(territory) => update({ territory, ...FRESH })}
      />
    </div>
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

/** The one kind of actor that the address keeps; null for both, and where it names none that is an actor's. */
export function actorKinds({ kinds }: UrlState): readonly Kind[] | null {
  const kept = ACTOR_KINDS.filter((kind) => kinds?.includes(kind));
  return kept.length === 1 ? kept : null;
}
