import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../core/entity/names.ts';
import { type Explorer, withFacet } from '../../core/explorer/useExplorer.ts';
import { type Count, MISSING } from '../../core/filters/facet.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { FacetBox } from './FacetBox.tsx';
import { FilterSection } from './FilterSection.tsx';

/** Values that are shown without being looked for. */
const SHOWN = 6;
/** Values that a search in them shows at most. */
const FOUND = 50;

interface FacetSectionProps {
  readonly facet: 'themes' | 'territories' | 'networks';
  readonly explorer: Explorer;
}

/** A facet whose values are entities: the most frequent ones to tick, all others to look for, and those without any. */
export function FacetSection({ facet, explorer }: FacetSectionProps) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const chosen = state[facet];
  const { byId } = explorer;
  const counts = explorer.counts[facet];
  const values = useMemo(() => {
    const named = [...counts].flatMap(([value, count]) => {
      const entity = byId.get(value);
      return entity ? [{ value, count, label: nameOf(entity, state.language) }] : [];
    });
    return named.sort((a, b) => compareCounts(a.count, b.count) || a.label.localeCompare(b.label));
  }, [counts, byId, state.language]);
  const missing = counts.get(MISSING);
  const set = (next: readonly string[]) => update(withFacet(facet, next));
  const change = (value: string, kept: boolean) =>
    set(kept ? [...chosen, value] : chosen.filter((other) => other !== value));

  const unfolded = values.slice(0, SHOWN);
  const shown = [...values.slice(SHOWN).filter(({ value }) => chosen.includes(value)), ...unfolded];
  if (values.length === 0) return null;
  return (
    <FilterSection title={t(`facets.${facet}.title`)} chosen={chosen.length}>
      {shown.map(({ value, label, count }) => (
        <FacetBox
          key={value}
          label={label}
          count={count}
          checked={chosen.includes(value)}
          onChange={(kept) => change(value, kept)}
        />
      ))}
      {missing && (
        <FacetBox
          label={<i>{t(`facets.${facet}.missing`)}</i>}
          count={missing}
          checked={chosen.includes(MISSING)}
          onChange={(kept) => change(MISSING, kept)}
        />
      )}
      {values.length > SHOWN && (
        <Select
          size="xs"
          aria-label={t(`facets.${facet}.other`)}
          placeholder={t(`facets.${facet}.other`)}
          searchable
          limit={FOUND}
          nothingFoundMessage={t('facets.nothing')}
          value={null}
          data={values
            .slice(SHOWN)
            .filter(({ value }) => !chosen.includes(value))
            .map(({ value, label }) => ({ value, label }))}
          onChange={(value) => value !== null && change(value, true)}
        />
      )}
    </FilterSection>
  );
}

function compareCounts(a: Count, b: Count): number {
  return b.matching - a.matching || b.total - a.total;
}
