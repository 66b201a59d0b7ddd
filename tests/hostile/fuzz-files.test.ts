import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { UserError } from '../../core/errors.ts';
import { KIND_NAMES, RELATION_TYPES } from '../../core/kinds.ts';
import { readMapping } from '../../ingest/mapping/read.ts';
import { TRANSFORMS } from '../../ingest/mapping/transforms.ts';
import { SeenIds } from '../../ingest/seen.ts';
import { fileSource } from '../../ingest/sources/file/source.ts';
import { validate } from '../../ingest/validate.ts';
import { TEXTS } from './texts.ts';

/** As in the fuzz of the API. */
const SEED = 20_261_128;
/** Files read. */
const CASES = 9000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-fuzz-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Those that well-written mappings read, and others. */
const READ = ['nom', 'ville', 'date', 'tags'];
const COLUMNS = [...READ, 'a.b', '', '__proto__', 'constructor'];
const column = fc.constantFrom(...COLUMNS);
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Musée', 'Lyon', '2023-04-12', 'a, b; c', '69123', 'https://example.org'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...TEXTS.filter(({ length }) => length < 600)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** Rows of cells, quoted well, badly or not at all. */
const delimited = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', '|', '\0'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.oneof({ weight: 6, arbitrary: fc.constant(READ) }, fc.array(column, { maxLength: 6 })),
    fc.array(fc.array(fc.tuple(text, fc.constantFrom('', '"', '"""', "'")), { maxLength: 7 }), {
      maxLength: 6,
    }),
  )
  .map(([delimiter, end, header, rows]) =>
    [header, ...rows.map((cells) => cells.map(([cell, quote]) => quote + cell + quote))]
      .map((cells) => cells.join(delimiter))
      .join(end),
  );
const value = fc.oneof(text, fc.jsonValue({ maxDepth: 4 }));
const object = fc.record(Object.fromEntries(READ.map((name) => [name, value])));
const rows = fc.array(
  fc.oneof({ weight: 5, arbitrary: object }, fc.dictionary(column, value, { maxKeys: 5 }), value),
  { maxLength: 8 },
);
const json = fc.oneof(
  rows.map((list) => JSON.stringify(list)),
  fc.tuple(column, rows).map(([key, list]) => JSON.stringify({ [key]: list })),
  fc.tuple(rows, fc.nat(60)).map(([list, length]) => JSON.stringify(list).slice(0, length)),
  rows.map((list) => list.map((row) => JSON.stringify(row)).join('\n')),
);

