import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enterWithToken, type TokenAnswer } from '../../core/account/session.ts';
import classes from './account.module.css';

/** Signs in with a local token, for trying the observatory without a provider. */
export function TokenForm() {
  const { t } = useTranslation();
  const [token, setToken] = useState('');
  const [answer, setAnswer] = useState<TokenAnswer | null>(null);
  const enter = async () => {
    const now = await enterWithToken(token.trim());
    setAnswer(now);
    if (now === 'taken') window.location.reload();
  };
  const trouble = answer && answer !== 'taken' && t(`account.token.${answer}`);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <TextInput
        type="password"
        label={t('account.token.label')}
        description={t('account.token.lead')}
        autoComplete="off"
        required
        withAsterisk={false}
        aria-invalid={Boolean(trouble)}
        value={token}
        onChange={(event) => setToken(event.currentTarget.value)}
      />
      {trouble && (
        <p className={classes.trouble} role="alert">
          {trouble}
        </p>
      )}
      <Button type="submit">{t('account.token.enter')}</Button>
    </form>
  );
}
