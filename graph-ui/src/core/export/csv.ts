// The build for browsers: the other one needs Node's Buffer.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Language } from '../url/state.ts';

export type CsvCell = string | number | null;

/** Media type of a CSV file. */
export const CSV_TYPE = 'text/csv;charset=utf-8';

/**
 * Spreadsheets expect between cells what their locale does: where the comma is the decimal sign, as in French, it
 * cannot also separate, and a file with commas opens as a single column.
 */
const SEPARATORS: Readonly<Record<Language, string>> = { fr: ';', en: ',' };

/**
 * A table as CSV (RFC 4180) that a spreadsheet in this language opens as it is: in UTF-8 with a byte order mark, with
 * the separator and the decimal sign of the language. Text that a spreadsheet would run as a formula (it begins with
 * = + - @, a tab or a carriage return) gets an apostrophe before it; all text is quoted, so that no other separator
 * splits it. See OWASP, "CSV Injection".
 * @param rows the first one names the columns
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], language: Language): string {
  const number = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 });
  return stringify(rows as CsvCell[][], {
    bom: true,
    delimiter: SEPARATORS[language],
    record_delimiter: 'windows',
    quoted_string: true,
    escape_formulas: true,
    cast: { number: (value) => number.format(value) },
  });
}
