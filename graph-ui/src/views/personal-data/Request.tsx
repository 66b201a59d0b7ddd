import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { DecidePersonRequestDocument } from '../../core/api/queries/personalData.ts';
import { nameOf } from '../../core/entity/names.ts';
import { formatDate } from '../../core/format/format.ts';
import { entityPath } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { PersonDecision, PersonRequestsQuery } from '../../gql/graphql.ts';
import { ConfirmErasure } from './ConfirmErasure.tsx';
import classes from './PersonalData.module.css';

export type RequestAsked = PersonRequestsQuery['personRequests']['page'][number];

interface RequestProps {
  readonly request: RequestAsked;
  /** told that it is another now */
  readonly onDecided: () => void;
}

/** A request about a person: what is asked, and what was decided or is to be. */
export function Request({ request, onDecided }: RequestProps) {
  const { t } = useTranslation();
  const { state, hrefTo } = useUrlState();
  const { person, wants, status, message, contact, reason, decidedAt } = request;
  const date = (at: string) => formatDate(at.slice(0, 10), state.language);
  const waits = status === 'OPEN' || status === 'FAILED';
  return (
    <article>
      <h2 className={classes.asked}>
        {person ? (
          <Link to={hrefTo(entityPath(person.id))}>{nameOf(person, state.language)}</Link>
        ) : (
          t('personalData.requests.nobody')
        )}
      </h2>
      <p>
        {t(`personalData.wishes.${wants}.asked`, { date: date(request.at) })}{' '}
        <strong>{t(`personalData.statuses.${status}`)}</strong>
      </p>
      {message && <blockquote className={classes.said}>{message}</blockquote>}
      {contact && (
        <p>
          {t('personalData.requests.contact')} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      )}
      {decidedAt && (
        <p>
          {t(request.decidedBy ? 'personalData.requests.decided' : 'personalData.requests.decidedOtherwise', {
            date: date(decidedAt),
            name: request.decidedBy,
          })}
        </p>
      )}
      {reason && <blockquote className={classes.said}>{reason}</blockquote>}
      {waits && <Decide request={request} onDecided={onDecided} />}
    </article>
  );
}

/** What an administrator can decide about a request that waits. */
function Decide({ request, onDecided }: RequestProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { id, wants, person } = request;
  const [reason, setReason] = useState('');
  const [confirms, confirmation] = useDisclosure(false);
  const [{ fetching, error }, send] = useMutation(DecidePersonRequestDocument);
  const name = person ? nameOf(person, state.language) : t('personalData.requests.nobody');
  const decide = async (decision: PersonDecision) => {
    const { error: refused } = await send({ input: { id, decision, reason: reason || null } });
    confirmation.close();
    if (!refused) onDecided();
  };
  const said = reason.trim() !== '';
  return (
    <div className={classes.decide}>
      <Textarea
        label={t('personalData.requests.reason')}
        description={t(`personalData.requests.reasonHint.${wants}`)}
        maxLength={1000}
        autosize
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {error && <p role="alert">{t('personalData.requests.failed')}</p>}
      <div className={classes.actions}>
        {wants === 'ERASURE' ? (
          <Button size="compact-md" aria-haspopup="dialog" loading={fetching} onClick={confirmation.open}>
            {t('personalData.requests.erase', { name })}
          </Button>
        ) : (
          <Button size="compact-md" disabled={!said} loading={fetching} onClick={() => decide('ACCEPT')}>
            {t('personalData.requests.corrected')}
          </Button>
        )}
        <Button
          variant="default"
          size="compact-md"
          disabled={!said}
          loading={fetching}
          onClick={() => decide('REFUSE')}
        >
          {t('personalData.requests.refuse')}
        </Button>
      </div>
      {confirms && (
        <ConfirmErasure name={name} onErase={() => decide('ACCEPT')} onKeep={confirmation.close} />
      )}
    </div>
  );
}
