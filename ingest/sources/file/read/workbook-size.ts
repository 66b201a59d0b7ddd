import { createReadStream } from 'node:fs';
import { strFromU8, Unzip, type UnzipFile, UnzipInflate } from 'fflate';

/** Bytes of XML that a workbook may unpack to: a table that is better a CSV unpacks to a quarter of it. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Cells of the rectangle that the values of a sheet lie in: the reader fills all of it. */
const MOST_CELLS = 5_000_000;
/** What a sheet of Excel has. */
const MOST_ROWS = 1_048_576;
/** Characters of a tag. */
const LONGEST_TAG = 100_000;

/** A workbook that would take more memory than it may. */
export class WorkbookTooLarge extends Error {
  override name = 'WorkbookTooLarge';
}

/**
 * Unpacks a workbook piece by piece, keeping nothing, to see that it can be read: a file of some kilobytes may unpack to
 * gigabytes, say that it does, or have its only two cells at opposite corners of a sheet.
 * @throws WorkbookTooLarge when it cannot
 * @throws the system's error when the file cannot be read
 */
export async function checkWorkbookSize(file: string): Promise<void> {
  let bytes = 0;
  let problem: WorkbookTooLarge | undefined;
  const unzip = new Unzip((entry) => {
    // The reader unpacks nothing else.
    if (!/\.xml(\.rels)?$/.test(entry.name)) return;
    const sheet = new Extent();
    const claim = entry.originalSize ?? 0;
    if (bytes + claim > MOST_BYTES) problem = tooManyBytes();
    entry.ondata = (error, chunk) => {
      if (error || problem) return;
      bytes += chunk.length;
      problem = bytes > MOST_BYTES ? tooManyBytes() : sheet.read(strFromU8(chunk, true));
    };
    startIfKnown(entry);
  });
  unzip.register(UnzipInflate);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    try {
      unzip.push(chunk);
    } catch {
      // Not a ZIP archive, or a damaged one: the reader says so.
      return;
    }
    if (problem) throw problem;
  }
}

function startIfKnown(entry: UnzipFile): void {
  try {
    entry.start();
  } catch {
    // Packed in a way that the reader does not know either.
  }
}

function tooManyBytes(): WorkbookTooLarge {
  return new WorkbookTooLarge(`it unpacks to more than ${MOST_BYTES / 1024 / 1024} MB`);
}

/** A tag of a row or a cell, with its attributes; a value between quotes may hold anything else. */
const TAG = /<(?:[\w-]+:)?(?<name>row|c)(?=[\s/>])(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
/** Where it says that it stands. */
const PLACE = /(?:^|\s)r\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/;

/** How far the values of a sheet reach. */
class Extent {
  #rows = 0;
  #columns = 0;
  #rest = '';

  /** Goes on with the next piece of the XML. */
  read(piece: string): WorkbookTooLarge | undefined {
    const xml = this.#rest + piece;
    for (const { groups } of xml.matchAll(TAG)) {
      const { name, attributes = '' } = groups ?? {};
      const place = PLACE.exec(attributes)?.groups;
      const at = place?.double ?? place?.single;
      if (at === undefined) continue;
      const { column, row } = /^(?<column>[A-Z]{0,3})(?<row>[1-9]\d{0,6})$/.exec(at)?.groups ?? {};
      if (column === undefined || Number(row) > MOST_ROWS) {
        return new WorkbookTooLarge(`a sheet has no place ${at.slice(0, 20)}`);
      }
      // An empty cell, which has its looks alone, takes no place.
      if (name === 'c' && !attributes.endsWith('/')) this.#reach(Number(row), columnNumber(column));
    }
    const open = xml.lastIndexOf('<');
    this.#rest = open === -1 ? '' : xml.slice(open);
    if (this.#rest.length > LONGEST_TAG && !this.#rest.includes('>')) {
      return new WorkbookTooLarge(`it has a tag of more than ${LONGEST_TAG} characters`);
    }
    if (this.#rows * this.#columns <= MOST_CELLS) return undefined;
    return new WorkbookTooLarge(
      `the values of a sheet reach over ${this.#rows} rows and ${this.#columns} columns`,
    );
  }

  #reach(row: number, column: number): void {
    this.#rows = Math.max(this.#rows, row);
    this.#columns = Math.max(this.#columns, column);
  }
}

/** 1 for A, 27 for AA. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
