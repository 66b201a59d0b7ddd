/**
 * What a spreadsheet would run as a formula (OWASP, "CSV Injection"), with any number of apostrophes before it; a number
 * is none.
 */
const FORMULA = /^'*(?!-\d+(?:\.\d+)?$)[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;

/** A cell that no spreadsheet runs: an apostrophe stands before what it would. */
export function withoutFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell that {@link withoutFormula} was given. */
export function restored(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
