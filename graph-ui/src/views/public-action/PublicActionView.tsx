import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { OpenDialogues } from '../../components/dialogue/OpenDialogues.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { PublicActionDocument } from '../../core/api/queries/public-action.ts';
import { useDialogueStates } from '../../core/dialogue/states.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import type { PublicActionQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';
import { Balance } from './Balance.tsx';

const PAGE_SIZE = 10;

/** What becomes of public programmes: calls, funded projects and laureates, outcomes, re-use, with amounts. */
export default function PublicActionView() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  usePageTitle(t('nav.publicAction'));
  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('nav.publicAction')}</h1>
      <p className={page.lead}>{t('publicAction.lead')}</p>
      <Answer
        query={PublicActionDocument}
        variables={{ first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE }}
        lines={16}
      >
        {({ publicAction: { total, page: programmes } }) => (
          <>
            <Count text={t('publicAction.count', { count: total })} />
            <OpenDialogues />
            <Balances balances={programmes} />
            <Pager total={total} size={PAGE_SIZE} />
          </>
        )}
      </Answer>
    </div>
  );
}

function Balances({ balances }: { readonly balances: PublicActionQuery['publicAction']['page'] }) {
  const dialogues = useDialogueStates(balances.map(({ node }) => node.id));
  return balances.map((balance) => (
    <Balance key={balance.node.id} balance={balance} dialogues={dialogues.get(balance.node.id)} />
  ));
}
