import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconShare } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

const ShareDialog = lazy(() => import('./ShareDialog.tsx'));

/** Opens the ways to share the view as it stands. */
export function ShareButton() {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('share.title')}
        title={t('share.title')}
        aria-haspopup="dialog"
        onClick={dialog.open}
      >
        <IconShare size={20} aria-hidden />
      </ActionIcon>
      <Suspense>{opened && <ShareDialog onClose={dialog.close} />}</Suspense>
    </>
  );
}
