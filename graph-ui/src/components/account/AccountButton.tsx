import { Button, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUser, IconUserCheck } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../core/account/account.tsx';
import classes from './account.module.css';

const AccountDialog = lazy(() => import('./AccountDialog.tsx'));

/** Says who is signed in, and opens what one can do about it. Nothing where nobody can sign in. */
export function AccountButton() {
  const { t } = useTranslation();
  const { viewer, signIn } = useAccount();
  const [opened, dialog] = useDisclosure(false);
  if (!viewer && !signIn.withProvider && !signIn.withToken) return null;
  const Icon = viewer ? IconUserCheck : IconUser;
  return (
    <>
      <Button
        className={classes.button}
        variant="subtle"
        size="compact-md"
        leftSection={<Icon size={20} aria-hidden />}
        title={viewer ? viewer.name : t('account.signIn')}
        aria-haspopup="dialog"
        onClick={dialog.open}
      >
        {viewer && <VisuallyHidden component="span">{`${t('account.title')} `}</VisuallyHidden>}
        <span className={classes.name}>{viewer ? viewer.name : t('account.signIn')}</span>
      </Button>
      <Suspense>{opened && <AccountDialog onClose={dialog.close} />}</Suspense>
    </>
  );
}
