import { NOT_UTF8 } from '../../csv.ts';
import { REPLACEMENT } from './encoding.ts';
import type { TableFault, TableRow } from './table.ts';

/**
 * An item of a JSON file as a row.
 * @param damaged whether some bytes were not UTF-8, and are U+FFFD in the item that held them
 */
export function rowOf(item: unknown, line: number, damaged: boolean): TableRow | TableFault {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return { line, what: 'row', column: '', reason: `${kindOf(item)}: an object was expected` };
  }
  const values = item as Record<string, unknown>;
  if (damaged) {
    const broken = Object.entries(values).find((entry) => JSON.stringify(entry).includes(REPLACEMENT));
    if (broken) return { line, what: 'row', column: broken[0], reason: NOT_UTF8 };
  }
  return { line, values };
}

function kindOf(item: unknown): string {
  if (item === null) return 'null';
  return Array.isArray(item) ? 'a list' : `a ${typeof item}`;
}
