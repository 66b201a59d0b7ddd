import { useTranslation } from 'react-i18next';
import { ViewTabs } from '../../components/layout/ViewTabs.tsx';
import { useAccount } from '../../core/account/account.tsx';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';
import { ProposalList } from './ProposalList.tsx';

/** What networks propose, and what became of it. Visitors see what was accepted; those who take part see all. */
export default function ProposalsView() {
  const { t } = useTranslation();
  const { discusses, decides } = useAccount();
  usePageTitle(t('nav.proposals'));
  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('nav.proposals')}</h1>
      <p className={page.lead}>{t(discusses ? 'proposals.lead' : 'proposals.leadVisitor')}</p>
      {discusses ? (
        <ViewTabs
          sections={[
            ...(decides
              ? [
                  {
                    name: 'decidable',
                    label: t('proposals.sections.decidable'),
                    content: <ProposalList key="decidable" statuses={['OPEN']} decidable />,
                  },
                ]
              : []),
            {
              name: 'open',
              label: t('proposals.sections.open'),
              content: <ProposalList key="open" statuses={['OPEN']} />,
            },
            {
              name: 'accepted',
              label: t('proposals.sections.accepted'),
              content: <ProposalList key="accepted" statuses={['ACCEPTED']} />,
            },
            {
              name: 'all',
              label: t('proposals.sections.all'),
              content: <ProposalList key="all" statuses={[]} />,
            },
          ]}
        />
      ) : (
        <ProposalList statuses={[]} />
      )}
    </div>
  );
}
