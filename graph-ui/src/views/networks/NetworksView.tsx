import { useTranslation } from 'react-i18next';
import { ViewTabs } from '../../components/layout/ViewTabs.tsx';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';
import { Bridges } from './Bridges.tsx';
import { NetworkList } from './NetworkList.tsx';
import { Overlap } from './Overlap.tsx';

/** The networks, whom they share, and who or what would bring the ecosystem closer together. */
export default function NetworksView() {
  const { t } = useTranslation();
  usePageTitle(t('nav.networks'));
  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('nav.networks')}</h1>
      <p className={page.lead}>{t('networks.lead')}</p>
      <ViewTabs
        sections={[
          { name: 'list', label: t('networks.sections.list'), content: <NetworkList /> },
          { name: 'overlap', label: t('networks.sections.overlap'), content: <Overlap /> },
          { name: 'bridges', label: t('networks.sections.bridges'), content: <Bridges /> },
        ]}
      />
    </div>
  );
}
