import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Figures } from '../../components/Figures.tsx';
import { KindLabel } from '../../components/KindMark.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { type Column, DataTable } from '../../components/table/DataTable.tsx';
import { CoverageDocument } from '../../core/api/queries/sources.ts';
import { formatNumber, formatPercent } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { CoverageQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';

const NO_VARIABLES = {};

/** What makes a record useful, in reading order. */
const ASPECTS = [
  'description',
  'descriptionEn',
  'url',
  'identifiers',
  'theme',
  'territory',
  'date',
  'tie',
  'confirmed',
] as const;

type KindCoverage = CoverageQuery['statistics']['coverage'][number];
type Band = CoverageQuery['statistics']['freshness']['retrieved'][number];

/** How complete the records of each kind are, and how long ago they were read. */
export function Coverage() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const columns: Column<KindCoverage>[] = [
    { name: 'kind', heading: t('table.kind'), cell: ({ kind }) => <KindLabel kind={kind} /> },
    {
      name: 'count',
      heading: t('sourcesView.coverage.count'),
      cell: ({ count }) => formatNumber(count, state.language),
      value: ({ count }) => count,
      numeric: true,
    },
    ...ASPECTS.map((aspect) => ({
      name: aspect,
      heading: t(`sourcesView.coverage.${aspect}`),
      cell: (row: KindCoverage) => formatPercent(row[aspect] / row.count, state.language),
      value: (row: KindCoverage) => row[aspect] / row.count,
      numeric: true,
    })),
  ];
  return (
    <Answer query={CoverageDocument} variables={NO_VARIABLES} lines={16}>
      {({ statistics: { coverage, freshness } }) => (
        <>
          <h2>{t('sourcesView.freshness.title')}</h2>
          <Figures
            figures={freshness.retrieved.map((band) => ({
              name: bandText(band, t),
              value: formatNumber(band.count, state.language),
            }))}
          />
          <h2>{t('sourcesView.coverage.title')}</h2>
          <p className={page.lead}>{t('sourcesView.coverage.lead')}</p>
          <DataTable
            caption={t('sourcesView.coverage.title')}
            rows={coverage}
            keyOf={({ kind }) => kind}
            columns={columns}
          />
        </>
      )}
    </Answer>
  );
}

/** How long ago, in words. */
function bandText({ from, to }: Band, t: TFunction): string {
  if (from === null) return t('sourcesView.freshness.unknown');
  if (to === null) return t('sourcesView.freshness.older', { count: from });
  if (from === 0) return t('sourcesView.freshness.younger', { count: to });
  return t('sourcesView.freshness.between', { from, to });
}
