import { useTranslation } from 'react-i18next';
import { OpenDialogues } from '../../components/dialogue/OpenDialogues.tsx';
import { Figures } from '../../components/Figures.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { NeedsDocument } from '../../core/api/queries/needs.ts';
import { useDialogueStates } from '../../core/dialogue/states.ts';
import { formatNumber } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import type { NeedsQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';
import { Need } from './Need.tsx';
import { StatusChoice } from './StatusChoice.tsx';

const PAGE_SIZE = 20;

/** The needs, the solutions proposed for each, and the actions that put these in place, with how far they are. */
export default function NeedsView() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  usePageTitle(t('nav.needs'));
  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('needs.title')}</h1>
      <p className={page.lead}>{t('needs.lead')}</p>
      <Answer
        query={NeedsDocument}
        variables={{ status: state.status, first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE }}
        lines={16}
      >
        {({ needsAndActions: { total, statuses, solutionsWithoutAction, page: needs } }) => (
          <>
            <Figures
              figures={[
                {
                  name: t('needs.figures.needs', { count: total }),
                  value: formatNumber(total, state.language),
                },
                {
                  name: t('needs.figures.untaken', { count: solutionsWithoutAction }),
                  value: formatNumber(solutionsWithoutAction, state.language),
                },
              ]}
            />
            <OpenDialogues />
            <StatusChoice statuses={statuses} />
            {needs.length === 0 && <p>{t('needs.none')}</p>}
            <Needs needs={needs} />
            <Pager total={total} size={PAGE_SIZE} />
          </>
        )}
      </Answer>
    </div>
  );
}

function Needs({ needs }: { readonly needs: NeedsQuery['needsAndActions']['page'] }) {
  const dialogues = useDialogueStates(needs.map(({ node }) => node.id));
  return needs.map((need) => <Need key={need.node.id} need={need} dialogues={dialogues.get(need.node.id)} />);
}
