import { useTranslation } from 'react-i18next';
import { Figures } from '../../components/Figures.tsx';
import { ViewTabs } from '../../components/layout/ViewTabs.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { ReuseSummaryDocument } from '../../core/api/queries/reuse.ts';
import { formatNumber, formatYears } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import type { ReuseSummaryQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';
import { Chains } from './Chains.tsx';
import { Innovations } from './Innovations.tsx';
import { Reuses } from './Reuses.tsx';
import { Sleeping } from './Sleeping.tsx';

const NO_VARIABLES = {};

/** Which innovations are really used by others, by whom and when, and which sleep. */
export default function ReuseView() {
  const { t } = useTranslation();
  usePageTitle(t('nav.reuse'));
  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('nav.reuse')}</h1>
      <p className={page.lead}>{t('reuse.lead')}</p>
      <Answer query={ReuseSummaryDocument} variables={NO_VARIABLES} lines={2} detail>
        {({ reuse: { summary } }) => <Summary summary={summary} />}
      </Answer>
      <ViewTabs
        sections={[
          { name: 'used', label: t('reuse.sections.used'), content: <Innovations /> },
          { name: 'users', label: t('reuse.sections.users'), content: <Reuses /> },
          { name: 'chains', label: t('reuse.sections.chains'), content: <Chains /> },
          { name: 'sleeping', label: t('reuse.sections.sleeping'), content: <Sleeping /> },
        ]}
      />
    </div>
  );
}

function Summary({ summary }: { readonly summary: ReuseSummaryQuery['reuse']['summary'] }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { reuses, innovations, users, medianDelay, finished, finishedReused } = summary;
  const number = (value: number) => formatNumber(value, state.language);
  return (
    <Figures
      figures={[
        { name: t('reuse.figures.reuses', { count: reuses }), value: number(reuses) },
        { name: t('reuse.figures.innovations', { count: innovations }), value: number(innovations) },
        { name: t('reuse.figures.users', { count: users }), value: number(users) },
        ...(medianDelay === null
          ? []
          : [{ name: t('reuse.figures.delay'), value: formatYears(medianDelay, state.language) }]),
        {
          name: t('reuse.figures.finished', { count: finished }),
          value: t('reuse.figures.of', { part: number(finishedReused), total: number(finished) }),
        },
      ]}
    />
  );
}
