import path from 'node:path';
import { expect, it } from 'vitest';
import { detectTable, readTable } from '../../../../../ingest/sources/file/read/table.ts';
import { allOf, fileOf, row, tableOf } from './files.ts';

it('says what is wrong with a file before it reads it', async () => {
  const file = await fileOf('a.csv', '');
  await expect(detectTable(file)).rejects.toThrow(/a\.csv is empty/);
  await expect(detectTable(path.dirname(file))).rejects.toThrow('is a folder: name a file in it');
  await expect(detectTable(`${file}.csv`)).rejects.toThrow('there is no such file');
  await expect(detectTable(await fileOf('a.ods', 'x'))).rejects.toThrow(
    /\.ods is not one of \.csv, .*say its format/,
  );
  await expect(detectTable(await fileOf('table', 'x'))).rejects.toThrow('has no extension: say its format');
});

it('tells the format from the extension, in any case, or as it is told', async () => {
  expect(await tableOf('A.CSV', 'a,b\n1,2\n')).toEqual([row(2, { a: '1', b: '2' })]);
  expect(await tableOf('a.txt', 'a\tb\n1\t2\n', { format: 'tsv' })).toEqual([row(2, { a: '1', b: '2' })]);
});

it('reads as it was told that the file is written', async () => {
  const file = await fileOf('a.json', '{"items": [{"a": "é"}]}');
  const detected = await detectTable(file);
  expect(detected).toEqual({ format: 'json', encoding: 'utf-8', rows: ['items'] });
  expect(await allOf(readTable(file, detected))).toEqual([row(1, { a: 'é' })]);
});

it('holds a part of a large file in memory, and stops reading when it is left', async () => {
  const file = await fileOf('a.csv', `a,b\n${`1,"${'é'.repeat(50)}"\n`.repeat(400_000)}`);
  const before = process.memoryUsage().arrayBuffers;
  let rows = 0;
  let most = 0;
  for await (const _ of readTable(file, { format: 'csv', encoding: 'utf-8', delimiter: ',' })) {
    rows += 1;
    if (rows % 1_000 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    if (rows === 300_000) break;
  }
  expect(rows).toBe(300_000);
  expect(most).toBeLessThan(16_000_000);
});
