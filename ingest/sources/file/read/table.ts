import { stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../../../core/errors.ts';
import { readDelimited } from './delimited.ts';
import { detectDelimiter } from './delimiter.ts';
import { detectEncoding, type Encoding } from './encoding.ts';
import { readJson } from './json.ts';
import { readJsonLines } from './json-lines.ts';
import { detectRows } from './json-lists.ts';
import { readXlsx } from './xlsx.ts';

export { ENCODINGS, type Encoding } from './encoding.ts';

export const FORMATS = ['csv', 'tsv', 'json', 'jsonl', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** How a file is written; each is detected when absent, and read only where the format has it. */
export interface TableOptions {
  format?: Format;
  encoding?: Encoding;
  /** CSV and TSV: what stands between two cells, one character */
  delimiter?: string;
  /** XLSX: name of the sheet, the first one when absent */
  sheet?: string;
  /** JSON: path to the list of rows, e.g. `['items']`, or empty when the file is that list */
  rows?: readonly string[];
}

/** How a file is written, with all that its format needs; also good as {@link TableOptions}. */
export type Detected =
  | { format: 'csv' | 'tsv'; encoding: Encoding; delimiter: string }
  | { format: 'json'; encoding: Encoding; rows: readonly string[] }
  | { format: 'jsonl'; encoding: Encoding }
  | { format: 'xlsx'; sheet?: string };

export interface TableRow {
  /** from 1: of the file for CSV, TSV and JSON Lines, of the sheet for XLSX, position of the item for JSON */
  line: number;
  /** what each column holds, by its name */
  values: Readonly<Record<string, unknown>>;
}

/** A row, or the file itself, that could not be read. */
export interface TableFault {
  /** as in {@link TableRow} */
  line: number;
  what: 'row' | 'file';
  /** empty when it is about the whole row */
  column: string;
  reason: string;
}

const FORMAT_OF_EXTENSION: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.xlsx': 'xlsx',
};

/**
 * Tells how a file is written, which {@link readTable} then need not find again.
 * @throws UserError when it is not there, is empty, or is not written in one of the formats
 */
export async function detectTable(file: string, options: TableOptions = {}): Promise<Detected> {
  await checkFile(file);
  const { format = formatOf(file), sheet } = options;
  if (format === 'xlsx') return { format, ...(sheet !== undefined && { sheet }) };
  const encoding = options.encoding ?? (await detectEncoding(file));
  switch (format) {
    case 'csv':
      return { format, encoding, delimiter: options.delimiter ?? (await detectDelimiter(file, encoding)) };
    case 'tsv':
      return { format, encoding, delimiter: options.delimiter ?? '\t' };
    case 'json':
      return { format, encoding, rows: options.rows ?? (await detectRows(file, encoding)) };
    case 'jsonl':
      return { format, encoding };
  }
}

/**
 * Reads a table as a stream, in the order of the file. A row that cannot be read is given as a fault, and
 * reading goes on; a fault of the file ends it, but for one that names a column.
 *
 * CSV, TSV: the first row with something in it is the header, and cells are text as written. XLSX: see
 * {@link readXlsx}. JSON, JSON Lines: each object is a row, with the values it has.
 * @throws UserError as {@link detectTable} does
 * @throws the system's error when the file cannot be read
 */
export async function* readTable(
  file: string,
  options: TableOptions = {},
): AsyncGenerator<TableRow | TableFault> {
  const table = await detectTable(file, options);
  switch (table.format) {
    case 'csv':
    case 'tsv':
      return yield* readDelimited(file, table.delimiter, table.encoding);
    case 'json':
      return yield* readJson(file, table.rows, table.encoding);
    case 'jsonl':
      return yield* readJsonLines(file, table.encoding);
    case 'xlsx':
      return yield* readXlsx(file, table.sheet);
  }
}

async function checkFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${error.code})`;
    throw new UserError(`${file}: ${reason}`);
  });
  if (found.isDirectory()) throw new UserError(`${file} is a folder: name a file in it`);
  if (found.size === 0) throw new UserError(`${file} is empty: a table was expected`);
}

function formatOf(file: string): Format {
  const extension = path.extname(file);
  const format = FORMAT_OF_EXTENSION[extension.toLowerCase()];
  if (format) return format;
  const known = Object.keys(FORMAT_OF_EXTENSION).join(', ');
  throw new UserError(
    extension === ''
      ? `${file} has no extension: say its format (${FORMATS.join(', ')})`
      : `${file}: ${extension} is not one of ${known}: save it as one of these, or say its format`,
  );
}
