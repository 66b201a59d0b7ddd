import { NAMED_TWICE } from '../../csv.ts';
import type { TableFault } from './table.ts';

export interface Column {
  /** place in a row, from 0 */
  index: number;
  name: string;
}

/** The columns that a header names. Those without a name are left out; of those named twice, the first counts. */
export function columnsOf(header: readonly string[]): Column[] {
  return header
    .map((name, index) => ({ index, name }))
    .filter(({ name, index }) => name !== '' && header.indexOf(name) === index);
}

export function headerFaults(header: readonly string[], line: number): TableFault[] {
  const twice = header.filter((name, index) => name !== '' && header.indexOf(name) !== index);
  return [...new Set(twice)].map((column) => ({ line, what: 'file', column, reason: NAMED_TWICE }));
}

/** What each column holds in a row. */
export function valuesOf(columns: readonly Column[], cells: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ index, name }) => [name, cells[index]]));
}
