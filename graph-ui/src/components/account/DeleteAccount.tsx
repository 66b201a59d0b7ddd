import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { goTo, signOut } from '../../core/account/session.ts';
import { DeleteAccountDocument } from '../../core/api/queries/account.ts';
import classes from './account.module.css';

/** Deletes one's account, once one has confirmed it. */
export function DeleteAccount() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [{ fetching, error }, mutate] = useMutation(DeleteAccountDocument);
  const remove = async () => {
    if ((await mutate({})).error) return;
    // The session is gone with the account: this makes the browser forget it too.
    goTo((await signOut()) ?? window.location.href);
  };
  if (!asked) {
    return (
      <div className={classes.delete}>
        <Button variant="subtle" size="compact-md" onClick={() => setAsked(true)}>
          {t('account.delete.ask')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.delete}>
      <p role="alert">{t('account.delete.question')}</p>
      {error && <p role="alert">{t('account.delete.failed')}</p>}
      <div className={classes.choice}>
        <Button size="compact-md" loading={fetching} onClick={remove}>
          {t('account.delete.confirm')}
        </Button>
        <Keep onKeep={() => setAsked(false)} />
      </div>
    </div>
  );
}

/** The keyboard goes on from the answer that changes nothing. */
function Keep({ onKeep }: { readonly onKeep: () => void }) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button ref={button} variant="default" size="compact-md" onClick={onKeep}>
      {t('account.delete.keep')}
    </Button>
  );
}
