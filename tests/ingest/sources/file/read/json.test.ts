import { expect, it } from 'vitest';
import { detectTable } from '../../../../../ingest/sources/file/read/table.ts';
import { fault, fileOf, row, tableOf } from './files.ts';

const ITEMS = [
  { nom: 'Orsay', lieu: { ville: 'Paris' }, thèmes: ['art', 'é'], année: 1986, ouvert: true, x: null },
  { nom: 'b' },
];
const ROWS = ITEMS.map((values, index) => row(index + 1, values));

it.each([
  ['on one line', JSON.stringify(ITEMS)],
  ['on many lines', JSON.stringify(ITEMS, undefined, 2)],
  ['of a file with a byte order mark', `\uFEFF${JSON.stringify(ITEMS)}`],
])('reads a list of objects %s, with the values they have', async (_, content) => {
  expect(await tableOf('a.json', content)).toEqual(ROWS);
});

it('finds the only list of objects, however deep', async () => {
  const content = JSON.stringify({ total: 2, tags: ['a'], empty: [], response: { docs: ITEMS } });
  expect(await detectTable(await fileOf('a.json', content))).toMatchObject({ rows: ['response', 'docs'] });
  expect(await tableOf('a.json', content)).toEqual(ROWS);
});

it('asks which list to read when there are several, and reads the one it is told', async () => {
  const content = JSON.stringify({ pages: [{ nom: 'p' }], 'a.b': { items: ITEMS } });
  await expect(tableOf('a.json', content)).rejects.toThrow(
    /a\.json holds several lists \(pages, a\.b\.items\)/,
  );
  expect(await tableOf('a.json', content, { rows: ['a.b', 'items'] })).toEqual(ROWS);
});

it.each([['{"a": 1, "b": [1, 2]}'], ['"text"']])('says that %s holds no list of objects', async (content) => {
  await expect(tableOf('a.json', content)).rejects.toThrow('holds no list of objects');
});

it('says that there is no list where it is told', async () => {
  const content = '{"items": {"a": 1}}';
  expect(await tableOf('a.json', content, { rows: ['items'] })).toEqual([
    fault('file', 1, '', 'what stands at items is not a list'),
  ]);
  expect(await tableOf('a.json', content, { rows: [] })).toEqual([
    fault('file', 1, '', 'what stands at the top of the file is not a list'),
  ]);
  expect(await tableOf('a.json', content, { rows: ['rows'] })).toEqual([
    fault('file', 1, '', 'there is nothing at rows'),
  ]);
});

it('reads an empty list', async () => {
  expect(await tableOf('a.json', '{"items": []}', { rows: ['items'] })).toEqual([]);
});

it('gives an item that is not an object as a fault', async () => {
  expect(await tableOf('a.json', '[{"a": 1}, 2, null, [3], {"a": 4}]')).toEqual([
    row(1, { a: 1 }),
    fault('row', 2, '', 'a number: an object was expected'),
    fault('row', 3, '', 'null: an object was expected'),
    fault('row', 4, '', 'a list: an object was expected'),
    row(5, { a: 4 }),
  ]);
});

it.each([
  ['cut short', '[\n{"a": 1},\n{"a"'],
  ['malformed', '[\n{"a": 1},\n{"a": 2,}\n]'],
])('gives the items before the place where the file is %s', async (_, content) => {
  expect(await tableOf('a.json', content)).toEqual([
    row(1, { a: 1 }),
    fault('file', 2, '', expect.stringMatching(/^not JSON from line 3 of the file on: (un)?expected/)),
  ]);
});

it('asks whether JSON Lines are JSON Lines', async () => {
  await expect(tableOf('a.json', '{"a": 1}\n{"a": 2}\n')).rejects.toThrow(
    /not JSON from line 2 on.*is it JSON Lines/,
  );
});

it('names the column that is not UTF-8, and leaves a replacement character that was written alone', async () => {
  const items = (word: string) => `[{"nom": "é\uFFFD"},\n{"nom": "é", "lieu": ["${word}"]},\n{"nom": "ç"}]`;
  const [before, after] = items('#').split('#') as [string, string];
  const damaged = Buffer.concat([Buffer.from(before), Buffer.from('th\xe9', 'latin1'), Buffer.from(after)]);
  expect((await tableOf('a.json', items('thé')))[0]).toEqual(row(1, { nom: 'é\uFFFD' }));
  expect((await tableOf('a.json', damaged)).slice(1)).toEqual([
    fault('row', 2, 'lieu', expect.stringContaining('not UTF-8')),
    row(3, { nom: 'ç' }),
  ]);
});

it('reads an object on each line of JSON Lines, and goes on after a bad one', async () => {
  const content = Buffer.concat([
    Buffer.from('{"a": "é"}\r\n\n{"a": 1, }\n[1]\n{"a": "é", "b": "'),
    Buffer.from('\xe9', 'latin1'),
    Buffer.from('"}\n{"a": "\uFFFD"}'),
  ]);
  expect(await tableOf('a.ndjson', content)).toEqual([
    row(1, { a: 'é' }),
    fault('row', 3, '', expect.stringContaining('not JSON: ')),
    fault('row', 4, '', 'a list: an object was expected'),
    fault('row', 5, 'b', expect.stringContaining('not UTF-8')),
    row(6, { a: '\uFFFD' }),
  ]);
});

it('reads a line of JSON Lines longer than a chunk, and none that would not fit in memory', async () => {
  const long = 'é'.repeat(100_000);
  const [first, second, third] = await tableOf(
    'a.jsonl',
    `{"a":"${long}"}\n${'x'.repeat(17_000_000)}\n{"a":1}`,
  );
  expect(first).toEqual(row(1, { a: long }));
  expect(second).toEqual(fault('row', 2, '', expect.stringContaining('longer than 16 MB')));
  expect(third).toEqual(row(3, { a: 1 }));
});
