import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Explorer, NO_FILTERS } from '../../core/explorer/useExplorer.ts';
import type { PathAnswer } from '../../core/explorer/usePath.ts';
import { OPENING_KINDS, withAllKinds } from '../../core/filters/kinds.ts';
import { useKindFilter } from '../../core/filters/useKindFilter.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { FacetSection } from './FacetSection.tsx';
import { KindLegend } from './KindLegend.tsx';
import { LinksSection } from './LinksSection.tsx';
import { PathSection } from './PathSection.tsx';
import { PeriodSection } from './PeriodSection.tsx';
import { SurroundingsSection } from './SurroundingsSection.tsx';

interface FiltersProps {
  readonly explorer: Explorer;
  readonly path: PathAnswer;
}

/** What Explorer shows, and how: the same for picture, table and map. */
export function Filters({ explorer, path }: FiltersProps) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const [kinds, setKinds] = useKindFilter(OPENING_KINDS);
  return (
    <>
      <KindLegend
        counts={state.kindsOnly ? withAllKinds(explorer.counts.kinds) : explorer.counts.kinds}
        filter={kinds}
        onChange={setKinds}
      />
      <FacetSection facet="themes" explorer={explorer} />
      <FacetSection facet="territories" explorer={explorer} />
      <FacetSection facet="networks" explorer={explorer} />
      <LinksSection explorer={explorer} />
      <PeriodSection explorer={explorer} />
      <SurroundingsSection explorer={explorer} />
      <PathSection explorer={explorer} answer={path} />
      <AppearanceSection />
      <Button variant="subtle" size="compact-sm" onClick={() => update(NO_FILTERS)}>
        {t('filters.reset')}
      </Button>
    </>
  );
}
