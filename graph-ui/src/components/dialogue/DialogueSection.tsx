import { useTranslation } from 'react-i18next';
import { useAccount } from '../../core/account/account.tsx';
import { DialoguesDocument } from '../../core/api/queries/dialogue.ts';
import { leadsDialogues } from '../../core/dialogue/part.ts';
import { OF_DIALOGUES } from '../../core/dialogue/states.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { SectionTitle } from '../entity/Titles.tsx';
import { Pager } from '../Pager.tsx';
import { Answer } from '../status/Answer.tsx';
import { Dialogue } from './Dialogue.tsx';
import classes from './dialogue.module.css';
import { OpenForm } from './OpenForm.tsx';

const PAGE_SIZE = 50;

/** What networks say about a need or a programme, and what the authority answers. */
export function DialogueSection({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { viewer } = useAccount();
  return (
    <section className={classes.section}>
      <SectionTitle>{t('dialogue.title')}</SectionTitle>
      <Answer
        query={DialoguesDocument}
        variables={{ entity: id, first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE }}
        context={OF_DIALOGUES}
        lines={3}
        detail
      >
        {({ dialogues: { page } }) => (
          <>
            {page.length === 0 && <p>{t('dialogue.none')}</p>}
            {page.map((dialogue) => (
              <Dialogue key={dialogue.id} dialogue={dialogue} />
            ))}
            <Pager total={Math.max(0, ...page.map(({ comments }) => comments.total))} size={PAGE_SIZE} />
          </>
        )}
      </Answer>
      {leadsDialogues(viewer) && <OpenForm entity={id} />}
    </section>
  );
}
