import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ChoicesDocument } from '../../core/api/queries/choices.ts';
import { byName } from '../../core/entity/names.ts';
import type { UrlState } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NamedFragment } from '../../gql/graphql.ts';
import { EntitySelect } from './EntitySelect.tsx';

interface ThemeAndTerritoryProps {
  /** what else another choice changes in the address */
  readonly fresh?: Partial<UrlState>;
}

/** Two choices that the address keeps: a theme and a territory. */
export function ThemeAndTerritory({ fresh = {} }: ThemeAndTerritoryProps) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  // Without an answer there is nothing to choose, and the list below says what went wrong.
  const [{ data }] = useQuery({ query: ChoicesDocument });
  const sorted = (holdings: readonly { readonly node: NamedFragment }[] = []) =>
    holdings.toSorted((a, b) => byName(state.language)(a.node, b.node));
  return (
    <>
      <EntitySelect
        label={t('kinds.THEME', { count: 1 })}
        all={t('filters.allThemes')}
        options={sorted(data?.statistics.themes)}
        value={state.about}
        onChange={(about) => update({ about, ...fresh })}
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
        onChange={(territory) => update({ territory, ...fresh })}
      />
    </>
  );
}