/** A workbook, some bytes of which are others. */
const workbook = fc
  .tuple(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { maxLength: 6 }),
  )
  .map(([noise, changes]) => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>nom</t></is></c></row>${noise}</sheetData></worksheet>`;
    const bytes = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    });
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return bytes;
  });

const table = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom('csv', 'tsv'), delimited) },
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom('json', 'jsonl'), json) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('xlsx'), workbook) },
  // Text in an encoding of two bytes, and whatever under any name.
  {
    weight: 1,
    arbitrary: delimited.map((csv) => ['csv', Buffer.from(`\u{FEFF}${csv}`, 'utf16le')] as const),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constantFrom('csv', 'tsv', 'json', 'jsonl', 'xlsx'),
      fc.oneof(fc.uint8Array({ maxLength: 300 }), delimited, json),
    ),
  },
);

/** A text with columns and transforms in it, most of them well written. */
const argument = fc.constantFrom(
  '","',
  '" "',
  'tags',
  'nom',
  '"a b"',
  '"("',
  '"[a-z]+"',
  '%d/%m/%Y',
  'table',
  '9',
  "'x'",
);
const transform = fc
  .tuple(fc.constantFrom(...Object.keys(TRANSFORMS), 'nothing'), fc.array(argument, { maxLength: 2 }))
  .map(([name, args]) => (args.length > 0 ? `${name}(${args.join(', ')})` : name));
const field = fc
  .tuple(column, fc.array(transform, { maxLength: 2 }))
  .map(([name, steps]) => `{${[name, ...steps].join(' | ')}}`);
const template = fc.oneof(
  { weight: 8, arbitrary: fc.oneof(fc.constantFrom('{nom}', '{ville}'), field) },
  { weight: 1, arbitrary: fc.tuple(text, field).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: text },
);

const entity = fc.record(
  {
    kind: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom('Organisation', 'Project', 'Theme') },
      fc.constantFrom(...KIND_NAMES, 'Nothing'),
    ),
    prefix: fc.oneof({ weight: 9, arbitrary: fc.constant('test') }, text),
    id: fc.oneof(template, fc.array(template, { maxLength: 2 })),
    values: fc.oneof(
      { weight: 6, arbitrary: fc.record({ name: template }) },
      {
        weight: 4,
        arbitrary: fc.record({ name: template, description: template, alternateNames: template }),
      },
      fc.dictionary(fc.constantFrom('name', 'url', 'startDate', 'source', 'nothing'), template),
    ),
    place: fc.record({ commune: template, insee: template, each: template }, { requiredKeys: [] }),
    themes: template,
    relations: fc.array(
      fc.record(
        {
          type: fc.constantFrom(...RELATION_TYPES),
          direction: fc.constantFrom('in', 'out'),
          each: template,
          when: template,
          to: template,
          since: template,
        },
        { requiredKeys: ['type', 'to'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['kind', 'prefix', 'id', 'values'] },
);

/** What each transform is written like. */
const STEPS = [
  ...['lower', 'upper', 'slug', 'year', 'date', 'first', 'rest', 'abstract', 'json', 'pythonLiteral'],
  ...['split(",")', 'join(" ")', 'trim("-")', 'pad(5)', 'date("%d/%m/%Y")', 'replace("[a-z]+", "x")'],
  ...['lookup(table)', 'is(Lyon)', 'not(Lyon)', 'when(ville)', 'where(x, y)', 'whereNot(x, y)', 'get(x, y)'],
];
const goodField = fc
  .tuple(fc.constantFrom(...READ), fc.array(fc.constantFrom(...STEPS), { maxLength: 3 }))
  .map(([name, steps]) => `{${[name, ...steps].join(' | ')}}`);
const goodMapping = fc
  .record({
    description: goodField,
    alternateNames: goodField,
    commune: goodField,
    themes: goodField,
    when: goodField,
  })
  .map(({ description, alternateNames, commune, themes, when }) => ({
    ...{ name: 'fuzz', title: 'Fuzz', licence: 'CC0', source: 'https://example.org' },
    tables: { table: { Lyon: 'Rhône', '*': 'ailleurs' } },
    entity: {
      ...{ kind: 'Organisation', prefix: 'test', id: ['{nom | slug}', '{nom}'], themes, place: { commune } },
      values: { name: '{nom}', description, alternateNames },
      relations: [{ type: 'LOCATED_IN', to: commune, when, open: 'true' }],
    },
  }));
const mapping = fc.oneof(
  { weight: 20, arbitrary: goodMapping.map((object) => JSON.stringify(object)) },
  {
    weight: 8,
    arbitrary: fc
      .record(
        {
          name: fc.constant('fuzz'),
          title: fc.constant('Fuzz'),
          licence: fc.constant('CC0'),
          source: fc.constant('https://example.org'),
          entity,
          delimiter: fc.constantFrom(',', ';', ';;'),
          rows: fc.array(column, { minLength: 1, maxLength: 2 }),
          when: template,
          columns: fc.dictionary(column, column, { maxKeys: 2 }),
          tables: fc.constant({ table: { a: 'b', '*': 'c' } }),
        },
        { requiredKeys: ['name', 'title', 'licence', 'source', 'entity', 'tables'] },
      )
      // JSON is YAML.
      .map((object) => JSON.stringify(object)),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

it(`reads ${CASES} files that nobody would write, or says why not, and never fails`, async () => {
  const counts = { read: 0, refused: 0, records: 0, rejected: 0 };
  const started = performance.now();
  const yaml = path.join(folder, 'mapping.yaml');
  await fc.assert(
    fc.asyncProperty(table, mapping, async ([ending, bytes], mappingText) => {
      const file = path.join(folder, `file.${ending}`);
      await Promise.all([writeFile(file, bytes), writeFile(yaml, mappingText)]);
      try {
        const source = await fileSource(file, await readMapping(yaml));
        for await (const record of validate(source, new SeenIds())) {
          if (record.is === 'rejected') {
            counts.rejected += 1;
            for (const { reason } of record.problems) expect(reason).not.toBe('');
          } else counts.records += 1;
        }
        counts.read += 1;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        expect(error.message).not.toBe('');
        counts.refused += 1;
      }
    }),
    { seed: SEED, numRuns: CASES },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `fuzz of the file reader, seed ${SEED}: ${CASES} files in ${seconds} s, ${counts.refused} refused, ` +
      `${counts.read} read (${counts.records} records, ${counts.rejected} rejects)`,
  );
  expect(counts.records).toBeGreaterThan(500);
}, 120_000);
