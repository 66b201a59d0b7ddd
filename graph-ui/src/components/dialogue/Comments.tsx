import { Button, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { WithdrawCommentDocument } from '../../core/api/queries/dialogue.ts';
import { useChange } from '../../core/dialogue/useChange.ts';
import { formatDate } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { DialoguesQuery } from '../../gql/graphql.ts';
import { EntityLink } from '../entity/EntityLink.tsx';
import classes from './dialogue.module.css';
import { NotTaken } from './NotTaken.tsx';
import { Said } from './Said.tsx';

type Comment = DialoguesQuery['dialogues']['page'][number]['comments']['page'][number];

interface CommentsProps {
  readonly comments: readonly Comment[];
  /** whether what one has said can be withdrawn */
  readonly isOpen: boolean;
}

/** What networks say, the first one first. */
export function Comments({ comments, isOpen }: CommentsProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [withdrawn, setWithdrawn] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  useAnnouncement(withdrawn > 0 ? t('dialogue.withdrawn', { count: withdrawn }) : undefined);
  // The button that had the focus is gone with its comment: the keyboard goes on from the list.
  useEffect(() => {
    if (withdrawn > 0) list.current?.focus();
  }, [withdrawn]);
  return (
    <ol ref={list} className={classes.comments} tabIndex={-1} aria-label={t('dialogue.comments')}>
      {comments.map(({ id, text, author, network, networkId, createdAt, isOwn }) => (
        <li key={id}>
          <p className={classes.by}>
            <strong dir="auto">{author ?? t('dialogue.nameless')}</strong>
            <span>
              {t('dialogue.for')} {network ? <EntityLink entity={network} /> : networkId}
            </span>
            <span>{formatDate(createdAt, state.language)}</span>
          </p>
          <Said text={text} />
          {isOwn && isOpen && <Withdraw comment={id} onDone={() => setWithdrawn((count) => count + 1)} />}
        </li>
      ))}
    </ol>
  );
}

interface WithdrawProps {
  readonly comment: string;
  readonly onDone: () => void;
}

/** Withdraws a comment once one has confirmed it. */
function Withdraw({ comment, onDone }: WithdrawProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { send, sending, trouble } = useChange(WithdrawCommentDocument);
  if (!asked) {
    return (
      <Button variant="default" size="compact-md" onClick={() => setAsked(true)}>
        {t('dialogue.withdraw')}
        <VisuallyHidden component="span">{` ${t('dialogue.own')}`}</VisuallyHidden>
      </Button>
    );
  }
  const withdraw = async () => {
    if (await send({ comment })) onDone();
  };
  return (
    <div className={classes.actions}>
      <span role="alert">{t('dialogue.withdrawQuestion')}</span>
      <Button size="compact-md" loading={sending} onClick={withdraw}>
        {t('dialogue.withdrawYes')}
      </Button>
      <Button variant="default" size="compact-md" autoFocus onClick={() => setAsked(false)}>
        {t('dialogue.withdrawNo')}
      </Button>
      {trouble && <NotTaken trouble={trouble} />}
    </div>
  );
}
