import { useTranslation } from 'react-i18next';
import { Pager } from '../../components/Pager.tsx';
import { ContributionOf } from '../../components/proposals/ContributionOf.tsx';
import { DatasetName } from '../../components/proposals/DatasetName.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { DatasetsDocument } from '../../core/api/queries/sources.ts';
import { formatDate, formatNumber } from '../../core/format/format.ts';
import { isNetwork } from '../../core/proposals/contribution.ts';
import { paginate } from '../../core/table/rows.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';

const NO_VARIABLES = {};
const PAGE_SIZE = 30;

/** The data sets with their licences, and the sites and reports that state the facts. */
export function Datasets() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const number = (value: number) => formatNumber(value, state.language);
  return (
    <Answer query={DatasetsDocument} variables={NO_VARIABLES}>
      {({ statistics: { datasets, sources } }) => (
        <>
          <h2>{t('sourcesView.datasets.title')}</h2>
          {datasets.length === 0 && <p>{t('sourcesView.datasets.none')}</p>}
          <DataTable
            caption={t('sourcesView.datasets.title')}
            rows={datasets}
            keyOf={({ dataset, licence }) => `${dataset} ${licence}`}
            columns={[
              {
                name: 'dataset',
                heading: t('sourcesView.datasets.dataset'),
                cell: ({ dataset }) => <DatasetName dataset={dataset} />,
                value: ({ dataset }) => dataset,
              },
              {
                name: 'licence',
                heading: t('sources.licence'),
                cell: ({ licence }) => licence ?? t('sourcesView.datasets.noLicence'),
              },
              {
                name: 'retrievedAt',
                heading: t('sources.retrievedAt'),
                cell: ({ retrievedAt }) => retrievedAt && formatDate(retrievedAt, state.language),
                value: ({ retrievedAt }) => retrievedAt,
              },
              {
                name: 'records',
                heading: t('sourcesView.datasets.records'),
                cell: ({ records }) => number(records),
                value: ({ records }) => records,
                numeric: true,
              },
              {
                name: 'entities',
                heading: t('sourcesView.datasets.entities'),
                cell: ({ entities }) => number(entities),
                value: ({ entities }) => entities,
                numeric: true,
              },
            ]}
          />
          <h2>{t('sourcesView.sites.title', { count: sources.length })}</h2>
          <DataTable
            caption={t('sourcesView.sites.title', { count: sources.length })}
            rows={paginate(sources, state.page, PAGE_SIZE).items}
            keyOf={({ source }) => source}
            columns={[
              {
                name: 'source',
                heading: t('sourcesView.sites.site'),
                cell: ({ source }) => (isNetwork(source) ? <ContributionOf network={source} /> : source),
                value: ({ source }) => source,
              },
              {
                name: 'count',
                heading: t('sourcesView.datasets.entities'),
                cell: ({ count }) => number(count),
                value: ({ count }) => count,
                numeric: true,
              },
            ]}
          />
          <Pager total={sources.length} size={PAGE_SIZE} />
        </>
      )}
    </Answer>
  );
}
