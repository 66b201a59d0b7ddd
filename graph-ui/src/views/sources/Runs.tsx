import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { FeedLink } from '../../components/feed/FeedLink.tsx';
import { Pager } from '../../components/Pager.tsx';
import { DatasetName } from '../../components/proposals/DatasetName.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { RunsDocument } from '../../core/api/queries/sources.ts';
import { formatDate, formatNumber } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import page from '../page.module.css';

const PAGE_SIZE = 25;

/** When data was loaded, and how much of it was new, changed or refused. */
export function Runs() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const number = (value: number) => formatNumber(value, state.language);
  return (
    <Answer query={RunsDocument} variables={{ first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE }}>
      {({ runs }) => (
        <>
          <Count text={t('sourcesView.runs.count', { count: runs.total })} />
          <p>
            <FeedLink />
          </p>
          <DataTable
            caption={t('sourcesView.runs.caption')}
            rows={runs.page}
            keyOf={({ id }) => id}
            columns={[
              {
                name: 'date',
                heading: t('sourcesView.runs.date'),
                cell: ({ startedAt }) => formatDate(startedAt, state.language),
                value: ({ startedAt }) => startedAt,
              },
              {
                name: 'dataset',
                heading: t('sourcesView.datasets.dataset'),
                cell: ({ dataset }) => <DatasetName dataset={dataset} />,
                value: ({ dataset }) => dataset,
              },
              {
                name: 'status',
                heading: t('facts.status'),
                cell: ({ status }) => t(`sourcesView.runs.statuses.${status}`),
              },
              {
                name: 'added',
                heading: t('sourcesView.runs.added'),
                cell: ({ entities }) => number(entities.added),
                value: ({ entities }) => entities.added,
                numeric: true,
              },
              {
                name: 'updated',
                heading: t('sourcesView.runs.updated'),
                cell: ({ entities }) => number(entities.updated),
                value: ({ entities }) => entities.updated,
                numeric: true,
              },
              {
                name: 'unchanged',
                heading: t('sourcesView.runs.unchanged'),
                cell: ({ entities }) => number(entities.unchanged),
                value: ({ entities }) => entities.unchanged,
                numeric: true,
              },
              {
                name: 'relations',
                heading: t('sourcesView.runs.relations'),
                cell: ({ relations }) => number(relations.added),
                value: ({ relations }) => relations.added,
                numeric: true,
              },
              {
                name: 'rejected',
                heading: t('sourcesView.runs.rejected'),
                cell: ({ entities, relations }) => number(entities.rejected + relations.rejected),
                value: ({ entities, relations }) => entities.rejected + relations.rejected,
                numeric: true,
              },
            ]}
          />
          <Pager total={runs.total} size={PAGE_SIZE} />
          <p className={page.lead}>{t('sourcesView.runs.rejects')}</p>
        </>
      )}
    </Answer>
  );
}
