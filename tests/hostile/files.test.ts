import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeCsv } from '../../graph-ui/src/core/export/csv.ts';
import { readMapping } from '../../ingest/mapping/read.ts';
import { restored, withoutFormula } from '../../ingest/package/formula.ts';
import { RejectsFile } from '../../ingest/rejects.ts';
import { readTable } from '../../ingest/sources/file/read/table.ts';
import { nodeTable } from '../../server/export/ecosystem/tables.ts';
import { FORMULAS, TEXTS } from './texts.ts';

/** Bytes that reading what is refused may take: far from what the bombs below unpack to. */
const MEMORY = 400_000_000;

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-hostile-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

async function rowsOf(name: string, content: string | Uint8Array) {
  const rows = [];
  for await (const row of readTable(await fileOf(name, content))) rows.push(row);
  return rows;
}

/** The least of a workbook, with this sheet. */
function workbook(sheet: Uint8Array, others: Record<string, Uint8Array> = {}): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  });
}

const cell = (at: string, value = 'a') => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const sheetOf = (rows: string) =>
  strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  );

describe('a workbook', () => {
  const header = `<row r="1">${cell('A1', 'nom')}${cell('B1', 'ville')}</row>`;

  /** One with a false size of its first entry, in all of its headers. */
  function lying(content: Uint8Array, size: number): Uint8Array {
    const lie = Buffer.from(content);
    lie.writeUInt32LE(size, 22);
    return lie;
  }

  it.each([
    [
      'unpacks to gigabytes',
      workbook(sheetOf(header), { 'xl/sharedStrings.xml': new Uint8Array(400_000_000) }),
    ],
    ['says that it unpacks to gigabytes', lying(workbook(sheetOf(header)), 0xfffffff0)],
    [
      'has a value in its last corner',
      workbook(sheetOf(`${header}<row r="1048576">${cell('XFD1048576')}</row>`)),
    ],
    ['has its billionth row', workbook(sheetOf(`${header}<row r="1000000000">${cell('A1000000000')}</row>`))],
    ['has a row without end', workbook(sheetOf(`${header}<row r="Infinity">${cell('A2')}</row>`))],
    ['has a row beyond all', workbook(sheetOf(`${header}<row r='1e9'>${cell('A2')}</row>`))],
    [
      'hides a place',
      workbook(sheetOf(`${header}<row r="2"><c x=">" r="&#88;FD99" t="n"><v>1</v></c></row>`)),
    ],
    ['has a column beyond all', workbook(sheetOf(`${header}<row r="2">${cell('ZZZZZZZ2')}</row>`))],
  ])('that %s is refused before it takes the memory', async (_what, content) => {
    const before = process.memoryUsage().rss;
    const rows = await rowsOf('bomb.xlsx', content);
    expect(rows).toEqual([
      {
        line: 1,
        what: 'file',
        column: '',
        reason: expect.stringMatching(/^too large a workbook, .+: save the sheet as/),
      },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(MEMORY);
  });

  it('with entities of entities has none of them unfolded', async () => {
    const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('');
    const xml = `<!DOCTYPE w [<!ENTITY a0 "ha">${entities}]>${new TextDecoder().decode(
      sheetOf(`${header}<row r="2">${cell('A2', '&a30;')}</row>`),
    )}`;
    const text = JSON.stringify(await rowsOf('laughs.xlsx', workbook(strToU8(xml))));
    expect(text.length).toBeLessThan(1000);
  });

  it.each([
    ['nothing but a head', new Uint8Array([0x50, 0x4b, 3, 4])],
    ['a ZIP archive cut short', workbook(sheetOf(header)).slice(0, 200)],
    ['a ZIP archive of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['no archive', strToU8('nom,ville')],
  ])('that is %s is said to be none', async (_what, content) => {
    const rows = await rowsOf('other.xlsx', content);
    expect(rows).toEqual([
      { line: 1, what: 'file', column: '', reason: expect.stringMatching(/^not an Excel workbook/) },
    ]);
  });

  it('whose empty cells reach to the last row is read', async () => {
    const rows = await rowsOf(
      'tall.xlsx',
      workbook(
        sheetOf(
          `${header}<row r="2">${cell('A2')}${cell('B2')}</row><row r="90000"><c r="XFD90000" s="1"/></row>`,
        ),
      ),
    );
    expect(rows).toEqual([{ line: 2, values: { nom: 'a', ville: 'a' } }]);
  });
});

describe('a table', () => {
  it('with a quote that opens a billion rows is read on after it', async () => {
    const rows = await rowsOf('quote.csv', `nom,ville\n"a,${`${'b'.repeat(100)}\n`.repeat(11_000)}`);
    expect(rows[0]).toMatchObject({ line: 2, what: 'row', reason: expect.stringContaining('never closed') });
  });

  it('with a line of JSON without end is read on after it', async () => {
    const rows = await rowsOf('long.jsonl', `{"nom":"${'a'.repeat(17_000_000)}"}\n{"nom":"b"}\n`);
    expect(rows).toEqual([
      { line: 1, what: 'row', column: '', reason: expect.stringContaining('longer than 16 MB') },
      { line: 2, values: { nom: 'b' } },
    ]);
  });

  it('of lists within lists of JSON is refused', async () => {
    const rows = await rowsOf('deep.jsonl', `${'['.repeat(1_000_000)}\n{"nom":"b"}\n`);
    expect(rows).toEqual([
      { line: 1, what: 'row', column: '', reason: expect.stringContaining('not JSON') },
      { line: 2, values: { nom: 'b' } },
    ]);
  });

  it('gives whatever text its cells hold as it is', async () => {
    // A byte of its own in UTF-8, half a surrogate pair is U+FFFD once written.
    const texts = TEXTS.filter(
      (text) => !/\p{Surrogate}/u.test(text) && text.trim() !== '' && text.length < 10_000,
    );
    const rows = await rowsOf(
      'texts.jsonl',
      texts.map((text) => JSON.stringify({ [text]: text })).join('\n'),
    );
    expect(rows).toHaveLength(texts.length);
    for (const row of rows) expect(row).toHaveProperty('values');
  });
});

describe('a mapping', () => {
  it.each([
    [
      'of aliases of aliases',
      `a: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 20 }, (_, n) => `b${n}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`).join('\n')}\n`,
    ],
    ['that is a part of itself', 'a: &a [*a]\n'],
    ['with an alias of nothing', 'a: *b\n'],
    ['of lists without end', `a: ${'['.repeat(100_000)}\n`],
    [
      'of maps within maps',
      Array.from({ length: 5000 }, (_, n) => `${' '.repeat(n)}a:`)
        .join('\n')
        .slice(0, 400_000),
    ],
    ['that is too long', `# ${'a'.repeat(600_000)}`],
    ['with a tag of a language', 'a: !!js/function "function () { process.exit() }"\n'],
    ['with a prototype', '__proto__:\n  polluted: yes\n'],
  ])('%s is refused in words', async (_what, yaml) => {
    const file = await fileOf('bomb.yaml', yaml);
    const started = performance.now();
    await expect(readMapping(file)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(file),
    });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a table that is written', () => {
  const about = { language: 'fr' } as Parameters<typeof nodeTable>[0]['about'];

  /** The cells of a CSV file that a spreadsheet would run. */
  const formulas = (csv: string, delimiter: string) =>
    (parse(csv, { bom: true, delimiter, relax_column_count: true }) as string[][])
      .flat()
      .filter((text) => /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(text) && !/^-\d+(,\d+)?$/.test(text));

  it('by the page has no formula', () => {
    expect(formulas(writeCsv([['nom', 'note'], ...FORMULAS.map((text) => [text, -1.5])], 'fr'), ';')).toEqual(
      [],
    );
  });

  it('by the server has no formula', () => {
    const nodes = FORMULAS.map((text) => ({
      ...{ id: text, label: text, kind: text, name: text, nameEn: text, acronym: text, x: -1.5, y: -2 },
      ...{ degree: 1, betweenness: 0, community: 1, isolation: null, themes: [text], territories: [text] },
    }));
    const graph = { about, nodes: () => nodes } as unknown as Parameters<typeof nodeTable>[0];
    expect(formulas([...nodeTable(graph)].join(''), ';')).toEqual([]);
  });

  it('of rejects has no formula', async () => {
    const folder = path.dirname(await fileOf('unused', ''));
    const rejects = new RejectsFile(folder, 'hostile', new Date());
    for (const text of FORMULAS) {
      const problems = [{ column: text, reason: text }];
      rejects.write({ is: 'rejected', what: 'entity', origin: { file: text, line: 1 }, problems });
    }
    rejects.close();
    expect(formulas(await readFile(rejects.path, 'utf8'), ',')).toEqual([]);
  });

  it('for a package has no formula, and gives back what was in it', () => {
    for (const text of [
      ...FORMULAS,
      ...FORMULAS.map((formula) => `'${formula}`),
      ...TEXTS,
      '-1',
      '-1.5',
      "'",
      '',
    ]) {
      const written = withoutFormula(text);
      expect(written).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
      expect(restored(written)).toBe(text);
    }
  });
});
