import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { withoutFormula } from './formula.ts';

/** Left bare, readers may take these away, or take them for the end of a row. */
const TO_QUOTE = /^\s|\s$|\r/;

/**
 * Writes a CSV file (RFC 4180, UTF-8) as its rows come, no faster than the disk takes them. No cell is one that a
 * spreadsheet would run as a formula; the reader of verbatim packages takes back what that adds.
 * @returns how many rows it has besides the header
 */
export async function writeTable(
  file: string,
  header: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): Promise<number> {
  let count = 0;
  async function* counted() {
    for await (const row of rows) {
      count += 1;
      yield row.map(withoutFormula);
    }
  }
  await pipeline(
    counted,
    stringify({ header: true, columns: [...header], quoted_match: TO_QUOTE }),
    createWriteStream(file),
  );
  return count;
}
