import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../core/entity/names.ts';
import type { Explorer } from '../../core/explorer/useExplorer.ts';
import { MOST_STEPS } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { FilterSection } from './FilterSection.tsx';
import classes from './Filters.module.css';

const STEPS = Array.from({ length: MOST_STEPS + 1 }, (_, steps) => steps);

/** Keeps what lies within some steps of the selected entity. */
export function SurroundingsSection({ explorer }: { readonly explorer: Explorer }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const centre = state.selected === null ? undefined : explorer.byId.get(state.selected);
  return (
    <FilterSection title={t('surroundings.title')} chosen={state.steps > 0 ? 1 : 0}>
      <p className={classes.hint}>
        {centre ? t('surroundings.of', { name: nameOf(centre, state.language) }) : t('surroundings.select')}
      </p>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('surroundings.title')}
        disabled={!centre}
        value={String(state.steps)}
        onChange={(value) => update({ steps: Number(value), page: 1 })}
        data={STEPS.map((steps) => ({
          value: String(steps),
          label: steps === 0 ? t('surroundings.all') : t('surroundings.steps', { count: steps }),
        }))}
      />
    </FilterSection>
  );
}
