import { parse } from 'csv-parse/sync';
import { type Encoding, readUtf8 } from './encoding.ts';

const CANDIDATES = [',', ';', '\t', '|'];

/** Bytes of the file that are looked at. */
const HEAD = 256 * 1024;
const ROWS = 500;

/** Share of the rows as wide as the header from which a table counts as regular: some rows may be faulty. */
const REGULAR = 0.9;

/**
 * Tells what stands between the cells of a CSV file, by parsing its head with each candidate. A delimiter makes
 * rows as wide as their header, and splits the header at all; the prose in the cells, full of commas and
 * semicolons, does not. Where several do, the one that finds the most columns is it.
 * @throws the system's error when the file cannot be read
 */
export async function detectDelimiter(file: string, encoding: Encoding): Promise<string> {
  const { head, cut } = await headOf(file, encoding);
  const shapes = CANDIDATES.map((delimiter) => ({ delimiter, ...shapeOf(head, delimiter, cut) }));
  const splitting = shapes.filter(({ columns }) => columns > 1);
  // A file of one column has no delimiter: any that does not split its rows will do.
  const [best] = (splitting.length > 0 ? splitting : shapes).sort((a, b) => fitness(b) - fitness(a));
  return best!.delimiter;
}

interface Shape {
  columns: number;
  /** share of the rows, from 0 to 1, that have as many cells as the header */
  regularity: number;
}

/** Regular tables come before irregular ones; among regular ones, the number of columns decides. */
function fitness({ columns, regularity }: Shape): number {
  return regularity >= REGULAR ? columns : regularity;
}

function shapeOf(head: string, delimiter: string, cut: boolean): Shape {
  let faults = 0;
  const rows: string[][] = parse(head, {
    delimiter,
    relax_column_count: true,
    // With the wrong delimiter quotes stand anywhere, and a fault takes ten times as long as a row.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => {
      faults += 1;
      return undefined;
    },
  });
  // The last row may have been cut short.
  const whole = (cut && rows.length > 1 ? rows.slice(0, -1) : rows).slice(0, ROWS);
  const columns = whole[0]?.length ?? 0;
  const alike = whole.filter(({ length }) => length === columns).length;
  return { columns, regularity: alike / (whole.length + faults) };
}

async function headOf(file: string, encoding: Encoding): Promise<{ head: string; cut: boolean }> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of readUtf8(file, encoding)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  return { head: Buffer.concat(chunks).toString(), cut: length >= HEAD };
}
