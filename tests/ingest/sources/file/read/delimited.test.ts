import { expect, it } from 'vitest';
import { detectTable } from '../../../../../ingest/sources/file/read/table.ts';
import { fault, fileOf, row, tableOf } from './files.ts';

async function delimiterOf(content: string, name = 'a.csv') {
  return detectTable(await fileOf(name, content));
}

it.each([',', ';', '\t', '|'])(
  'tells that cells are parted by %j, whatever the prose in them holds',
  async (mark) => {
    const prose = 'Musée, ville, pays ; art | danse ; son, etc.';
    const rows = Array.from({ length: 30 }, (_, index) => [
      `${index}`,
      `"${prose} ""${index}""\nfin, ${index}"`,
      '48.8',
    ]);
    const content = [['id', '"nom (usage, officiel ; autre)"', 'lat'], ...rows]
      .map((cells) => cells.join(mark))
      .join('\n');
    expect(await delimiterOf(content)).toEqual({ format: 'csv', encoding: 'utf-8', delimiter: mark });
    expect((await tableOf('a.csv', content))[1]).toEqual(
      row(4, { id: '1', 'nom (usage, officiel ; autre)': `${prose} "1"\nfin, 1`, lat: '48.8' }),
    );
  },
);

it('prefers the delimiter that finds more columns, even when a few rows are faulty', async () => {
  // Every row has one comma, as in 48.8,2.3; one of them lacks a semicolon.
  const rows = Array.from({ length: 20 }, (_, index) => (index === 7 ? 'x;1,2' : `${index};a;48.8,2.3`));
  expect(await delimiterOf(['id;nom;lat,lon', ...rows].join('\n'))).toMatchObject({ delimiter: ';' });
});

it('does not split the only column of a file', async () => {
  expect(await tableOf('a.csv', 'nom\nDanse, théâtre\nArts\n')).toEqual([
    row(2, { nom: 'Danse, théâtre' }),
    row(3, { nom: 'Arts' }),
  ]);
});

it('tells the delimiter from the head of a large file, whose last row is cut', async () => {
  const content = `a;b\n${'1;"é, è"\n'.repeat(60_000)}`;
  expect(await delimiterOf(content)).toMatchObject({ delimiter: ';' });
});

it('parts the cells of a TSV file at tabs, or as told', async () => {
  expect(await delimiterOf('a,b\n1,2\n', 'a.tsv')).toMatchObject({ format: 'tsv', delimiter: '\t' });
  expect(await tableOf('a.tsv', 'a,b\n1,2\n', { delimiter: ',' })).toEqual([row(2, { a: '1', b: '2' })]);
});

it('trims names of columns, leaves cells as written, and ignores columns without a name', async () => {
  expect(await tableOf('a.csv', '\n nom , ,ville\n Orsay ,x,\n')).toEqual([
    row(3, { nom: ' Orsay ', ville: '' }),
  ]);
});

it('counts the first of two columns with one name, and says so', async () => {
  expect(await tableOf('a.csv', 'nom,nom,nom\n1,2,3\n')).toEqual([
    fault('file', 1, 'nom', expect.stringContaining('the first counts')),
    row(2, { nom: '1' }),
  ]);
});

it('goes on after a row that it cannot read', async () => {
  expect(await tableOf('a.csv', 'a,b\n1,2\n3\n4,"5\n6,7"8\n9,10\n')).toEqual([
    row(2, { a: '1', b: '2' }),
    fault('row', 3, '', '1 cells, but the header names 2 columns'),
    fault('row', 4, '', expect.stringContaining('quote')),
    fault('row', 5, '', expect.stringContaining('quote')),
    row(6, { a: '9', b: '10' }),
  ]);
});

it('goes on after a faulty row of a file that is not UTF-8, across chunks', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => (index % 5_000 === 7 ? 'é,"x"y' : `é,${index}`));
  const found = await tableOf('a.csv', Buffer.from(`\uFEFF${['a,b', ...rows].join('\n')}`, 'utf16le'));
  expect(found).toEqual(
    rows.map((_, index) =>
      index % 5_000 === 7
        ? fault('row', index + 2, '', expect.stringContaining('quote'))
        : row(index + 2, { a: 'é', b: `${index}` }),
    ),
  );
});

it('says that a file holds no value, or that its header cannot be read', async () => {
  expect(await tableOf('a.csv', '\n ,\n')).toEqual([
    fault('file', 1, '', expect.stringContaining('holds no value')),
  ]);
  expect(await tableOf('a.csv', 'a,"b\n1,2\n')).toEqual([
    fault('file', 1, '', expect.stringContaining('without its header')),
  ]);
});
