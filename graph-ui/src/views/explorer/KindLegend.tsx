import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FamilyMark } from '../../components/KindMark.tsx';
import {
  type Count,
  countFamily,
  countKinds,
  familyState,
  type KindFilter,
  keeps,
  withKinds,
} from '../../core/filters/kinds.ts';
import { formatNumber } from '../../core/format/format.ts';
import { FAMILIES, type Family, KINDS, kindsOf } from '../../core/kinds/kinds.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { Kind } from '../../gql/graphql.ts';
import classes from './KindLegend.module.css';

interface KindLegendProps {
  readonly nodes: readonly { kind: Kind }[];
  readonly filter: KindFilter;
  readonly onChange: (filter: KindFilter) => void;
}

/** The legend of kinds, whose boxes filter them: real checkboxes, each with how many are shown of how many. */
export function KindLegend({ nodes, filter, onChange }: KindLegendProps) {
  const { t } = useTranslation();
  const counts = useMemo(() => countKinds(nodes, filter), [nodes, filter]);
  const present = FAMILIES.filter((family) => countFamily(counts, family).total > 0);
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

interface FamilyBoxesProps extends Omit<KindLegendProps, 'nodes'> {
  readonly family: Family;
  readonly counts: Readonly<Record<Kind, Count>>;
}

function FamilyBoxes({ family, counts, filter, onChange }: FamilyBoxesProps) {
  const { t } = useTranslation();
  const kinds = kindsOf(family).filter((kind) => counts[kind].total > 0);
  const state = familyState(filter, family);
  return (
    <fieldset className={classes.family}>
      <legend className={classes.hidden}>{t(`families.${family}`)}</legend>
      <Box
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
            <Box
              key={kind}
              label={t(`kinds.${kind}`, { count: 2 })}
              count={counts[kind]}
              checked={keeps(filter, kind)}
              onChange={(kept) => onChange(withKinds(filter, [kind], kept))}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface BoxProps {
  readonly label: ReactNode;
  readonly count: Count;
  readonly checked: boolean;
  readonly indeterminate?: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Box({ label, count, checked, indeterminate = false, onChange }: BoxProps) {
  const { state } = useUrlState();
  const visible = formatNumber(count.visible, state.language);
  const total = formatNumber(count.total, state.language);
  return (
    <Checkbox
      size="xs"
      classNames={{ body: classes.body, labelWrapper: classes.labelWrapper, label: classes.label }}
      checked={checked}
      indeterminate={indeterminate}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={
        <>
          {label}{' '}
          <span className={classes.count}>
            {count.visible === count.total ? total : `${visible} / ${total}`}
          </span>
        </>
      }
    />
  );
}
