import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { IsolationRing } from '../../components/IsolationRing.tsx';
import { KindLabel } from '../../components/KindMark.tsx';
import { Pager } from '../../components/Pager.tsx';
import { nameOf } from '../../core/entity/names.ts';
import type { Explorer } from '../../core/explorer/useExplorer.ts';
import { formatNumber } from '../../core/format/format.ts';
import { paginate, type Row, sortRows } from '../../core/table/rows.ts';
import type { SortColumn } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './TableTab.module.css';

const PAGE_SIZE = 50;
/** Themes that a row names before it only counts them. */
const THEMES_SHOWN = 3;

/** The ecosystem as a table: the same entities, filters and selection as the picture. */
export function TableTab({ explorer }: { readonly explorer: Explorer }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { language, sort, selected } = state;
  const { nodes, byId } = explorer;
  const rows = useMemo(
    () =>
      nodes.map(
        (node): Row => ({
          id: node.id,
          name: nameOf(node, language),
          kind: node.kind,
          kindLabel: t(`kinds.${node.kind}`, { count: 1 }),
          degree: node.degree,
          themes: node.themes.flatMap((id) => {
            const theme = byId.get(id);
            return theme ? [nameOf(theme, language)] : [];
          }),
          isolation: node.isolation,
        }),
      ),
    [nodes, byId, language, t],
  );
  const sorted = useMemo(() => sortRows(rows, sort, language), [rows, sort, language]);
  const { items } = paginate(sorted, state.page, PAGE_SIZE);

  if (rows.length === 0) return <p className={classes.empty}>{t('graph.empty')}</p>;
  return (
    <section className={classes.scroll} aria-label={t('table.caption')}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('table.caption')}</caption>
        <thead>
          <tr>
            <SortableHeader column="name" />
            <SortableHeader column="kind" />
            <SortableHeader column="degree" />
            <th scope="col" className={classes.themes}>
              {t('table.themes')}
            </th>
            <SortableHeader column="isolation" />
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr key={row.id} className={row.id === selected ? classes.selected : undefined}>
              <th scope="row">
                <EntityLink entity={row} />
              </th>
              <td>
                <KindLabel kind={row.kind} />
              </td>
              <td className={classes.number}>{formatNumber(row.degree, language)}</td>
              <td className={classes.themes}>
                {row.themes.slice(0, THEMES_SHOWN).join(', ')}
                {row.themes.length > THEMES_SHOWN &&
                  ` ${t('table.moreThemes', { count: row.themes.length - THEMES_SHOWN })}`}
              </td>
              <td>{row.isolation !== null && <IsolationRing score={row.isolation} size={20} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager total={rows.length} size={PAGE_SIZE} />
    </section>
  );
}

/** The head of a column that sorts: once for its usual direction, again for the other. */
function SortableHeader({ column }: { readonly column: SortColumn }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const { sort } = state;
  const active = sort.column === column;
  // Names are read from A to Z; figures are asked for to find the greatest.
  const descending = active ? !sort.descending : column === 'degree' || column === 'isolation';
  const Icon = !active ? IconArrowsSort : sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={column === 'degree' ? classes.number : undefined}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() => update({ sort: { column, descending }, page: 1 }, { replace: true })}
      >
        {t(`table.${column}`)}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </th>
  );
}
