import { stat } from 'node:fs/promises';
import path from 'node:path';
import { columnsOf, namesOf } from '../../mapping/columns.ts';
import { type MappingFile, mappingError } from '../../mapping/read.ts';
import { rowStatements } from '../../mapping/row.ts';
import type { Mapping } from '../../mapping/schema.ts';
import type { Source } from '../../record.ts';
import type { Provenance, Statement } from '../common/statements.ts';
import {
  type Detected,
  detectTable,
  readTable,
  type TableFault,
  type TableOptions,
  type TableRow,
} from './read/table.ts';

/**
 * A table in a file, read by a mapping. Each row becomes a statement of the entity it is about, or is rejected.
 * @throws UserError when the file is not there or is no table, or lacks a column that the mapping reads
 */
export async function fileSource(file: string, { file: mappingFile, mapping }: MappingFile): Promise<Source> {
  const table = await detectTable(file, tableOptions(mapping));
  await checkColumns(file, table, mappingFile, mapping);
  const { mtime } = await stat(file);
  // Rows are as old as their file: that is when it was fetched.
  const retrievedAt = mtime.toISOString().slice(0, 10);
  return {
    name: mapping.name,
    arguments: { file: path.basename(file) },
    async rows() {
      let rows = 0;
      for await (const row of readTable(file, table)) if ('values' in row || row.what === 'row') rows += 1;
      return rows;
    },
    async *read() {
      for await (const row of readTable(file, table)) {
        const origin = { file, line: row.line };
        yield* tableStatements(mapping, row, { origin, licence: mapping.licence, retrievedAt });
      }
    },
  };
}

/** How a mapping says that its files are written. */
export function tableOptions({ format, encoding, delimiter, sheet, rows }: Mapping): TableOptions {
  return {
    ...(format && { format }),
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(sheet && { sheet }),
    ...(rows && { rows }),
  };
}

/** What a row states; one that the file does not give whole is rejected. */
export function tableStatements(mapping: Mapping, row: TableRow | TableFault, at: Provenance): Statement[] {
  if ('values' in row) return rowStatements(mapping, row.values, at);
  const { what, column, reason } = row;
  const problems = [{ column, reason }];
  return [{ is: 'rejected', what: what === 'row' ? 'entity' : 'file', origin: at.origin, problems }];
}

/**
 * Reads until each column of the mapping was seen, which is one row of a table and some of a JSON file, whose rows
 * leave out what is empty.
 */
async function checkColumns(
  file: string,
  table: Detected,
  mappingFile: string,
  mapping: Mapping,
): Promise<void> {
  const seen = new Set<string>();
  let wanted = columnsOf(mapping);
  for await (const row of readTable(file, table)) {
    if (!('values' in row)) continue;
    for (const name of Object.keys(row.values)) seen.add(name);
    wanted = wanted.filter(({ column }) => !namesOf(column, mapping).some((name) => seen.has(name)));
    if (wanted.length === 0) return;
  }
  if (seen.size === 0) return;
  const has = `${file} has no such column, only ${[...seen].join(', ')}`;
  throw mappingError(
    mappingFile,
    wanted.map(({ path, column }) => `${path}: {${column}}: ${has}`),
  );
}
