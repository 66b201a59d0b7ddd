import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './Computation.module.css';

interface ComputationProps {
  readonly computation?: { readonly computedAt: string; readonly method: string } | null | undefined;
  /** the figures behind the sentences */
  readonly children?: ReactNode;
}

/** How and when something was computed, behind a question that one may ask or not. */
export function Computation({ computation, children }: ComputationProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <details className={classes.computation}>
      <summary>{t('computation.question')}</summary>
      {children}
      {computation && (
        <>
          <p>{computation.method}</p>
          <p>{t('computation.date', { date: formatDate(computation.computedAt, state.language) })}</p>
        </>
      )}
    </details>
  );
}
