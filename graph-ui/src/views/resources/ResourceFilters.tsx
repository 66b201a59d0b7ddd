import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Choices } from '../../components/search/Choices.tsx';
import { EntitySelect } from '../../components/search/EntitySelect.tsx';
import { ResourceChoicesDocument } from '../../core/api/queries/resources.ts';
import { byName } from '../../core/entity/names.ts';
import { aboutTheme } from '../../core/filters/conditions.ts';
import { formatNumber } from '../../core/format/format.ts';
import { RESOURCE_TYPES, type ResourceType, TYPE_CODES } from '../../core/resources/types.ts';
import type { UrlState } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';

/** Every resource. */
export const NO_FILTERS = { about: null, type: null, page: 1 } as const satisfies Partial<UrlState>;

/** What the resources are kept by: a theme that one of them is about, and a type that one about it is of. */
export function ResourceFilters() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  // Without an answer there is nothing to choose, and the list below says what went wrong.
  const [{ data }] = useQuery({
    query: ResourceChoicesDocument,
    variables: { kept: aboutTheme(state.about) },
  });
  const count = (type: ResourceType) => data?.[type].totalCount ?? 0;
  return (
    <Choices>
      <EntitySelect
        label={t('kinds.THEME', { count: 1 })}
        all={t('filters.allThemes')}
        options={data?.themes.toSorted(byName(state.language)).map((node) => ({ node })) ?? []}
        value={state.about}
        onChange={(about) => update({ about, page: 1 })}
      />
      <NativeSelect
        label={t('facts.type')}
        value={state.type ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          update({ type: RESOURCE_TYPES.find((type) => type === chosen) ?? null, page: 1 });
        }}
      >
        <option value="">{t('resources.allTypes')}</option>
        {RESOURCE_TYPES.filter((type) => count(type) > 0 || type === state.type).map((type) => (
          <option key={type} value={type}>
            {t(`values.${TYPE_CODES[type]}`)} ({formatNumber(count(type), state.language)})
          </option>
        ))}
      </NativeSelect>
    </Choices>
  );
}
