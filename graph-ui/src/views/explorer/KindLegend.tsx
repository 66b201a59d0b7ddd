import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FamilyMark } from '../../components/KindMark.tsx';
import type { Count } from '../../core/filters/facet.ts';
import { countFamily, familyState, type KindFilter, keeps, withKinds } from '../../core/filters/kinds.ts';
import { FAMILIES, type Family, KINDS, kindsOf } from '../../core/kinds/kinds.ts';
import { FacetBox } from './FacetBox.tsx';
import classes from './Filters.module.css';

interface KindLegendProps {
  readonly counts: ReadonlyMap<string, Count>;
  readonly filter: KindFilter;
  readonly onChange: (filter: KindFilter) => void;
}

/** The legend of kinds, whose boxes filter them. */
export function KindLegend({ counts, filter, onChange }: KindLegendProps) {
  const { t } = useTranslation();
  // A kind that is not asked for can be asked for here.
  const present = FAMILIES.filter((family) => kindsOf(family).some((kind) => counts.has(kind)));
  return (
    <section aria-labelledby="kinds">
      <div className={classes.head}>
        <h2 id="kinds" className={classes.title}>
          {t('filters.kinds')}
        </h2>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange(KINDS)}
          disabled={filter.length === KINDS.length}
        >
          {t('filters.all')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange(withKinds(filter, KINDS, false))}
          disabled={filter.length === 0}
        >
          {t('filters.none')}
        </Button>
      </div>
      {present.map((family) => (
        <FamilyBoxes key={family} family={family} counts={counts} filter={filter} onChange={onChange} />
      ))}
    </section>
  );
}

function FamilyBoxes({ family, counts, filter, onChange }: KindLegendProps & { readonly family: Family }) {
  const { t } = useTranslation();
  const kinds = kindsOf(family).filter((kind) => counts.has(kind));
  const state = familyState(filter, family);
  return (
    <fieldset className={classes.family}>
      <legend className={classes.hidden}>{t(`families.${family}`)}</legend>
      <FacetBox
        label={
          <span className={classes.familyName}>
            <FamilyMark family={family} />
            {t(`families.${family}`)}
          </span>
        }
        count={countFamily(counts, family)}
        checked={state === 'all'}
        indeterminate={state === 'some'}
        onChange={(kept) => onChange(withKinds(filter, kindsOf(family), kept))}
      />
      {kinds.length > 1 && (
        <div className={classes.kinds}>
          {kinds.map((kind) => (
            <FacetBox
              key={kind}
              label={t(`kinds.${kind}`, { count: 2 })}
              count={counts.get(kind) ?? { matching: 0, total: 0 }}
              checked={keeps(filter, kind)}
              onChange={(kept) => onChange(withKinds(filter, [kind], kept))}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
