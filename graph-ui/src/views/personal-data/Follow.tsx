import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { QueryTrouble } from '../../components/status/Trouble.tsx';
import { Waiting } from '../../components/status/Waiting.tsx';
import { PersonRequestDocument } from '../../core/api/queries/personalData.ts';
import { formatDate } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './PersonalData.module.css';

/** Tells how far a request is. Its reference is not in the address, which others may see. */
export function Follow() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [reference, setReference] = useState('');
  return (
    <div className={classes.text}>
      <p>{t('personalData.follow.lead')}</p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setReference(text.trim());
        }}
      >
        <TextInput
          label={t('personalData.follow.reference')}
          autoComplete="off"
          spellCheck={false}
          required
          withAsterisk={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit">{t('personalData.follow.look')}</Button>
      </form>
      {reference !== '' && <State key={reference} reference={reference} />}
    </div>
  );
}

function State({ reference }: { readonly reference: string }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PersonRequestDocument,
    variables: { reference },
    requestPolicy: 'network-only',
  });
  if (error) return <QueryTrouble error={error} onRetry={() => ask()} />;
  if (fetching || !data) return <Waiting lines={2} />;
  const request = data.personRequest;
  const date = (at: string) => formatDate(at.slice(0, 10), state.language);
  return (
    <div role="status">
      {request ? (
        <>
          <p>
            {t(`personalData.wishes.${request.wants}.asked`, { date: date(request.at) })}{' '}
            <strong>{t(`personalData.statuses.${request.status}`)}</strong>
          </p>
          {request.decidedAt && <p>{t('personalData.follow.decided', { date: date(request.decidedAt) })}</p>}
          {request.reason && <blockquote className={classes.said}>{request.reason}</blockquote>}
        </>
      ) : (
        <p>{t('personalData.follow.none')}</p>
      )}
    </div>
  );
}
