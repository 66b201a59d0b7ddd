import { useTranslation } from 'react-i18next';
import { Figures } from '../../components/Figures.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { OverviewDocument } from '../../core/api/queries/overview.ts';
import { formatDate, formatNumber } from '../../core/format/format.ts';
import { today } from '../../core/format/today.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import type { OverviewQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';
import { Contents } from './Contents.tsx';
import { Newest } from './Newest.tsx';
import classes from './OverviewView.module.css';
import { Subjects } from './Subjects.tsx';
import { WaysIn } from './WaysIn.tsx';

/** What the observatory holds, what is new in it, and three ways in. */
export default function OverviewView() {
  const { t } = useTranslation();
  usePageTitle(t('nav.overview'));
  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('overview.title')}</h1>
      <p className={page.lead}>{t('overview.lead')}</p>
      <WaysIn />
      <Answer query={OverviewDocument} variables={{ until: today() }} lines={16}>
        {(data) => <Holdings data={data} />}
      </Answer>
    </div>
  );
}

function Holdings({ data: { statistics, changes } }: { readonly data: OverviewQuery }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { kinds, datasets, computation } = statistics;
  const read = datasets.reduce(
    (latest, { retrievedAt }) => ((retrievedAt ?? '') > latest ? (retrievedAt ?? '') : latest),
    '',
  );
  const figure = (name: 'entities' | 'relations' | 'sources', value: number) => ({
    name: t(`overview.figures.${name}`, { count: value }),
    value: formatNumber(value, state.language),
  });
  return (
    <>
      <section>
        <h2>{t('overview.holds')}</h2>
        <Figures
          figures={[
            figure('entities', statistics.entities),
            figure('relations', statistics.relations),
            figure('sources', statistics.sources.length),
          ]}
        />
        <Contents kinds={kinds} />
        <p className={classes.dates}>
          {read && t('overview.read', { date: formatDate(read, state.language) })}{' '}
          {computation &&
            t('overview.computed', { date: formatDate(computation.computedAt, state.language) })}
        </p>
      </section>
      <div className={classes.columns}>
        <Newest entities={changes.appeared.page} />
        <Subjects title={t('overview.themes')} subjects={statistics.themes} />
        <Subjects title={t('overview.territories')} subjects={statistics.territories} />
      </div>
    </>
  );
}
