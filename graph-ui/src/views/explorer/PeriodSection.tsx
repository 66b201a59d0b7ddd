import { Button, Checkbox, RangeSlider } from '@mantine/core';
import { useInterval, useReducedMotion } from '@mantine/hooks';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explorer } from '../../core/explorer/useExplorer.ts';
import { spanOf, type YearRange } from '../../core/filters/period.ts';
import { today } from '../../core/format/today.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { FilterSection } from './FilterSection.tsx';
import classes from './Filters.module.css';

/** Before this year hardly anything of the ecosystem was there: the slider would be all past. */
const EARLIEST = 1980;
/** How long a year lasts when time is played, in milliseconds. */
const YEAR = 900;

/** What was there when: a range of years, which can be played. */
export function PeriodSection({ explorer }: { readonly explorer: Explorer }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const span = useMemo(() => {
    const all = spanOf(explorer.ecosystem.nodes, Number(today().slice(0, 4)));
    return all && { from: Math.max(all.from, Math.min(EARLIEST, all.to)), to: all.to };
  }, [explorer.ecosystem]);
  const undated = useMemo(
    () => explorer.ecosystem.nodes.filter(({ began, ended }) => began === null && ended === null).length,
    [explorer.ecosystem],
  );
  if (!span || span.from === span.to) return null;
  const range = state.years ?? span;
  const set = (years: YearRange) => {
    const isAll = years.from <= span.from && years.to >= span.to;
    update({ years: isAll ? null : years, page: 1 }, { replace: true });
  };
  return (
    <FilterSection title={t('years.title')} chosen={state.years ? 1 : 0}>
      <Years span={span} range={range} onChange={set} />
      <Playback span={span} range={range} onChange={set} />
      <Checkbox
        size="xs"
        checked={state.undated}
        disabled={state.years === null}
        onChange={(event) => update({ undated: event.currentTarget.checked, page: 1 })}
        label={t('years.undated', { count: undated })}
      />
    </FilterSection>
  );
}

interface YearsProps {
  readonly span: YearRange;
  readonly range: YearRange;
  readonly onChange: (range: YearRange) => void;
}

/** The slider follows the hand; the graph follows when the hand lets go. */
function Years({ span, range, onChange }: YearsProps) {
  const { t } = useTranslation();
  const [held, setHeld] = useState<[number, number] | null>(null);
  const [from, to] = held ?? [range.from, range.to];
  return (
    <div className={classes.years}>
      <p className={classes.range}>{t('years.range', { from, to })}</p>
      <RangeSlider
        size="sm"
        min={span.from}
        max={span.to}
        minRange={0}
        label={null}
        value={[Math.max(from, span.from), Math.min(to, span.to)]}
        thumbFromLabel={t('years.first')}
        thumbToLabel={t('years.last')}
        onChange={setHeld}
        onChangeEnd={([first, last]) => {
          setHeld(null);
          onChange({ from: first, to: last });
        }}
      />
    </div>
  );
}

/** Lets time go by, a year after the other, up to the last; off for those who asked for less motion. */
function Playback({ span, range, onChange }: YearsProps) {
  const { t } = useTranslation();
  const still = useReducedMotion();
  const isOver = range.to >= span.to;
  const { active, start, stop } = useInterval(() => {
    if (isOver) stop();
    else onChange({ from: range.from, to: range.to + 1 });
  }, YEAR);
  const play = () => {
    if (isOver) onChange({ from: range.from, to: range.from });
    start();
  };
  if (still) return <p className={classes.hint}>{t('years.still')}</p>;
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={
        active ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden />
      }
      onClick={active ? stop : play}
    >
      {t(active ? 'years.pause' : 'years.play')}
    </Button>
  );
}
