import { Button, PasswordInput } from '@mantine/core';
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
      <PasswordInput
        label={t('account.token.label')}
        description={t('account.token.lead')}
        autoComplete="off"
        required
        value={token}
        error={trouble}
        visibilityToggleButtonProps={{ 'aria-label': t('account.token.show') }}
        onChange={(event) => setToken(event.currentTarget.value)}
      />
      <Button type="submit">{t('account.token.enter')}</Button>
    </form>
  );
}
