import { isUtf8 } from 'node:buffer';
import { pipeline } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import type { Problem } from '../record.ts';
import { type Encoding, REPLACEMENT, readUtf8 } from './file/read/encoding.ts';
import { Rewindable } from './file/read/rewindable.ts';

/** Longer rows (in bytes) come from a quote that was never closed. */
const LONGEST_ROW = 1_000_000;

const NEWLINE = 0x0a;

export interface CsvRow {
  /** line where the row starts, from 1 */
  line: number;
  cells: string[];
  /** false: some bytes were not UTF-8, and are U+FFFD in the cells */
  utf8: boolean;
}

/** A row that could not be read. */
export interface CsvFault {
  line: number;
  fault: string;
}

/** What is wrong with a column that a header names again. */
export const NAMED_TWICE = 'column named twice: the first counts';

export const NOT_UTF8 = 'not UTF-8 (save the file as "CSV UTF-8")';

/**
 * Reads a CSV file (RFC 4180) as a stream. A malformed row is given as a fault, and reading goes on with the
 * line after its first one. Rows without any value are left out.
 * @throws the system's error when the file cannot be read
 */
export async function* readCsv(
  file: string,
  delimiter = ',',
  encoding: Encoding = 'utf-8',
): AsyncGenerator<CsvRow | CsvFault> {
  const bytes = new Rewindable(readUtf8(file, encoding));
  try {
    let start: number | undefined = 0;
    let line = 1;
    while (start !== undefined) {
      const { rows, notUtf8, fault } = parseFrom(bytes, delimiter, start, line);
      let rowStart: number = start;
      let count = 0;
      for await (const { record: cells, info } of rows) {
        // The parser runs ahead: it may know of a fault that comes after rows still to be given.
        if (fault.error?.records === count) break;
        count += 1;
        const last = line + newlines(cells);
        if (cells.some((cell) => cell.trim() !== '')) {
          yield { line, cells, utf8: !anyWithin(notUtf8, line, last) };
        }
        line = last + 1;
        rowStart = start + info.bytes;
        bytes.forget(rowStart);
      }
      if (!fault.error) return;
      yield { line, fault: explain(fault.error) };
      start = await bytes.startOfNextLine(rowStart);
      line += 1;
    }
  } finally {
    await bytes.close();
  }
}

/** What is wrong with a row, given the header of its file. */
export function rowProblem({ cells, utf8 }: CsvRow, header: readonly string[]): Problem | undefined {
  if (!utf8) {
    const index = cells.findIndex((cell) => cell.includes(REPLACEMENT));
    return { column: header[index] ?? '', reason: NOT_UTF8 };
  }
  if (cells.length === header.length) return undefined;
  return { column: '', reason: `${cells.length} cells, but the header names ${header.length} columns` };
}

/**
 * Parses from an offset, which is the start of a line.
 * @returns the rows and, filled as they are read, the lines that are not UTF-8 and the first fault
 */
function parseFrom(bytes: Rewindable, delimiter: string, start: number, line: number) {
  const notUtf8 = new Set<number>();
  const fault: { error?: CsvError } = {};
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    // Thrown, a fault would take the rows before it along.
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) fault.error ??= error;
      return undefined;
    },
  });
  // The callback has nothing to do: an error of the file destroys the parser, whose reader gets it.
  pipeline(
    bytes.from(start),
    (chunks) => checkUtf8(chunks, line, notUtf8),
    parser,
    () => {},
  );
  return { rows: parser as AsyncIterable<{ record: string[]; info: Info }>, notUtf8, fault };
}

/** Lets bytes through. The parser itself decodes bad ones without a word. */
async function* checkUtf8(chunks: AsyncIterable<Buffer>, line: number, notUtf8: Set<number>) {
  let rest: Buffer[] = [];
  let current = line;
  const endLine = (end: Buffer) => {
    if (!isUtf8(rest.length === 0 ? end : Buffer.concat([...rest, end]))) notUtf8.add(current);
    rest = [];
    current += 1;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      endLine(chunk.subarray(from, at));
      from = at + 1;
    }
    rest.push(chunk.subarray(from));
    yield chunk;
  }
  endLine(Buffer.alloc(0));
}

function newlines(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

function anyWithin(lines: ReadonlySet<number>, first: number, last: number): boolean {
  if (lines.size === 0) return false;
  for (let line = first; line <= last; line += 1) if (lines.has(line)) return true;
  return false;
}

function explain(error: CsvError): string {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return 'a quote opened in this row is never closed';
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'a quote opened in this row is not closed at the end of its cell (inside a quoted cell, double it)';
    case 'INVALID_OPENING_QUOTE':
      return 'a quote stands inside a cell that is not quoted (quote the cell and double the quote)';
    default:
      return error.message;
  }
}
