import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../core/format/format.ts';
import { entityPath } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { DialogueStateFragment } from '../../gql/graphql.ts';
import { StatusMark } from '../StatusMark.tsx';
import classes from './dialogue.module.css';

interface DialogueStateProps {
  readonly dialogue: DialogueStateFragment;
}

interface DialogueMarksProps {
  readonly dialogues: readonly DialogueStateFragment[] | undefined;
}

/** Leads to the dialogues about an entity, and says how far each is; nothing where there is none. */
export function DialogueMarks({ dialogues = [] }: DialogueMarksProps) {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  return dialogues.map((dialogue) => (
    <p key={dialogue.id} className={classes.mark}>
      <IconMessages size={18} stroke={2} aria-hidden />
      <Link to={hrefTo(entityPath(dialogue.entityId))}>{t('dialogue.title')}</Link>
      <DialogueState dialogue={dialogue} />
    </p>
  ));
}

/** Until when a dialogue is open, how much was said, and what was answered. */
export function DialogueState({ dialogue: { closesOn, isOpen, commentCount, answer } }: DialogueStateProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const date = formatDate(closesOn, state.language);
  return (
    <>
      <span>{isOpen ? t('dialogue.openUntil', { date }) : t('dialogue.closedOn', { date })}</span>
      <span>{t('dialogue.count', { count: commentCount })}</span>
      {answer && (
        <span className={classes.answered}>
          {t('dialogue.answered')} <StatusMark status={answer.status} />
        </span>
      )}
      {!answer && !isOpen && <span>{t('dialogue.unanswered')}</span>}
    </>
  );
}
