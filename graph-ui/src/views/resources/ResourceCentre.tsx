import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { Description } from '../../components/entity/Description.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Choices } from '../../components/search/Choices.tsx';
import { EntitySelect } from '../../components/search/EntitySelect.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { ResourcesDocument } from '../../core/api/queries/resources.ts';
import type { Code } from '../../core/entity/facts.ts';
import { namesCell } from '../../core/export/cells.ts';
import { themesOf } from '../../core/resources/staleness.ts';
import { paginate } from '../../core/table/rows.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { ResourcesQuery } from '../../gql/graphql.ts';
import { ReviewMark } from './ReviewMark.tsx';

/** As many as the API gives at once. */
const MOST = 1000;
const VARIABLES = { limit: MOST };
const PAGE_SIZE = 25;

type Resource = ResourcesQuery['resources'][number];

/** Directories, observatories, guides, studies and data sets by theme, each with when it was last reviewed. */
export function ResourceCentre() {
  return (
    <Answer query={ResourcesDocument} variables={VARIABLES} lines={14}>
      {({ resources, resourcesConnection: { totalCount } }) => (
        <ByTheme resources={resources} total={totalCount} />
      )}
    </Answer>
  );
}

function ByTheme({ resources, total }: { readonly resources: readonly Resource[]; readonly total: number }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const kept = state.about
    ? resources.filter(({ themes }) => themes.some(({ id }) => id === state.about))
    : resources;
  return (
    <>
      <Choices>
        <EntitySelect
          label={t('kinds.THEME', { count: 1 })}
          all={t('filters.allThemes')}
          options={themesOf(resources)}
          value={state.about}
          onChange={(about) => update({ about, page: 1 })}
        />
      </Choices>
      <Count text={t('resources.count', { count: kept.length })}>
        {total > resources.length && ` ${t('resources.cut', { count: resources.length })}`}
      </Count>
      {kept.length > 0 && <ResourceTable resources={paginate(kept, state.page, PAGE_SIZE).items} />}
      <Pager total={kept.length} size={PAGE_SIZE} />
    </>
  );
}

function ResourceTable({ resources }: { readonly resources: readonly Resource[] }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <DataTable
      caption={t('resources.caption')}
      rows={resources}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'resource',
          heading: t('kinds.RESOURCE', { count: 1 }),
          cell: (resource) => (
            <>
              <EntityLink entity={resource} />
              <Description entity={resource} />
            </>
          ),
        },
        {
          name: 'type',
          heading: t('facts.type'),
          cell: ({ resourceType }) => t(`values.${resourceType as Code}`),
        },
        {
          name: 'themes',
          heading: t('table.themes'),
          cell: ({ themes }) => themes.length > 0 && <EntityLinks entities={themes} shown={3} />,
          value: ({ themes }) => namesCell(themes, state.language),
        },
        {
          name: 'producers',
          heading: t('resources.producers'),
          cell: ({ producedBy }) => producedBy.length > 0 && <EntityLinks entities={producedBy} shown={3} />,
          value: ({ producedBy }) => namesCell(producedBy, state.language),
        },
        {
          name: 'reviewed',
          heading: t('resources.reviewed'),
          cell: (resource) => <ReviewMark resource={resource} />,
        },
      ]}
    />
  );
}
