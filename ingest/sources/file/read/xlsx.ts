import { readSheet } from 'read-excel-file/node';
import { columnsOf, headerFaults, valuesOf } from './header.ts';
import type { TableFault, TableRow } from './table.ts';
import { checkWorkbookSize, WorkbookTooLarge } from './workbook-size.ts';

/**
 * Reads a sheet of an Excel workbook, whose first row with something in it is the header. Rows without any value
 * are left out. Dates are given as ISO 8601, numbers as text, formulas as their last result; an empty cell, or a
 * formula that failed, is an empty string.
 *
 * The sheet is held in memory, about 3 kB a row of ten columns: a table of more than 100,000 rows is better a CSV. What would take
 * much more is refused before it is unpacked, see {@link checkWorkbookSize}.
 * @param sheet its name; the first sheet when absent
 * @throws the system's error when the file cannot be read
 */
export async function* readXlsx(file: string, sheet?: string): AsyncGenerator<TableRow | TableFault> {
  let rows: unknown[][];
  try {
    await checkWorkbookSize(file);
    rows = await readSheet(file, sheet ?? 1, { trim: false, parseNumber: exactNumber });
  } catch (error) {
    if ('syscall' in (error as Error)) throw error;
    yield { line: 1, what: 'file', column: '', reason: explain(error as Error, sheet) };
    return;
  }
  let columns: ReturnType<typeof columnsOf> | undefined;
  for (const [index, row] of rows.entries()) {
    const cells = row.map(cellOf);
    if (cells.every((cell) => typeof cell === 'string' && cell.trim() === '')) continue;
    const line = index + 1;
    if (columns) yield { line, values: valuesOf(columns, cells) };
    else {
      const header = cells.map((cell) => String(cell).trim());
      columns = columnsOf(header);
      yield* headerFaults(header, line);
    }
  }
  if (columns === undefined) {
    yield { line: 1, what: 'file', column: '', reason: 'the sheet holds no value: a header was expected' };
  }
}

/**
 * Excel writes 17 digits of a number (0.1 as 0.10000000000000001): the shortest text of the same number is what
 * was typed. Whole numbers are left as written, since an identifier may have more digits than a number holds.
 */
function exactNumber(written: string): string {
  return /^-?\d+$/.test(written) ? written : String(Number(written));
}

function cellOf(cell: unknown): unknown {
  if (cell === null) return '';
  return cell instanceof Date ? isoDate(cell) : cell;
}

/** `2020-03-01`, with the time where there is one; the time alone where Excel has no day (day 0, in 1899). */
function isoDate(date: Date): string {
  // A time of day is a fraction that falls some microseconds off the second.
  const seconds = new Date(Math.round(date.getTime() / 1000) * 1000);
  const [day, time] = seconds.toISOString().replace('.000Z', '').split('T') as [string, string];
  if (day < '1900') return time;
  return time === '00:00:00' ? day : `${day}T${time}`;
}

function explain(error: Error, sheet: string | undefined): string {
  if (error instanceof WorkbookTooLarge) {
    return `too large a workbook, ${error.message}: save the sheet as "CSV UTF-8"`;
  }
  if (error.name === 'SheetNotFoundError') {
    const { sheets } = error as Error & { sheets: string[] };
    return `the workbook has no sheet named "${sheet}": it has ${sheets.map((name) => `"${name}"`).join(', ')}`;
  }
  return `not an Excel workbook that can be read, save it again as .xlsx (${error.message})`;
}
