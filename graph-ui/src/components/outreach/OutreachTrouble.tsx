import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { download } from '../../core/export/download.ts';
import { today } from '../../core/format/today.ts';
import type { OutreachTrouble as Trouble } from '../../core/outreach/keeper.ts';
import { onDevice, outreach } from '../../core/outreach/useOutreach.ts';
import classes from './outreach.module.css';

/** Why the list is not kept or cannot be read, and what to do. */
export function OutreachTrouble({ trouble }: { readonly trouble: Trouble }) {
  const { t } = useTranslation();
  const begin = () => {
    const file = t('outreach.trouble.file', { date: today() });
    download(file, 'text/plain;charset=utf-8', onDevice.content() ?? '');
    onDevice.setAside(new Date().toISOString());
  };
  return (
    <Alert
      className={classes.trouble}
      variant="default"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`outreach.trouble.${trouble}.title`)}
    >
      <p>{t(`outreach.trouble.${trouble}.text`)}</p>
      {trouble === 'unreadable' && (
        <Button variant="default" size="sm" onClick={begin}>
          {t('outreach.trouble.begin')}
        </Button>
      )}
      {(trouble === 'unsent' || trouble === 'unread') && (
        <Button variant="default" size="sm" onClick={() => outreach.refresh()}>
          {t('trouble.retry')}
        </Button>
      )}
    </Alert>
  );
}
