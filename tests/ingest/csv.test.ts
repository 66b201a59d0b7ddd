import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readCsv } from '../../ingest/sources/csv.ts';

it.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('gives every good row its line, across a large file with faults of all sorts (%s)', async (_, newline) => {
  const chunks: Buffer[] = [];
  const expected: string[] = [];
  let line = 1;
  const add = (text: string, says?: string, encoding: BufferEncoding = 'utf8') => {
    chunks.push(Buffer.from(text + newline, encoding));
    if (says !== undefined) expected.push(`${line} ${says}`);
    line += text.split(newline).length;
  };
  for (let row = 0; row < 4000; row += 1) {
    if (row % 500 === 7) add(`${row},a "quote" inside`, 'fault');
    else if (row % 500 === 8) add(`${row},"closed" early`, 'fault');
    else if (row % 300 === 9) add(`${row},th\xe9me`, `${row} not UTF-8`, 'latin1');
    else if (row % 50 === 10) add('');
    else if (row % 3 === 0) add(`${row},"é${newline}${newline}""œ"""`, `${row} UTF-8`);
    else add(`${row},${'thème '.repeat(row % 20)}`, `${row} UTF-8`);
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-csv-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'large.csv');
  await writeFile(file, Buffer.concat(chunks));

  const found: string[] = [];
  for await (const row of readCsv(file)) {
    found.push(
      'fault' in row ? `${row.line} fault` : `${row.line} ${row.cells[0]} ${row.utf8 ? '' : 'not '}UTF-8`,
    );
  }
  expect(found).toEqual(expected);
});
