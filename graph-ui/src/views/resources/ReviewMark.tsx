import { IconAlertTriangle, IconCheck, IconClock, IconHelp, type IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../core/format/format.ts';
import { today } from '../../core/format/today.ts';
import { type Staleness, stalenessOf } from '../../core/resources/staleness.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './ResourcesView.module.css';

const PICTOGRAMS: Readonly<Record<Staleness, ComponentType<IconProps>>> = {
  fresh: IconCheck,
  ageing: IconClock,
  stale: IconAlertTriangle,
  never: IconHelp,
};

interface ReviewMarkProps {
  readonly resource: { readonly reviewedAt: string | null; readonly retrievedAt: string | null };
}

/** When a resource was last reviewed, and whether that is long ago, as a pictogram and in words. */
export function ReviewMark({ resource: { reviewedAt, retrievedAt } }: ReviewMarkProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const staleness = stalenessOf(reviewedAt, today());
  const Pictogram = PICTOGRAMS[staleness];
  return (
    <>
      <span className={classes.review}>
        <Pictogram size={18} stroke={2} aria-hidden />
        {t(`resources.staleness.${staleness}`)}
      </span>
      <span className={classes.date}>
        {reviewedAt
          ? formatDate(reviewedAt, state.language)
          : retrievedAt && t('resources.read', { date: formatDate(retrievedAt, state.language) })}
      </span>
    </>
  );
}
