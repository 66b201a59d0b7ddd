import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../../../ingest/analyse/index.ts';
import { forgetFiles } from '../../../ingest/forget/files.ts';
import { forget } from '../../../ingest/forget/forget.ts';
import type { Rejected } from '../../../ingest/record.ts';
import { testConfig } from '../../setup/database.ts';
import { TestGraph } from '../graph.ts';
import { entity, packageOf, relation, sourceOf } from '../stated-source.ts';

const ORCID = '0000-0002-1825-0097';
const PERSON = 'person:zelie-quintrec';
const HAL_PERSON = 'person:hal-quintrec';
const HOMONYM = 'person:zelie-quintrec-brest';
const DOI = 'doi:10.5281/zenodo.8107358';

/** What nothing may hold afterwards: of each name and identifier what no accent or order hides. */
const TRACES = ['quintrec-zelie', 'zelie-quintrec', 'quintrec', ORCID, 'hal-quintrec'];

const bad = entity('project:casque', 'Casque', { startDate: 'Zélie Quintrec' });
const hal = sourceOf(
  'hal',
  [
    entity(HAL_PERSON, 'Quintrec, Zélie', { identifiers: [`orcid:${ORCID}`] }),
    entity('person:ada', 'Ada Morin'),
    entity('paper:ombres', 'Ombres', { authors: ['Quintrec, Z.', 'Ada Morin'], identifiers: [DOI] }),
    relation(HAL_PERSON, 'AUTHORED', 'paper:ombres'),
    relation('person:ada', 'AUTHORED', 'paper:ombres'),
    bad,
  ],
  { arguments: { query: 'zélie quintrec' } },
);
const annuaire = packageOf('annuaire', [
  entity(PERSON, 'Zélie Quintrec', { identifiers: [`orcid:https://orcid.org/${ORCID}`] }),
  entity('organisation:lanterne', 'La Lanterne'),
  relation(PERSON, 'LEADS', 'organisation:lanterne', { role: 'directrice' }),
]);
const sources = [hal, annuaire];

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.open();
});
beforeEach(async () => {
  await graph.clear();
  for (const source of sources) await graph.load(source, { rejects: [] });
});
afterAll(() => graph?.close());

/** Properties of nodes and relationships that tell of the person. */
async function traces(): Promise<unknown[]> {
  await analyse(graph.database);
  const all = await graph.rows<{ of: string[]; name: string; value: unknown }>(
    `MATCH (node) UNWIND keys(node) AS name RETURN labels(node) AS of, name, node[name] AS value
     UNION ALL
     MATCH ()-[relation]->() UNWIND keys(relation) AS name RETURN [type(relation)] AS of, name, relation[name] AS value`,
  );
  const folded = (value: unknown) =>
    JSON.stringify(value).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return all.filter(({ value }) => TRACES.some((trace) => folded(value).includes(trace)));
}

describe('forget', () => {
  it.each([
    ['the entity', PERSON],
    ['a record', HAL_PERSON],
    ['an ORCID', `orcid:${ORCID}`],
  ])('leaves nothing of a person but hashes, told by the identifier of %s', async (_, id) => {
    expect(await traces()).not.toEqual([]);
    expect(await forget(graph.database, id)).toMatchObject({ name: 'Zélie Quintrec', records: 2, works: 1 });
    expect(await traces()).toEqual([]);
    expect(await graph.values('MATCH (:Erased) RETURN count(*) > 0')).toEqual([true]);
    expect(await graph.entity('paper:ombres')).toMatchObject({ authors: ['Ada Morin'] });
  });

  it('keeps the person out of the same sources, quietly', async () => {
    await forget(graph.database, PERSON);
    const before = await graph.recorded();
    const rejects: Rejected[] = [];
    for (const source of sources) {
      const { entities, relations, erased } = await graph.load(source, { rejects });
      expect({ ...entities, ...relations }).toMatchObject({ added: 0, updated: 0 });
      expect(erased).toBe(2);
    }
    expect(rejects).toHaveLength(1); // the bad one
    expect(await graph.recorded()).toEqual(before);
  });

  it('keeps the person out of another source that has the same identifiers or the same work', async () => {
    await forget(graph.database, PERSON);
    await graph.load(
      sourceOf('theses', [
        entity('person:these-1', 'Zélie Quintrec', { identifiers: [`orcid:${ORCID}`] }),
        entity('paper:these-1', 'Ombres', { authors: ['Quintrec, Zélie', 'Ada Morin'], identifiers: [DOI] }),
        relation('person:these-1', 'AUTHORED', 'paper:these-1'),
      ]),
    );
    const { nodes } = await graph.recorded();
    expect(nodes.filter((node) => /quintrec/i.test(node))).toEqual([]);
    expect(await graph.relations()).toEqual(['person:ada AUTHORED paper:ombres']);
  });

  it('leaves other people of the same name, also among authors of other works', async () => {
    await graph.load(
      sourceOf('brest', [
        entity(HOMONYM, 'Zélie Quintrec', { identifiers: ['orcid:0000-0001-5109-3700'] }),
        entity('paper:algues', 'Algues', { authors: ['Zélie Quintrec'] }),
        relation(HOMONYM, 'AUTHORED', 'paper:algues'),
      ]),
    );
    const before = await graph.entity(HOMONYM);
    await forget(graph.database, PERSON);
    expect(await graph.entity(HOMONYM)).toEqual(before);
    expect(await graph.entity('paper:algues')).toMatchObject({ authors: ['Zélie Quintrec'] });
    expect(await graph.relations()).toContain(`${HOMONYM} AUTHORED paper:algues`);
  });

  it('takes along a record that its source no longer lists and a person decided about', async () => {
    await graph.decide(PERSON, HAL_PERSON, true);
    await graph.load(packageOf('annuaire', []), { prune: async () => true });
    await forget(graph.database, HAL_PERSON);
    expect(await traces()).toEqual([]);
  });

  it('says that nobody has an identifier', async () => {
    await expect(forget(graph.database, 'person:nobody')).rejects.toThrow(
      'Nobody has the identifier person:nobody: give that of a person, as its page shows it, or one such as orcid:0000-...',
    );
  });
});

describe('files of earlier runs', () => {
  it('are removed where they may name the person', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-forget-'));
    const config = { ...testConfig(), OBSERVATORY_CACHE: folder, OBSERVATORY_DATA: folder };
    try {
      await mkdir(path.join(folder, 'pages', 'hal'), { recursive: true });
      await mkdir(path.join(folder, 'rejects'));
      await writeFile(path.join(folder, 'rejects', 'one.csv'), 'hal,1,startDate,"ZÉLIE QUINTREC"');
      await writeFile(path.join(folder, 'rejects', 'other.csv'), 'hal,1,startDate,"2023-13"');
      await forgetFiles(config, ['Zélie Quintrec']);
      expect(await readdir(folder)).toEqual(['rejects']);
      expect(await readdir(path.join(folder, 'rejects'))).toEqual(['other.csv']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
