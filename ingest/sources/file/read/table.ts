export const FORMATS = ['csv', 'tsv', 'json', 'jsonl', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
/** As WHATWG names it. Latin-1 is read as `windows-1252`, which holds all of it, as browsers do. */
export type Encoding = (typeof ENCODINGS)[number];

/** How a file is written; each is detected when absent. */
export interface TableOptions {
  format?: Format;
  encoding?: Encoding;
  /** CSV: what stands between two cells, one character */
  delimiter?: string;
  /** XLSX: name of the sheet, the first one when absent */
  sheet?: string;
  /** JSON: path to the list of rows, e.g. `['items']`, or empty when the file is that list */
  rows?: readonly string[];
}

export interface TableRow {
  /** from 1: of the file for CSV, TSV and JSON Lines, of the sheet for XLSX, position of the item for JSON */
  line: number;
  /** what each column holds, by its name */
  values: Readonly<Record<string, unknown>>;
}

/** A row, or the file itself, that could not be read. */
export interface TableFault {
  line: number;
  what: 'row' | 'file';
  /** empty when it is about the whole row */
  column: string;
  reason: string;
}

/** How a file was found to be written. */
export interface Detected {
  format: Format;
  /** absent for XLSX, which is not text */
  encoding?: Encoding;
  /** CSV and TSV only */
  delimiter?: string;
}

/**
 * Tells how a file is written.
 * @throws UserError when it is not there, is empty, or is of no known format
 */
export async function detectTable(_file: string, _options: TableOptions = {}): Promise<Detected> {
  throw new Error('soon');
}

/** Reads a table as a stream. */
export async function* readTable(
  _file: string,
  _options: TableOptions = {},
): AsyncGenerator<TableRow | TableFault> {}
