import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { formatPercent } from '../../core/format/format.ts';
import { overlapMatrix } from '../../core/networks/matrix.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NetworkOverlapQuery } from '../../gql/graphql.ts';
import classes from './OverlapMatrix.module.css';

/** More do not fit beside their names. */
const MOST = 12;

/** How many two networks share, for the networks that share most: a table whose cells are tinted the more they do. */
export function OverlapMatrix({ pairs }: { readonly pairs: NetworkOverlapQuery['all']['page'] }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const rows = useMemo(() => overlapMatrix(pairs, MOST), [pairs]);
  return (
    <table className={classes.matrix}>
      <caption>{t('networks.overlap.matrix', { count: rows.length })}</caption>
      <thead>
        <tr>
          <td />
          {rows.map(({ network }, index) => (
            <th key={network.id} scope="col">
              <span aria-hidden>{index + 1}</span>
              <VisuallyHidden>{nameOf(network, state.language)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ network, size, cells }, index) => (
          <tr key={network.id}>
            <th scope="row">
              <span className={classes.number} aria-hidden>
                {index + 1}
              </span>
              <EntityLink entity={network} />
            </th>
            {cells.map((cell, column) =>
              column === index ? (
                <td key={rows[column]?.network.id} className={classes.self}>
                  <span title={t('networks.overlap.size', { count: size })}>{size}</span>
                </td>
              ) : (
                <td
                  key={rows[column]?.network.id}
                  className={cell ? undefined : classes.nothing}
                  style={{ '--share': `${((cell?.jaccard ?? 0) * 100).toFixed(0)}%` } as React.CSSProperties}
                  title={cell ? formatPercent(cell.jaccard, state.language) : undefined}
                >
                  {cell?.shared ?? 0}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
