import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../core/format/format.ts';
import type { NamedGroup } from '../../core/graph/useColouring.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './GraphTab.module.css';

interface GraphLegendProps {
  readonly groups: readonly NamedGroup[];
  /** whether an introduction is drawn */
  readonly withMeeting: boolean;
}

/** What colours, sizes, lines and rings mean, in words. */
export function GraphLegend({ groups, withMeeting }: GraphLegendProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <ul className={classes.legend} aria-label={t('graph.legend.title')} data-control="legend">
      {groups.map(({ value, name, rank, size }) => (
        <li key={value}>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            <circle cx="14" cy="7" r="6" fill={`var(--group-${rank})`} />
          </svg>
          <span className={classes.group}>{name}</span>
          <span className={classes.size}>({formatNumber(size, state.language)})</span>
        </li>
      ))}
      {groups.length > 0 && (
        <li>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            <circle cx="14" cy="7" r="6" fill="var(--mantine-color-dimmed)" />
          </svg>
          {t('colouring.rest')}
        </li>
      )}
      <li>
        <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
          <circle cx="5" cy="9" r="2.5" fill="currentColor" />
          <circle cx="19" cy="7" r="6" fill="currentColor" />
        </svg>
        {t(`graph.legend.size.${state.size}`)}
      </li>
      <li>
        <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
          <path d="M2 7H26" stroke="currentColor" />
        </svg>
        {t('graph.legend.recorded')}
      </li>
      {withMeeting && (
        <li>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            <path d="M2 7H26" stroke="var(--mantine-color-text)" strokeWidth="2.5" strokeDasharray="7 4" />
          </svg>
          {t('graph.legend.meeting')}
        </li>
      )}
      {state.similarities && (
        <li>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            <path d="M2 7H26" stroke="currentColor" strokeDasharray="5 4" />
          </svg>
          {t('graph.legend.similarity')}
        </li>
      )}
      <li>
        <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
          <circle cx="14" cy="7" r="2.5" fill="currentColor" />
          <circle
            cx="14"
            cy="7"
            r="5.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            pathLength="100"
            strokeDasharray="60 40"
            transform="rotate(-18 14 7)"
          />
        </svg>
        {t('graph.legend.isolation')}
      </li>
    </ul>
  );
}
