import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addFile } from '../../../ingest/commands/file.ts';
import { run } from '../../../ingest/commands/run.ts';
import { MAPPING_NAMES, readMapping } from '../../../ingest/mapping/read.ts';
import { previewLines } from '../../../ingest/sources/file/preview.ts';
import { fileSource } from '../../../ingest/sources/file/source.ts';
import { gathered, lineOf } from '../mapping/stated.ts';

vi.mock(import('../../../ingest/commands/run.ts'), async (original) => ({
  ...(await original()),
  run: vi.fn(),
}));

const MAPPING = `
name: places
title: Places
licence: Licence Ouverte 2.0
source: https://example.org/rows
columns: { town: [Ville, Commune] }
entity:
  kind: Organisation
  prefix: places
  id: '{n}'
  values: { name: '{nom}', description: '{texte}' }
  place: { commune: '{town}', insee: '{insee}' }
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-file-'));
  await writeFile(path.join(folder, 'places.yaml'), MAPPING);
});

afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, content: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

const mapping = () => readMapping(path.join(folder, 'places.yaml'));

const CSV =
  'n;nom;texte;Commune;insee;autre\n1;"Théâtre\nfictif";;Gex;1173;x\n2;Musée\n;Sans numéro;;;;\n1;Encore;;;;\n';

describe('a file', () => {
  it('gives a statement of each row, or says why not', async () => {
    const file = await written('places.csv', CSV);
    await utimes(file, new Date(), new Date('2020-05-06T12:00:00Z'));
    const source = await fileSource(file, await mapping());
    expect([source.name, source.arguments]).toEqual(['places', { file: 'places.csv' }]);
    const statements = await gathered(source.read());
    expect(statements.map((statement) => `${statement.origin.line} ${lineOf(statement)}`)).toEqual([
      '2 Organisation organisation:places-1 {"name":"Théâtre fictif"}',
      expect.stringMatching(/^2 Territory territory:insee-01173 .* \(shared\)$/),
      '2 organisation:places-1 LOCATED_IN territory:insee-01173 (shared)',
      '2 territory:insee-01173 PART_OF territory:ain (shared, open)',
      '4 rejected : 2 cells, but the header names 6 columns',
      '5 rejected n: empty, or personal data: nothing tells this row from the others',
      '6 Organisation organisation:places-1 {"name":"Encore"}',
    ]);
    expect(statements[0]).toMatchObject({
      values: { licence: 'Licence Ouverte 2.0', retrievedAt: '2020-05-06' },
    });
    expect(await gathered(source.read())).toEqual(statements);
  });

  it('says a line for each column that it does not have, before it states anything', async () => {
    const file = await written('renamed.csv', 'numero;nom;texte;town\n1;A;;Gex\n');
    await expect(fileSource(file, await mapping())).rejects.toThrow(
      [
        `${folder}/places.yaml: entity.id: {n}: ${file} has no such column, only numero, nom, texte, town.`,
        `${folder}/places.yaml: entity.place.insee: {insee}: ${file} has no such column, only numero, nom, texte, town.`,
      ].join('\n'),
    );
    await expect(fileSource(path.join(folder, 'nowhere.csv'), await mapping())).rejects.toThrow(
      'nowhere.csv',
    );
  });

  it('takes a column of a JSON file for there when any row has it', async () => {
    const rows = [
      { n: 1, nom: 'A' },
      { n: 2, nom: 'B', texte: 'T', Ville: 'Gex', insee: '01173' },
    ];
    const file = await written('places.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
    const statements = await gathered((await fileSource(file, await mapping())).read());
    expect(statements.map(lineOf).filter((line) => line.startsWith('Organisation'))).toEqual([
      'Organisation organisation:places-1 {"name":"A"}',
      'Organisation organisation:places-2 {"name":"B","description":"T"}',
    ]);
  });

  it('is previewed: what was detected, what rows become, what is not used', async () => {
    const file = await written('preview.csv', CSV);
    expect(await gathered(previewLines(file, await mapping(), 2))).toEqual([
      `file      ${file}: CSV, encoding "utf-8", delimiter ";"`,
      'mapping   places: Places',
      'columns   n, nom, texte, Commune, insee, autre',
      '',
      'line 2',
      '  Organisation organisation:places-1',
      '    name             Théâtre fictif',
      '    source           https://example.org/rows',
      '  Territory territory:insee-01173',
      '    name             Gex',
      '    identifiers      insee:01173',
      '    territoryType    commune',
      '    source           https://example.org/rows',
      '  organisation:places-1 LOCATED_IN territory:insee-01173',
      '  territory:insee-01173 PART_OF territory:ain',
      '',
      'line 4',
      '  REJECTED 2 cells, but the header names 6 columns',
      '',
      'not used  autre',
    ]);
  });
});

describe('npm run ingest -- file', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  async function command(...given: string[]): Promise<string[]> {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
    const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    addFile(program);
    await program.parseAsync(given, { from: 'user' });
    return printed;
  }

  it('reads a file by a mapping', async () => {
    const file = await written('run.csv', CSV);
    const places = path.join(folder, 'places.yaml');
    await command('file', file, '--mapping', places, '--check');
    expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'places' }), { check: true });
    const printed = await command('file', file, '--mapping', places, '--preview', '--rows', '1');
    expect(printed.filter((line) => line.startsWith('line '))).toEqual(['line 2']);
    expect(run).toHaveBeenCalledOnce();
    await expect(command('file', file)).rejects.toThrow('--mapping');
  });

  it('lists the mappings', async () => {
    const printed = await command('mappings');
    expect(printed).toHaveLength(MAPPING_NAMES.length);
    expect(printed).toContainEqual(expect.stringMatching(/^museofile +Museums of France/));
  });
});
