import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { restored } from '../../../ingest/package/formula.ts';
import { writeTable } from '../../../ingest/package/write-table.ts';
import { readCsv } from '../../../ingest/sources/csv.ts';
import { checked } from '../package.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-verbatim-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function* given<Row>(rows: readonly Row[]) {
  yield* rows;
}

it('reads back the cells of a table that was written, whatever is in them', async () => {
  const file = path.join(await temporaryFolder(), 'table.csv');
  const header = ['a', 'b'];
  const rows = [
    [' padded\t', '\uFEFFmarked\u00A0'],
    ['a "quote", and another"', '"'],
    ['\r', 'one\r\ntwo\n\nfour\n'],
    ['=1+1', '😀 𝔸;|\u001F\u2028'],
    [' ', ''],
  ];
  expect(await writeTable(file, header, given(rows))).toBe(rows.length);
  const read: unknown[] = [];
  for await (const row of readCsv(file)) read.push('cells' in row ? row.cells.map(restored) : row);
  // Nothing but spaces makes no row, and no entity either.
  expect(read).toEqual([header, ...rows.slice(0, -1)]);
});

/** A package with two tables, read as edited by people, or verbatim. */
async function taken(descriptor: object) {
  const folder = await temporaryFolder();
  const fields = [{ name: 'authors', delimiter: '|' }];
  const resources = [
    { name: 'papers', path: 'papers.csv', observatory: { kind: 'Paper' }, schema: { fields } },
    { name: 'networks', path: 'networks.csv', observatory: { kind: 'Network' } },
    { name: 'organisations', path: 'organisations.csv', observatory: { kind: 'Organisation' } },
    { name: 'relations', path: 'relations.csv', observatory: { relations: true } },
  ];
  const licenses = [{ name: 'cc0-1.0' }];
  const package_ = { name: 'test', licenses, resources, ...descriptor };
  await writeFile(path.join(folder, 'datapackage.json'), JSON.stringify(package_));
  const files = {
    papers: 'id,name,source,publishedIn,authors\npaper:a," A ",s,2020,"Jean ; M| Jean ; M|Jean ; M"\n',
    networks: 'id,name,source,networkType\nnetwork:n,N,s,network\n',
    organisations: 'id,name,source\norganisation:o,O,s\n',
    relations: 'from,type,to,role\nnetwork:n,PART_OF,organisation:o, r \n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, `${name}.csv`), text);
  const { problems, records, accepted } = await checked(folder);
  const relations = accepted.map(({ type, properties }) => ({ type, properties }));
  return { problems, paper: records[0]?.properties, relations };
}

it('takes the cells of people without the spaces around them, and lists without repetition', async () => {
  const { paper, problems } = await taken({});
  expect(paper).toMatchObject({ name: 'A', authors: ['Jean ; M'], licence: 'cc0-1.0' });
  expect(problems).toEqual([expect.stringMatching(/^relations\.csv:2 type: PART_OF cannot join Network to/)]);
});

it('takes the cells of an export as they are, its rows without a licence, and relations of merged kinds', async () => {
  const { paper, problems, relations } = await taken({ observatory: { verbatim: true } });
  expect(paper).toEqual({
    name: ' A ',
    source: 's',
    publishedIn: 2020,
    authors: ['Jean ; M', ' Jean ; M', 'Jean ; M'],
  });
  expect(relations).toEqual([{ type: 'PART_OF', properties: { role: ' r ' } }]);
  expect(problems).toEqual([]);
});
