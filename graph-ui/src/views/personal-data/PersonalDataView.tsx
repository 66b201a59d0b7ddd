import { useTranslation } from 'react-i18next';
import { ViewTabs } from '../../components/layout/ViewTabs.tsx';
import { useAccount } from '../../core/account/account.tsx';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';
import { Ask } from './Ask.tsx';
import { Follow } from './Follow.tsx';
import { Held } from './Held.tsx';
import { Requests } from './Requests.tsx';

/** What is held of people and why, and what they can ask; for administrators, what was asked. */
export default function PersonalDataView() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { viewer } = useAccount();
  const decides = viewer?.roles.some(({ role }) => role === 'ADMINISTRATOR');
  usePageTitle(t('nav.personalData'));
  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('nav.personalData')}</h1>
      <p className={page.lead}>{t('personalData.lead')}</p>
      <ViewTabs
        // Whoever comes from the page of a person comes to ask.
        initial={state.person ? 'ask' : 'held'}
        sections={[
          { name: 'held', label: t('personalData.sections.held'), content: <Held /> },
          { name: 'ask', label: t('personalData.sections.ask'), content: <Ask /> },
          { name: 'follow', label: t('personalData.sections.follow'), content: <Follow /> },
          ...(decides
            ? [{ name: 'requests', label: t('personalData.sections.requests'), content: <Requests /> }]
            : []),
        ]}
      />
    </div>
  );
}
