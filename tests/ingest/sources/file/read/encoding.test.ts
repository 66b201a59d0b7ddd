import { expect, it } from 'vitest';
import { detectEncoding, type Encoding } from '../../../../../ingest/sources/file/read/encoding.ts';
import { fault, fileOf, row, tableOf } from './files.ts';

const TEXT = '"nom";ville\nMusée de l’Œuvre;Besançon\n';
/** The same as in Windows-1252, whose quote and ligature Latin-1 has not. */
const LEGACY = Buffer.from(TEXT.replace('’', '\x92').replace('Œ', '\x8c'), 'latin1');
const ROWS = [row(2, { nom: 'Musée de l’Œuvre', ville: 'Besançon' })];

it.each<[string, Encoding, Buffer]>([
  ['UTF-8', 'utf-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', 'utf-8', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-8 with a byte order mark twice', 'utf-8', Buffer.from(`\uFEFF\uFEFF${TEXT}`)],
  ['UTF-16, little end first', 'utf-16le', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16, big end first', 'utf-16be', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ['Windows-1252', 'windows-1252', LEGACY],
])('reads a file in %s', async (_, encoding, content) => {
  expect(await detectEncoding(await fileOf('a.csv', content))).toBe(encoding);
  expect(await tableOf('a.csv', content)).toEqual(ROWS);
});

it('takes ASCII for UTF-8', async () => {
  expect(await detectEncoding(await fileOf('a.csv', 'a;b\n1;2\n'))).toBe('utf-8');
});

it('keeps a file UTF-8 until bad bytes outnumber its characters tenfold', async () => {
  const good = Buffer.from('é');
  const bad = (times: number) => Buffer.from('\xe9 '.repeat(times), 'latin1');
  expect(await detectEncoding(await fileOf('a.csv', Buffer.concat([good, bad(10)])))).toBe('utf-8');
  expect(await detectEncoding(await fileOf('a.csv', Buffer.concat([good, bad(11)])))).toBe('windows-1252');
});

it('finds the first accent beyond the head of the file, and a character cut between two chunks', async () => {
  const late = (accent: string, encoding: BufferEncoding) =>
    Buffer.from(`${'a'.repeat(65_535)}${accent}`, encoding);
  expect(await detectEncoding(await fileOf('a.csv', late('é', 'utf8')))).toBe('utf-8');
  expect(await detectEncoding(await fileOf('a.csv', late('é', 'latin1')))).toBe('windows-1252');
});

it('names the column of a row that is not UTF-8 in a file that is', async () => {
  const content = Buffer.concat([
    Buffer.from(TEXT),
    Buffer.from('Orsay;th\xe9me\n', 'latin1'),
    Buffer.from('a;é\n'),
  ]);
  expect(await tableOf('a.csv', content)).toEqual([
    ...ROWS,
    fault('row', 3, 'ville', expect.stringContaining('not UTF-8')),
    row(4, { nom: 'a', ville: 'é' }),
  ]);
});

it('reads the encoding it is told', async () => {
  expect(await tableOf('a.csv', 'é\n1\n', { encoding: 'windows-1252' })).toEqual([row(2, { 'Ã©': '1' })]);
});

it('says that a file is no text', async () => {
  const content = Buffer.from('PK\x03\x04\0\0', 'latin1');
  await expect(tableOf('a.csv', content)).rejects.toThrow(/a\.csv is not a text file: say its format/);
});
