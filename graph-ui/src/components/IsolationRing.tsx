import { useTranslation } from 'react-i18next';
import { formatPercent } from '../core/format/format.ts';
import { useUrlState } from '../core/url/useUrlState.ts';
import classes from './IsolationRing.module.css';

interface IsolationRingProps {
  /** 0 (well tied) to 1 (no tie at all) */
  readonly score: number;
  readonly size?: number;
}

const RADIUS = 9;
const LENGTH = 2 * Math.PI * RADIUS;

/** A score of isolation: a ring that opens at the top, by a gap as wide as the score, and the score in figures. */
export function IsolationRing({ score, size = 24 }: IsolationRingProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const percent = formatPercent(score, state.language);
  return (
    <span className={classes.isolation} title={t('isolation.title', { percent })}>
      <svg viewBox="-12 -12 24 24" width={size} height={size} aria-hidden="true">
        <circle r={3} className={classes.centre} />
        <circle
          r={RADIUS}
          className={classes.ring}
          strokeDasharray={`${(1 - score) * LENGTH} ${score * LENGTH}`}
          // A circle starts at three o'clock: a quarter turn back, and half the gap on, centre the gap at the top.
          transform={`rotate(${-90 + score * 180})`}
        />
      </svg>
      {percent}
    </span>
  );
}
