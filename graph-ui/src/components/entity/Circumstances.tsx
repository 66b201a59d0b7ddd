import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../core/format/format.ts';
import type { Language } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './EntityList.module.css';

interface CircumstancesProps {
  readonly relation: {
    readonly role: string | null;
    readonly since: string | null;
    readonly until: string | null;
  };
}

/** In what role, and when. */
export function Circumstances({ relation: { role, since, until } }: CircumstancesProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const parts = [role, periodOf(since, until, state.language, t)].filter((part) => part);
  return parts.length > 0 ? <span className={classes.aside}>{` · ${parts.join(' · ')}`}</span> : null;
}

function periodOf(
  since: string | null,
  until: string | null,
  language: Language,
  t: TFunction,
): string | undefined {
  const from = since && formatDate(since, language);
  const to = until && formatDate(until, language);
  if (from && to) return from === to ? from : t('period.fromTo', { from, to });
  if (from) return t('period.from', { from });
  return to ? t('period.to', { to }) : undefined;
}
