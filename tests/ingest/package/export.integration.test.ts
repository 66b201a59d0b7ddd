import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../../../core/config.ts';
import { createEmbedder, type Embedder } from '../../../core/embedding/embedder.ts';
import { type Exported, exportPackage } from '../../../ingest/package/export.ts';
import { resolveGraph } from '../../../ingest/resolve/graph/resolve.ts';
import { decidePairs } from '../../../ingest/review/decide.ts';
import { readDecisions } from '../../../ingest/review/spreadsheet.ts';
import { packageSource } from '../../../ingest/sources/package.ts';
import { testConfig } from '../../setup/database.ts';
import { quiet } from '../../setup/quiet.ts';
import { run } from '../command.ts';
import { TestGraph } from '../graph.ts';
import { entity, packageOf, relation, sourceOf } from '../stated-source.ts';
import { wholeGraph } from './whole-graph.ts';

let graph: TestGraph;
let folder: string;

beforeAll(async () => {
  graph = await TestGraph.open();
  folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-export-'));
});
beforeEach(() => graph.clear());
afterAll(async () => {
  await graph?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Exports into a folder of this name. */
const exported = (name: string): Promise<Exported> => exportPackage(graph.database, path.join(folder, name));

async function filesOf(name: string): Promise<Record<string, string>> {
  const names = (await readdir(path.join(folder, name))).sort();
  const texts = names.map((file) => readFile(path.join(folder, name, file), 'utf8'));
  return Object.fromEntries((await Promise.all(texts)).map((text, index) => [names[index] as string, text]));
}

const load = async (name: string, embedder?: Embedder) =>
  graph.load(await packageSource(path.join(folder, name)), embedder && { embedder });

const ROR = { identifiers: ['ror:03nqk8n78'] };

/** What tables and lists have trouble with. */
const odd = sourceOf('odd', [
  entity('project:odd', '  “Prose”, "guillemets" ; et | barres\t', {
    description: 'Un.\r\n\r\n  Deux « ; » "trois",\n\n\tquatre\r\n',
    descriptionEn: ' ',
    alternateNames: ['un;deux', 'trois|quatre', ' cinq ', '=1+1', '𝔸𝕣𝕥 🎭', "l'été"],
    amount: '000120000',
    startDate: '2021-04',
    endDate: '2021',
    status: 'finished',
    licence: 'Une licence, maison',
    retrievedAt: '2024-05-06',
    verification: 'to-confirm',
  }),
  entity('paper:odd', '\uFEFFŒuvre 😀', { authors: ['Jean Martin', 'Jean Martin', '\u001F;|\uE000'] }),
  entity('project:plain', 'Sans licence'),
  relation('project:odd', 'REUSES', 'project:plain', {
    since: '2020',
    until: '2021-12-31',
    role: ' rôle ',
    what: 'les « décors »; la lumière, 🎭',
    evidence: 'une ligne',
    source: 'https://example.org/odd?a=1,2',
  }),
]);

describe('a graph with all there is', () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await createEmbedder(testConfig());
  });
  afterAll(() => embedder?.close());

  it('is the same, to the last space and the last figure, when its export is loaded', async () => {
    await graph.load(await packageSource(path.join(projectFolder, 'data')));
    await graph.load(odd, { embedder });
    const before = await wholeGraph(graph);
    const { tables, decisions } = await exported('all');
    expect(decisions).toBeUndefined();
    await graph.clear();

    const { entities, relations } = await load('all', embedder);
    const after = await wholeGraph(graph);
    for (const part of ['entities', 'relations', 'computed'] as const) {
      for (const [index, expected] of before[part].entries()) expect(after[part][index]).toEqual(expected);
      expect(after[part]).toHaveLength(before[part].length);
    }
    const rows = tables.map(({ rows }) => rows);
    expect(rows.reduce((sum, count) => sum + count)).toBe(entities.added + relations.added);
    await exported('again');
    const [first, second] = [await filesOf('all'), await filesOf('again')];
    // The package has another source now.
    expect({ ...second, 'datapackage.json': '' }).toEqual({ ...first, 'datapackage.json': '' });
  }, 600_000);
});

