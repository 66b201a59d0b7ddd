import { NativeSelect, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COLOURINGS } from '../../core/graph/colouring.ts';
import { METRICS } from '../../core/graph/sizing.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { FilterSection } from './FilterSection.tsx';
import classes from './Filters.module.css';

/** What colours, sizes and dashes of the graph tell. */
export function AppearanceSection() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  return (
    <FilterSection title={t('appearance.title')}>
      <NativeSelect
        size="xs"
        label={t('colouring.title')}
        value={state.colour}
        onChange={(event) =>
          update({ colour: COLOURINGS.find((name) => name === event.currentTarget.value) ?? 'kind' })
        }
        data={COLOURINGS.map((name) => ({ value: name, label: t(`colouring.by.${name}`) }))}
      />
      <NativeSelect
        size="xs"
        label={t('sizing.title')}
        value={state.size}
        onChange={(event) =>
          update({ size: METRICS.find((name) => name === event.currentTarget.value) ?? 'degree' })
        }
        data={METRICS.map((name) => ({ value: name, label: t(`sizing.by.${name}`) }))}
      />
      <p className={classes.hint}>{t(`sizing.means.${state.size}`)}</p>
      <Switch
        classNames={{ track: classes.track, thumb: classes.thumb }}
        label={t('explorer.similarities')}
        checked={state.similarities}
        onChange={(event) => update({ similarities: event.currentTarget.checked })}
      />
    </FilterSection>
  );
}
