import { Chip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { familyState, type KindFilter, withKinds } from '../core/filters/kinds.ts';
import { FAMILIES, kindsOf } from '../core/kinds/kinds.ts';
import classes from './FamilyChips.module.css';
import { FamilyMark } from './KindMark.tsx';

interface FamilyChipsProps {
  readonly filter: KindFilter;
  readonly onChange: (filter: KindFilter) => void;
}

/** Keeps or leaves out whole families of kinds. */
export function FamilyChips({ filter, onChange }: FamilyChipsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.chips} data-control="filters">
      <legend>{t('filters.show')}</legend>
      {FAMILIES.map((family) => (
        <Chip
          key={family}
          variant="outline"
          size="sm"
          checked={familyState(filter, family) !== 'none'}
          onChange={(checked) => onChange(withKinds(filter, kindsOf(family), checked))}
        >
          <span className={classes.chip}>
            <FamilyMark family={family} size={18} />
            {t(`families.${family}`)}
          </span>
        </Chip>
      ))}
    </fieldset>
  );
}