describe('an export', () => {
  it('has the same bytes when the graph is the same, in place of the last one', async () => {
    await graph.load(odd);
    await exported('same');
    const first = await filesOf('same');
    await exported('same');
    expect(await filesOf('same')).toEqual(first);
    expect((await readdir(folder)).filter((name) => name.includes('.export-'))).toEqual([]);
  });

  it('has the columns that hold something, delimiters that no item holds, and all licences', async () => {
    await graph.load(odd);
    expect((await exported('columns')).tables).toEqual([
      { file: 'projects.csv', rows: 2 },
      { file: 'papers.csv', rows: 1 },
      { file: 'relations.csv', rows: 1 },
    ]);
    const files = await filesOf('columns');
    const { licenses, resources, sources } = JSON.parse(files['datapackage.json'] ?? '');
    expect(licenses).toEqual([{ name: 'Une-licence-maison', title: 'Une licence, maison' }]);
    expect(sources).toEqual([{ title: 'odd' }]);
    const [projects, papers] = resources as { schema: { fields: { name: string; delimiter?: string }[] } }[];
    const header = projects?.schema.fields.map(({ name }) => name).join(',');
    expect(header).toBe(
      'id,name,alternateNames,description,descriptionEn,source,licence,retrievedAt,verification,startDate,endDate,status,amount',
    );
    expect(files['projects.csv']?.split('\n')[0]).toBe(header);
    const delimiters = [projects, papers].flatMap((table) =>
      table?.schema.fields.flatMap(({ delimiter }) => delimiter ?? []),
    );
    expect(delimiters).toEqual(['\u001F', '\uE001']);
  });

  it('takes the place of an earlier export and of nothing else', async () => {
    await graph.load(odd);
    await exported('place');
    await writeFile(path.join(folder, 'place', 'notes.txt'), '');
    await expect(exported('place')).rejects.toThrow(
      `${path.join(folder, 'place')} holds other files than an earlier export, such as notes.txt: ` +
        'name a folder that is new or empty.',
    );
    await expect(exported('place/notes.txt')).rejects.toThrow('is a file: name a folder.');
    await expect(exportPackage(graph.database, path.join(projectFolder, 'data'))).rejects.toThrow(
      'holds other files than an earlier export, such as README.md',
    );
    await mkdir(path.join(folder, 'empty'));
    await exported('empty');
    expect(Object.keys(await filesOf('empty'))).toContain('datapackage.json');
  });

  it('leaves the last one as it is when it fails, and removes what a killed one has left', async () => {
    await expect(exported('failed')).rejects.toThrow('The graph is empty: there is nothing to export.');
    expect(await readdir(folder)).not.toContain('failed');
    await graph.load(odd);
    await exported('failed');
    const first = await filesOf('failed');
    // No process has a number as large.
    await mkdir(path.join(folder, 'failed.export-99999999', 'next'), { recursive: true });
    await graph.clear();
    await expect(exported('failed')).rejects.toThrow('The graph is empty');
    expect(await filesOf('failed')).toEqual(first);
    expect((await readdir(folder)).filter((name) => name.includes('.export-'))).toEqual([]);
  });

  it('is a command that needs no model', async () => {
    await graph.load(odd);
    const place = path.join(folder, 'command');
    expect(
      await run(['export', '--package', place], { OBSERVATORY_CACHE: path.join(folder, 'no-cache') }),
    ).toEqual({
      code: 0,
      error: '',
      out:
        'projects.csv: 2 rows\npapers.csv: 1 row\nrelations.csv: 1 row\n' +
        `Written to ${place}. To load it: npm run ingest -- package ${place}\n`,
    });
  });
});

describe('merged records', () => {
  const annuaire = packageOf('annuaire', [
    entity('network:scenes', 'Réseau des scènes', { ...ROR, endDate: '2020' }),
    entity('project:nuit', 'La nuit', { identifiers: ['wikidata:Q1'], startDate: '2021' }),
    entity('organisation:atelier', 'Atelier des images', {
      identifiers: ['ror:02feahw73', 'wikidata:Q2'],
    }),
    entity('person:ada', 'Ada Morin'),
  ]);
  const registre = sourceOf('registre', [
    entity('organisation:reseau-scenes', 'Réseau scènes (RS)', { ...ROR, acronym: 'RS', licence: 'cc0-1.0' }),
    entity('project:la-nuit', 'Nuit, la', { identifiers: ['wikidata:Q1'], endDate: '2019' }),
    entity('organisation:ministere', 'Ministère de la Culture'),
    entity('organisation:atelier-images', 'Atelier des images', { identifiers: ['ror:02feahw73'] }),
    entity('organisation:ateliers', 'Les ateliers', { identifiers: ['wikidata:Q2'] }),
    entity('person:a-morin', 'A. Morin'),
    relation('organisation:reseau-scenes', 'PART_OF', 'organisation:ministere', { since: '2001' }),
  ]);

  it('come back as one, whatever kinds they had, and are found when their sources are loaded again', async () => {
    await graph.load(annuaire);
    await graph.load(registre);
    const before = await wholeGraph(graph);
    expect(before.entities.map(({ id }) => id)).not.toContain('organisation:reseau-scenes');
    expect(before.relations.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'network:scenes organisation:ministere',
    ]);
    await exported('merged');
    await graph.clear();
    await load('merged');
    expect(await wholeGraph(graph)).toEqual(before);
    const ids = before.entities.map(({ id }) => id);
    for (const source of [annuaire, registre]) {
      await graph.load(source);
      expect((await wholeGraph(graph)).entities.map(({ id }) => id)).toEqual(ids);
    }
    expect((await wholeGraph(graph)).relations).toHaveLength(1);
  });

  it('stay together or apart as people decided, once the decisions are read, and again with the sources', async () => {
    await graph.load(annuaire);
    await graph.load(registre);
    await graph.decide('person:ada', 'person:a-morin', true);
    await graph.decide('project:nuit', 'project:la-nuit', false);
    // Merged into another record, by which an export knows it.
    await graph.decide('organisation:atelier-images', 'organisation:ateliers', false);
    const before = await stated();
    const { decisions = '' } = await exported('decided');
    expect(await readDecisions(decisions)).toEqual([
      { a: 'organisation:atelier', b: 'organisation:ateliers', same: false },
      { a: 'organisation:atelier-images', b: 'organisation:ateliers', same: false },
      { a: 'person:a-morin', b: 'person:ada', same: true },
      { a: 'project:la-nuit', b: 'project:nuit', same: false },
    ]);
    await graph.clear();
    await load('decided');
    expect(await stated()).not.toEqual(before);

    const { code, out, error } = await run(['review', 'import', decisions]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('2 decisions kept.\n');
    expect(out).toContain(
      '2 left out, about records that are not there: organisation:atelier-images, person:a-morin.',
    );
    expect(await stated()).toEqual(before);
    for (const source of [annuaire, registre]) await graph.load(source);
    await decidePairs(graph.database, await readDecisions(decisions), 'Camille');
    await resolveGraph({ database: graph.database, progress: quiet });
    expect((await stated()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  const stated = async () =>
    (await wholeGraph(graph)).entities.map(({ id, labels, stated }) => ({ id, labels, stated }));
});
