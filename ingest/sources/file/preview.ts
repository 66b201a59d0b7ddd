import { columnsOf, namesOf } from '../../mapping/columns.ts';
import type { MappingFile } from '../../mapping/read.ts';
import type { Statement } from '../common/statements.ts';
import { type Detected, detectTable, readTable, type TableFault, type TableRow } from './read/table.ts';
import { tableOptions, tableStatements } from './source.ts';

/** Rows of a JSON file leave out what is empty: so many of them show which columns there are. */
const SAMPLE = 100;

/** Characters of a value that are shown. */
const SHOWN = 160;

/**
 * What a file holds and what its first rows become, line by line for a terminal.
 * @param count of rows that are shown
 * @throws UserError when the file is not there or is no table
 */
export async function* previewLines(
  file: string,
  { mapping }: MappingFile,
  count: number,
): AsyncGenerator<string> {
  const detected = await detectTable(file, tableOptions(mapping));
  const rows = await firstRows(file, detected, Math.max(count, SAMPLE));
  const columns = new Set(rows.flatMap((row) => ('values' in row ? Object.keys(row.values) : [])));
  yield `file      ${file}: ${formatLine(detected)}`;
  yield `mapping   ${mapping.name}: ${mapping.title}`;
  yield `columns   ${[...columns].join(', ')}`;
  for (const row of rows.slice(0, count)) {
    yield '';
    yield `line ${row.line}`;
    const at = { origin: { file, line: row.line }, licence: mapping.licence, retrievedAt: '' };
    const statements = tableStatements(mapping, row, at);
    for (const statement of statements) yield* statementLines(statement);
  }
  const used = new Set(columnsOf(mapping).flatMap(({ column }) => namesOf(column, mapping)));
  const unused = [...columns].filter((column) => !used.has(column));
  yield '';
  yield `not used  ${unused.length === 0 ? 'every column is used' : unused.join(', ')}`;
}

async function firstRows(file: string, table: Detected, count: number): Promise<(TableRow | TableFault)[]> {
  const rows: (TableRow | TableFault)[] = [];
  for await (const row of readTable(file, table)) {
    rows.push(row);
    if (rows.length === count) break;
  }
  return rows;
}

function formatLine({ format, ...rest }: Detected): string {
  const given = Object.entries(rest).filter(([, value]) => value.length > 0);
  return [format.toUpperCase(), ...given.map(([name, value]) => `${name} ${JSON.stringify(value)}`)].join(
    ', ',
  );
}

/** Values that are the same in every row. */
const SAME = new Set(['id', 'licence', 'retrievedAt']);

function* statementLines(statement: Statement): Generator<string> {
  if (statement.is === 'rejected') {
    for (const { column, reason } of statement.problems) {
      yield `  REJECTED ${column ? `${column}: ` : ''}${reason}`;
    }
  } else if (statement.is === 'relation') {
    const { from, type, to, source: _, ...properties } = statement.values;
    const given = Object.entries(properties).map(([name, value]) => `${name}: ${value}`);
    yield `  ${from} ${type} ${to}${given.length > 0 ? ` (${given.join(', ')})` : ''}`;
  } else {
    yield `  ${statement.kind} ${statement.values.id}`;
    for (const [name, value] of Object.entries(statement.values)) {
      if (!SAME.has(name)) yield `    ${name.padEnd(16)} ${shortened([value].flat().join(' ; '))}`;
    }
  }
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ⏎ ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}
