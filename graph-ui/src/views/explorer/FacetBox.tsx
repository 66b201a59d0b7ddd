import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Count } from '../../core/filters/facet.ts';
import { formatNumber } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './Filters.module.css';

interface FacetBoxProps {
  readonly label: ReactNode;
  readonly count: Count;
  readonly checked: boolean;
  readonly indeterminate?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A value of a facet: a checkbox with how many of those that the other filters keep have it, of how many in all. */
export function FacetBox({ label, count, checked, indeterminate = false, onChange }: FacetBoxProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const matching = formatNumber(count.matching, state.language);
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
          <span className={classes.count} title={t('filters.count', { matching, total })}>
            {count.matching === count.total ? total : `${matching} / ${total}`}
          </span>
        </>
      }
    />
  );
}
