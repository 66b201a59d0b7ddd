import { isUtf8 } from 'node:buffer';
import { type Encoding, readUtf8 } from './encoding.ts';
import { rowOf } from './item.ts';
import type { TableFault, TableRow } from './table.ts';

const NEWLINE = 0x0a;

/** Longer lines (in bytes) are not kept in memory: what has them is no JSON Lines file. */
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * Reads a JSON Lines file (https://jsonlines.org): an object on each line. A line that is not one is given as a
 * fault, and blank lines are left out.
 * @throws the system's error when the file cannot be read
 */
export async function* readJsonLines(
  file: string,
  encoding: Encoding,
): AsyncGenerator<TableRow | TableFault> {
  let line = 0;
  for await (const bytes of linesOf(readUtf8(file, encoding))) {
    line += 1;
    if (bytes === 'too long') {
      const reason = `longer than ${LONGEST_LINE / 1024 / 1024} MB: each line must be one object (is it JSON?)`;
      yield { line, what: 'row', column: '', reason };
      continue;
    }
    const text = bytes.toString();
    if (text.trim() === '') continue;
    let item: unknown;
    try {
      item = JSON.parse(text);
    } catch (error) {
      yield { line, what: 'row', column: '', reason: `not JSON: ${(error as Error).message}` };
      continue;
    }
    yield rowOf(item, line, !isUtf8(bytes));
  }
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | 'too long'> {
  let rest: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length > LONGEST_LINE) rest = [];
    else rest.push(part);
  };
  const end = () => {
    const line = length > LONGEST_LINE ? 'too long' : Buffer.concat(rest);
    rest = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  yield end();
}
