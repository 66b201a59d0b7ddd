import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../core/format/period.ts';
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
  const parts = [role, formatPeriod(since, until, state.language, t)].filter((part) => part);
  return parts.length > 0 ? <span className={classes.aside}>{` · ${parts.join(' · ')}`}</span> : null;
}
