import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fault, row, tableOf } from './files.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS = (items: readonly string[]) =>
  `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** Styles 1 to 3 of the workbook: a day, a day with its time, a time. */
const FORMATS = [0, 14, 22, 21];

/** A workbook of these sheets, by name: their rows as SpreadsheetML. */
function workbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const files = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': RELATIONSHIPS([
      ...names.map((_, index) => relationship(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
      relationship('styles', 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs>${FORMATS.map(
      (format) => `<xf numFmtId="${format}"/>`,
    ).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [
        `xl/worksheets/sheet${index}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (at: string, value: string, style = 0) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const sheetRow = (line: number, ...cells: string[]) => `<row r="${line}">${cells.join('')}</row>`;

it('reads dates as ISO 8601, numbers without loss, booleans, and the last result of a formula', async () => {
  const kinds = [
    number('A3', '43891', 1),
    number('B3', '43891.4375', 2),
    number('C3', '0.43749999', 3),
    number('D3', '0.10000000000000001'),
    number('E3', '12345678901234567890'),
    number('F3', '1.2345678900012E13'),
    '<c r="G3" t="b"><v>1</v></c>',
    '<c r="H3" t="str"><f>A1</f><v>é</v></c>',
    '<c r="I3" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
  ];
  const header = [...'ABCDEFGHI'].map((column) => text(`${column}2`, ` ${column} `));
  const rows = [
    sheetRow(1, text('A1', ' ')),
    sheetRow(2, ...header),
    sheetRow(3, ...kinds),
    sheetRow(5, text('A5', ' x')),
  ];
  const empty = { B: '', C: '', D: '', E: '', F: '', G: '', H: '', I: '' };
  expect(await tableOf('a.xlsx', workbook({ Un: rows.join('') }))).toEqual([
    row(3, {
      A: '2020-03-01',
      B: '2020-03-01T10:30:00',
      C: '10:30:00',
      D: '0.1',
      E: '12345678901234567890',
      F: '12345678900012',
      G: true,
      H: 'é',
      I: '',
    }),
    row(5, { A: ' x', ...empty }),
  ]);
});

it('reads the first sheet, or the one it is told', async () => {
  const sheet = (value: string) => sheetRow(1, text('A1', 'nom')) + sheetRow(2, text('A2', value));
  const content = workbook({ Lieux: sheet('a'), Réseaux: sheet('b') });
  expect(await tableOf('a.xlsx', content)).toEqual([row(2, { nom: 'a' })]);
  expect(await tableOf('a.xlsx', content, { sheet: 'Réseaux' })).toEqual([row(2, { nom: 'b' })]);
  expect(await tableOf('a.xlsx', content, { sheet: 'reseaux' })).toEqual([
    fault('file', 1, '', 'the workbook has no sheet named "reseaux": it has "Lieux", "Réseaux"'),
  ]);
});

it('counts the first of two columns with one name, and ignores those without', async () => {
  const rows =
    sheetRow(1, text('A1', 'nom'), text('C1', 'nom')) +
    sheetRow(2, text('A2', 'a'), text('B2', 'b'), text('D2', 'd'));
  expect(await tableOf('a.xlsx', workbook({ Un: rows }))).toEqual([
    fault('file', 1, 'nom', expect.stringContaining('the first counts')),
    row(2, { nom: 'a' }),
  ]);
});

it('says that a sheet is empty, or that a file is no workbook', async () => {
  expect(await tableOf('a.xlsx', workbook({ Un: '' }))).toEqual([
    fault('file', 1, '', expect.stringContaining('holds no value')),
  ]);
  expect(await tableOf('a.xlsx', 'nom;ville\n')).toEqual([
    fault('file', 1, '', expect.stringContaining('not an Excel workbook')),
  ]);
});
