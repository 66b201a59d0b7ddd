import { useTranslation } from 'react-i18next';
import { ViewTabs } from '../../components/layout/ViewTabs.tsx';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';
import { Events } from './Events.tsx';
import { ResourceCentre } from './ResourceCentre.tsx';

/** The resource centre, and the calendar of events. */
export default function ResourcesView() {
  const { t } = useTranslation();
  usePageTitle(t('nav.resources'));
  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('resources.title')}</h1>
      <p className={page.lead}>{t('resources.lead')}</p>
      <ViewTabs
        sections={[
          { name: 'centre', label: t('resources.sections.centre'), content: <ResourceCentre /> },
          { name: 'events', label: t('resources.sections.events'), content: <Events /> },
        ]}
      />
    </div>
  );
}
