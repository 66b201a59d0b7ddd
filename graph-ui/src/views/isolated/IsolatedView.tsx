import { useTranslation } from 'react-i18next';
import { ViewTabs } from '../../components/layout/ViewTabs.tsx';
import { useOutreach } from '../../core/outreach/useOutreach.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';
import { IsolatedActors } from './IsolatedActors.tsx';
import { Outreach } from './Outreach.tsx';

/** Who is isolated and whom to introduce them to, and the list of introductions that one means to make. */
export default function IsolatedView() {
  const { t } = useTranslation();
  const { list } = useOutreach();
  usePageTitle(t('nav.isolated'));
  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('nav.isolated')}</h1>
      <ViewTabs
        sections={[
          { name: 'actors', label: t('isolated.sections.actors'), content: <IsolatedActors /> },
          {
            name: 'outreach',
            label: t('isolated.sections.outreach', { count: list.length }),
            content: <Outreach />,
          },
        ]}
      />
    </div>
  );
}
