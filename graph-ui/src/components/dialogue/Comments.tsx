import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { RemoveCommentDocument, WithdrawCommentDocument } from '../../core/api/queries/dialogue.ts';
import { useChange } from '../../core/dialogue/useChange.ts';
import { useKeptFocus } from '../../core/focus/useKeptFocus.ts';
import { formatDate } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { DialoguesQuery, WithdrawCommentInput } from '../../gql/graphql.ts';
import { EntityLink } from '../entity/EntityLink.tsx';
import classes from './dialogue.module.css';
import { NotTaken } from './NotTaken.tsx';
import { Said } from './Said.tsx';

type Comment = DialoguesQuery['dialogues']['page'][number]['comments']['page'][number];

interface CommentsProps {
  readonly comments: readonly Comment[];
  /** whether what one has said can be withdrawn */
  readonly isOpen: boolean;
  /** whether one may remove what others have said */
  readonly moderates: boolean;
}

/** What networks say, the first one first. */
export function Comments({ comments, isOpen, moderates }: CommentsProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [taken, setTaken] = useState<{ readonly by: Taking; readonly count: number } | null>(null);
  const list = useKeptFocus<HTMLOListElement>();
  useAnnouncement(taken ? t(`dialogue.${taken.by}.done`, { count: taken.count }) : undefined);
  const takingOf = ({ isOwn, removedAt }: Comment): Taking | null => {
    if (removedAt !== null) return null;
    if (isOwn && isOpen) return 'withdraw';
    return moderates ? 'remove' : null;
  };
  return (
    <ol ref={list} className={classes.comments} tabIndex={-1} aria-label={t('dialogue.comments')}>
      {comments.map((comment) => {
        const { id, text, author, network, networkId, createdAt } = comment;
        const name = author ?? t('dialogue.nameless');
        const by = takingOf(comment);
        return (
          <li key={id}>
            <p className={classes.by}>
              <strong dir="auto">{name}</strong>
              <span>
                {t('dialogue.for')} {network ? <EntityLink entity={network} /> : networkId}
              </span>
              <span>{formatDate(createdAt, state.language)}</span>
            </p>
            {text === null ? (
              <p className={classes.removed}>{t('dialogue.removed')}</p>
            ) : (
              <Said text={text} />
            )}
            {by && (
              <TakeAway
                comment={id}
                by={by}
                author={name}
                onDone={() => setTaken((before) => ({ by, count: before?.by === by ? before.count + 1 : 1 }))}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** How a comment goes: one takes back one's own, or an administrator removes it, which the page says. */
type Taking = 'withdraw' | 'remove';

const DOCUMENTS: Readonly<Record<Taking, TypedDocumentNode<unknown, { input: WithdrawCommentInput }>>> = {
  withdraw: WithdrawCommentDocument,
  remove: RemoveCommentDocument,
};

interface TakeAwayProps {
  readonly comment: string;
  readonly by: Taking;
  /** name of who wrote it */
  readonly author: string;
  readonly onDone: () => void;
}

/** Takes a comment away once one has confirmed it. */
function TakeAway({ comment, by, author, onDone }: TakeAwayProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { send, sending, trouble } = useChange(DOCUMENTS[by]);
  if (!asked) {
    return (
      <Button variant="default" size="compact-md" onClick={() => setAsked(true)}>
        {t(`dialogue.${by}.start`)}
        <VisuallyHidden component="span">{` ${t(`dialogue.${by}.what`, { author })}`}</VisuallyHidden>
      </Button>
    );
  }
  const take = async () => {
    if (await send({ comment })) onDone();
  };
  return (
    <div className={classes.actions}>
      <span role="alert">{t(`dialogue.${by}.question`)}</span>
      <Button size="compact-md" loading={sending} onClick={take}>
        {t(`dialogue.${by}.confirm`)}
      </Button>
      <Button variant="default" size="compact-md" autoFocus onClick={() => setAsked(false)}>
        {t('dialogue.keep')}
      </Button>
      {trouble && <NotTaken trouble={trouble} />}
    </div>
  );
}
