import { useTranslation } from 'react-i18next';
import { useAccount } from '../../core/account/account.tsx';
import { leadsDialogues } from '../../core/dialogue/part.ts';
import { formatDate } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { AnswerTextFragment, DialoguesQuery } from '../../gql/graphql.ts';
import { PartTitle } from '../entity/Titles.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { ClosingForm } from './ClosingForm.tsx';
import { Comments } from './Comments.tsx';
import { DialogueState } from './DialogueMark.tsx';
import classes from './dialogue.module.css';
import { Said } from './Said.tsx';
import { TakePart } from './TakePart.tsx';

interface DialogueProps {
  readonly dialogue: DialoguesQuery['dialogues']['page'][number];
}

/** One dialogue: what it is about, what is said, and what is answered. */
export function Dialogue({ dialogue }: DialogueProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { viewer } = useAccount();
  const { id, text, openedAt, isOpen, closesOn, earlierClosings, comments, answer, earlierAnswers } =
    dialogue;
  const leads = leadsDialogues(viewer);
  return (
    <article className={classes.dialogue}>
      <PartTitle>{t('dialogue.openedOn', { date: formatDate(openedAt, state.language) })}</PartTitle>
      <p className={classes.mark}>
        <DialogueState dialogue={dialogue} />
      </p>
      {earlierClosings.map(({ closesOn: before, movedAt }) => (
        <p key={movedAt} className={classes.mark}>
          {t('dialogue.closingMoved', {
            before: formatDate(before, state.language),
            date: formatDate(movedAt, state.language),
          })}
        </p>
      ))}
      {text && <Said text={text} />}
      {answer && (
        <div className={classes.answer}>
          <p className={classes.by}>
            <strong>{t('dialogue.answer')}</strong>
          </p>
          <Answered answer={answer} />
          {earlierAnswers.length > 0 && (
            <details>
              <summary>{t('dialogue.earlier', { count: earlierAnswers.length })}</summary>
              {earlierAnswers.map((each) => (
                <Answered key={each.id} answer={each} />
              ))}
            </details>
          )}
        </div>
      )}
      <Comments comments={comments.page} isOpen={isOpen} moderates={leads} />
      {isOpen && <TakePart dialogue={id} />}
      {leads && (
        <>
          <AnswerForm key={answer?.id} dialogue={id} answer={answer} />
          <ClosingForm dialogue={id} closesOn={closesOn} />
        </>
      )}
    </article>
  );
}

function Answered({ answer: { text, status, statedAt } }: { readonly answer: AnswerTextFragment }) {
  const { state } = useUrlState();
  return (
    <>
      <p className={classes.mark}>
        <StatusMark status={status} />
        <span>{formatDate(statedAt, state.language)}</span>
      </p>
      <Said text={text} />
    </>
  );
}
