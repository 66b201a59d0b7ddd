import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { Description } from '../../components/entity/Description.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Widen } from '../../components/search/Widen.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { ResourcesDocument } from '../../core/api/queries/resources.ts';
import type { Code } from '../../core/entity/facts.ts';
import { namesCell } from '../../core/export/cells.ts';
import { aboutTheme } from '../../core/filters/conditions.ts';
import { TYPE_CODES } from '../../core/resources/types.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { ResourcesQuery } from '../../gql/graphql.ts';
import { NO_FILTERS, ResourceFilters } from './ResourceFilters.tsx';
import { ReviewMark } from './ReviewMark.tsx';

const PAGE_SIZE = 25;

/** Directories, observatories, guides, studies and data sets, each with when it was last reviewed. */
export function ResourceCentre() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const type = state.type && TYPE_CODES[state.type];
  return (
    <>
      <ResourceFilters />
      <Answer
        query={ResourcesDocument}
        variables={{
          where: { ...aboutTheme(state.about), ...(type && { resourceType: { eq: type } }) },
          limit: PAGE_SIZE,
          offset: (state.page - 1) * PAGE_SIZE,
        }}
        lines={14}
      >
        {({ resources, resourcesConnection: { totalCount } }) => (
          <>
            <Count text={t('resources.count', { count: totalCount })} />
            {totalCount === 0 && (state.about || state.type) && (
              <Widen text={t('resources.widen')} label={t('resources.showAll')} change={NO_FILTERS} />
            )}
            {resources.length > 0 && <ResourceTable resources={resources} />}
            <Pager total={totalCount} size={PAGE_SIZE} />
          </>
        )}
      </Answer>
    </>
  );
}

function ResourceTable({ resources }: { readonly resources: ResourcesQuery['resources'] }) {
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
