import { useTranslation } from 'react-i18next';
import { ViewTabs } from '../../components/layout/ViewTabs.tsx';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';
import { Correct } from './Correct.tsx';
import { Coverage } from './Coverage.tsx';
import { Datasets } from './Datasets.tsx';
import { Runs } from './Runs.tsx';

/** Where everything comes from, how complete it is, when it was loaded, and how to correct it. */
export default function SourcesView() {
  const { t } = useTranslation();
  usePageTitle(t('nav.sources'));
  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('nav.sources')}</h1>
      <p className={page.lead}>{t('sourcesView.lead')}</p>
      <ViewTabs
        sections={[
          { name: 'datasets', label: t('sourcesView.sections.datasets'), content: <Datasets /> },
          { name: 'coverage', label: t('sourcesView.sections.coverage'), content: <Coverage /> },
          { name: 'runs', label: t('sourcesView.sections.runs'), content: <Runs /> },
          { name: 'correct', label: t('sourcesView.sections.correct'), content: <Correct /> },
        ]}
      />
    </div>
  );
}
