import { Fragment, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { lineCell } from '../../core/export/cells.ts';
import type { CsvCell } from '../../core/export/csv.ts';
import { fileName } from '../../core/export/fileName.ts';
import { today } from '../../core/format/today.ts';
import classes from './DataTable.module.css';
import { TableDownload, type TableFile } from './TableDownload.tsx';

export interface Column<Row> {
  readonly name: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** what a saved table holds where a cell is formatted or shortened; the text of the cell when absent */
  readonly value?: (row: Row) => CsvCell;
  /** figures stand under each other, on the right */
  readonly numeric?: boolean;
  /** holds only what one acts by, and has no place in a saved table */
  readonly control?: boolean;
}

interface DataTableProps<Row> {
  /** what the table holds, for those who do not see the heading above it */
  readonly caption: string;
  /** the first one names the row */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** what is saved of the table; the cells as they are shown when absent */
  readonly file?: TableFile;
  /** what is unfolded under a row; nothing where it is closed */
  readonly details?: (row: Row) => ReactNode;
}

/**
 * A table; on a narrow screen each row becomes a block, and each cell says its column. A column that holds nothing in
 * any row is left out. It can be saved as CSV.
 */
export function DataTable<Row>({ caption, columns, rows, keyOf, file, details }: DataTableProps<Row>) {
  const { t } = useTranslation();
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map(column.cell) }))
    .filter(({ cells }) => !cells.every(isEmpty));
  const [first, ...others] = filled;
  const table = useRef<HTMLTableElement>(null);
  if (!first) return null;
  const cells = () => {
    const shown = table.current?.querySelectorAll<HTMLTableRowElement>('tbody > tr:has(> th)');
    const saved = filled
      .map((column, position) => ({ ...column, position }))
      .filter(({ control }) => !control);
    return [
      saved.map(({ heading }) => lineCell(heading)),
      ...rows.map((row, index) =>
        saved.map(({ value, position }) =>
          value ? value(row) : lineCell(shown?.[index]?.cells[position]?.innerText ?? ''),
        ),
      ),
    ];
  };
  return (
    <>
      <table ref={table} className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {filled.map(({ name, heading, numeric }) => (
              <th key={name} scope="col" className={numeric ? classes.numeric : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const unfolded = details?.(row);
            return (
              <Fragment key={keyOf(row)}>
                <tr>
                  <th scope="row">{first.cells[index]}</th>
                  {others.map(({ name, heading, cells, numeric }) => (
                    <td
                      key={name}
                      className={numeric ? classes.numeric : undefined}
                      data-heading={heading}
                      data-empty={isEmpty(cells[index]) || undefined}
                    >
                      {/* One element, so that the name of the column stands before the whole of it. */}
                      <div>{cells[index]}</div>
                    </td>
                  ))}
                </tr>
                {!isEmpty(unfolded) && (
                  <tr>
                    <td colSpan={filled.length} className={classes.details}>
                      {unfolded}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <TableDownload
        {...(file ?? { name: fileName(caption, today(), 'csv'), label: t('export.table'), cells })}
      />
    </>
  );
}

function isEmpty(content: ReactNode): boolean {
  return content === null || content === undefined || content === false || content === '';
}
