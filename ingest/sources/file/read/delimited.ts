import { NOT_UTF8, readCsv, rowProblem } from '../../csv.ts';
import type { Encoding } from './encoding.ts';
import { columnsOf, headerFaults, valuesOf } from './header.ts';
import type { TableFault, TableRow } from './table.ts';

/**
 * Reads a CSV or TSV file whose first row with something in it is the header. Cells are given as written.
 * @throws the system's error when the file cannot be read
 */
export async function* readDelimited(
  file: string,
  delimiter: string,
  encoding: Encoding,
): AsyncGenerator<TableRow | TableFault> {
  let header: string[] | undefined;
  let columns = columnsOf([]);
  for await (const row of readCsv(file, delimiter, encoding)) {
    const { line } = row;
    if (header === undefined) {
      if ('fault' in row || !row.utf8) {
        const reason = 'fault' in row ? row.fault : NOT_UTF8;
        yield {
          line,
          what: 'file',
          column: '',
          reason: `${reason}: without its header the file cannot be read`,
        };
        return;
      }
      header = row.cells.map((cell) => cell.trim());
      columns = columnsOf(header);
      yield* headerFaults(header, line);
    } else if ('fault' in row) {
      yield { line, what: 'row', column: '', reason: row.fault };
    } else {
      const problem = rowProblem(row, header);
      yield problem ? { line, what: 'row', ...problem } : { line, values: valuesOf(columns, row.cells) };
    }
  }
  if (header === undefined) {
    yield { line: 1, what: 'file', column: '', reason: 'the file holds no value: a header was expected' };
  }
}
