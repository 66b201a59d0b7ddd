import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './status.module.css';

/** Stands for lines of text that are on their way. */
export function Waiting({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.waiting} role="status" aria-label={t('status.waiting')}>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <Skeleton key={index} height={16} width={`${90 - ((index * 23) % 40)}%`} />
      ))}
    </div>
  );
}
