import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbedder, type Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { decodeStated } from '../../core/stated.ts';
import type { IngestResult } from '../../ingest/pipeline.ts';
import type { Progress } from '../../ingest/progress.ts';
import { applySchema, indexVectors } from '../../ingest/schema.ts';
import { packageSource } from '../../ingest/sources/package.ts';
import { openTestDatabase, testConfig } from '../setup/database.ts';
import { quiet } from '../setup/quiet.ts';
import { run } from './command.ts';
import { ingestInto } from './ingest-into.ts';

let database: Database;
let embedder: Embedder;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase();
  embedder = await createEmbedder(testConfig());
  folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-ingest-'));
  await cp(path.join(import.meta.dirname, 'fixtures', 'package'), folder, { recursive: true });
});

afterAll(async () => {
  await database?.close();
  await embedder?.close();
  if (folder) await rm(folder, { recursive: true });
});

async function ingest(options: { progress?: Progress; signal?: AbortSignal } = {}): Promise<IngestResult> {
  return ingestInto(database, await packageSource(folder), { embedder, ...options });
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const name = path.join(folder, file);
  const text = await readFile(name, 'utf8');
  expect(text).toContain(from);
  await writeFile(name, text.replace(from, to));
}

async function rows<Row extends object>(cypher: string): Promise<Row[]> {
  const { records } = await database.driver.executeQuery(cypher, {}, { database: database.name });
  return records.map((record) => record.toObject() as Row);
}

/** What sources say of each entity and relation: all that a run without changes must leave as it is. */
async function recorded() {
  const entities = await rows<{ id: string; state: string }>(
    'MATCH (e:Entity)<-[:RESOLVED_TO]-(r) RETURN e.id AS id, r.contentHash + e.embeddingOf AS state ORDER BY id',
  );
  const relations = await rows(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT r:SIMILAR_TO AND NOT r:TIED_TO
     RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties ORDER BY from, type, to`,
  );
  return { entities: new Map(entities.map(({ id, state }) => [id, state])), relations };
}

describe('a first run', () => {
  let result: IngestResult;
  beforeAll(async () => {
    result = await ingest();
  });

  it('counts what it read and added', () => {
    expect(result.entities).toEqual({
      read: 14,
      added: 14,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    });
    expect(result.embedded).toBe(14);
    expect(result.relations).toEqual({
      read: 25,
      added: 23,
      updated: 0,
      unchanged: 0,
      repeated: 2,
      rejected: 0,
    });
    expect(result.analysis).toMatchObject({ entities: 9 });
  });

  it('stores an entity with its labels, properties of their type, and provenance', async () => {
    const [project] = await rows<{ labels: string[]; properties: Record<string, unknown> }>(
      "MATCH (e:Entity {id: 'project:la-mer-au-casque'}) RETURN labels(e) AS labels, properties(e) AS properties",
    );
    expect(project?.labels.sort()).toEqual(['Entity', 'Project']);
    expect(project?.properties).toMatchObject({
      name: 'La mer au casque',
      description:
        'Spectacle où le public marche au fond de la mer, casque sur les yeux.\n\nIl tourne dans les lycées.',
      identifiers: ['isni:0000000000000001'],
      startDate: '2021',
      endDate: '2023-06-30',
      status: 'finished',
      amount: 120_000,
      source: 'https://large.example.org/mer',
      licence: 'cc0-1.0',
      retrievedAt: '2024-05',
      verification: 'confirmed',
    });
    const types = await rows<Record<string, string>>(
      `MATCH (p:Project {id: 'project:la-mer-au-casque'}), (t:Paper), (o:Organisation:Actor {id: 'organisation:studio-horizon'})
       RETURN valueType(p.amount) AS amount, valueType(t.publishedIn) AS year, o.licence AS licence`,
    );
    expect(types).toEqual([{ amount: 'INTEGER NOT NULL', year: 'INTEGER NOT NULL', licence: 'cc-by-4.0' }]);
  });

  it('stores what search needs: a vector of length 1 and the terms of the texts', async () => {
    const [theatre] = await rows<{ embedding: number[]; terms: string[] }>(
      "MATCH (e:Entity {id: 'organisation:theatre-du-large'}) RETURN e.embedding AS embedding, e.terms AS terms",
    );
    expect(theatre?.embedding).toHaveLength(embedder.dimensions);
    expect(Math.hypot(...(theatre?.embedding ?? []))).toBeCloseTo(1, 4);
    expect(theatre?.terms).toEqual(expect.arrayContaining(['theatr', 'grand', 'virtuel']));
    const question = Array.from(await embedder.query('marcher au fond de la mer avec un casque'));
    const { records } = await database.driver.executeQuery(
      // The index is approximate: asked for one neighbour, it may miss the nearest.
      "CALL db.index.vector.queryNodes('entityEmbedding', 10, $question) YIELD node RETURN node.id AS id LIMIT 1",
      { question },
      { database: database.name },
    );
    expect(records.map((record) => record.get('id'))).toEqual(['project:la-mer-au-casque']);
  });

  it('stores relations in their direction, with their dates, role and source', async () => {
    const found = await rows<{ tie: string; properties: { stated: string[] } }>(
      `MATCH (a)-[r:PARTNERS_IN|LEADS|REUSES|PART_OF]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id AS tie, properties(r) AS properties ORDER BY tie`,
    );
    const stated = found.map(({ properties }) => properties.stated.map((text) => decodeStated(text).dataset));
    expect(stated).toEqual(found.map(() => ['test-package']));
    const shown = found.map(({ tie, properties: { stated, ...properties } }) => ({ tie, properties }));
    expect(shown).toEqual([
      {
        tie: 'organisation:studio-horizon PARTNERS_IN project:la-mer-au-casque',
        properties: {
          since: '2021',
          until: '2023',
          role: 'production',
          source: 'https://horizon.example.org/mer',
        },
      },
      {
        tie: 'person:ada-morin LEADS network:casques-et-scenes',
        properties: { since: '2019', role: 'présidente', source: 'https://casques.example.org/bureau' },
      },
      {
        tie: 'project:billet-suspendu REUSES project:la-mer-au-casque',
        properties: {
          what: "le livret d'accueil",
          since: '2023',
          evidence: 'remerciements du livret',
          source: 'https://billets.example.org/suspendu',
        },
      },
      { tie: 'territory:bretagne PART_OF territory:france', properties: { source: 'Test vocabulary' } },
    ]);
  });

  it('leaves constraints and indexes, all online, and finds them there the next time', async () => {
    await applySchema(database);
    await indexVectors(database, embedder);
    const indexes = await rows<{ name: string; state: string }>(
      "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name",
    );
    const names = [
      'actorIsolation',
      'communityNumber',
      'entityCommunity',
      'entityEmbedding',
      'entityEmbeddingModel',
      'entityId',
      'entityNamesAndIdentifiers',
      'entityRank',
      'entityStale',
      'entityTextEn',
      'entityTextFr',
      'erasedHash',
      'passageEmbedding',
      'recordDataset',
      'recordId',
      'recordKey',
      'runId',
      'termText',
    ];
    expect(indexes).toEqual(names.map((name) => ({ name, state: 'ONLINE' })));
    const hits = await rows<{ index: string; name: string }>(
      `UNWIND [['entityTextFr', 'lycée casques'], ['entityTextEn', 'headset'], ['entityNamesAndIdentifiers', 'theatre']] AS q
       CALL (q) { CALL db.index.fulltext.queryNodes(q[0], q[1]) YIELD node RETURN node LIMIT 1 }
       RETURN q[0] AS index, node.name AS name`,
    );
    expect(hits).toEqual([
      { index: 'entityTextFr', name: 'La mer au casque' },
      { index: 'entityTextEn', name: 'Casques et scènes' },
      { index: 'entityNamesAndIdentifiers', name: 'Théâtre du Large' },
    ]);
  });

  it('makes the index of vectors anew for a model whose vectors have another length', async () => {
    const dimensions = async () => (await database.read('schema/vector-dimensions'))[0];
    await indexVectors(database, { dimensions: 1024 });
    expect(await dimensions()).toEqual({ dimensions: 1024 });
    await indexVectors(database, embedder);
    expect(await dimensions()).toEqual({ dimensions: 384 });
  });
});

describe('a later run', () => {
  it('changes nothing, embeds nothing and analyses nothing when the source has not changed', async () => {
    const before = await recorded();
    const [analysis] = await rows('MATCH (a:Analysis) RETURN properties(a) AS properties');
    const result = await ingest();
    expect(result.entities).toEqual({
      read: 14,
      added: 0,
      updated: 0,
      unchanged: 14,
      rejected: 0,
    });
    expect(result.embedded).toBe(0);
    expect(result.resolution).toBeUndefined();
    expect(result.relations).toEqual({
      read: 25,
      added: 0,
      updated: 0,
      unchanged: 23,
      repeated: 2,
      rejected: 0,
    });
    expect(result.analysis).toBeUndefined();
    expect(await recorded()).toEqual(before);
    expect(await rows('MATCH (a:Analysis) RETURN properties(a) AS properties')).toEqual([analysis]);
  });

  it('changes the one entity whose row has changed', async () => {
    const before = await recorded();
    await edit('projects.csv', "Un billet payé d'avance", "Une place payée d'avance");
    await edit('projects.csv', 'to-confirm,2022,,running,', ',2022,,running,');
    const result = await ingest();
    expect(result.entities).toMatchObject({ added: 0, updated: 1, unchanged: 13 });
    expect(result.embedded).toBe(1);
    expect(result.relations).toMatchObject({ added: 0, updated: 0, unchanged: 23 });
    expect(result.analysis).toBeDefined();
    const after = await recorded();
    const changed = [...after.entities].filter(([id, state]) => before.entities.get(id) !== state);
    expect(changed.map(([id]) => id)).toEqual(['project:billet-suspendu']);
    expect(after.relations).toEqual(before.relations);
    expect(
      await rows(
        `MATCH (p:Entity {id: 'project:billet-suspendu'})
         RETURN p.description AS description, p.verification AS verification, p.x IS NOT NULL AS placed`,
      ),
    ).toEqual([
      {
        description: "Une place payée d'avance pour qui ne peut pas l'acheter.",
        verification: null,
        placed: true,
      },
    ]);
  });

  it('embeds anew what is about a theme that has another name', async () => {
    await edit('themes.csv', 'Billetterie,', 'Billetteries,');
    const result = await ingest();
    // The theme itself, a network and a project.
    expect(result.entities).toMatchObject({ updated: 1, unchanged: 13 });
    expect(result.embedded).toBe(3);
  });

  it('changes the one relation whose row has changed', async () => {
    await edit('relations.csv', '2019,,présidente', '2019,2024,présidente');
    const result = await ingest();
    expect(result.entities).toMatchObject({ updated: 0 });
    expect(result.embedded).toBe(0);
    expect(result.relations).toMatchObject({ added: 0, updated: 1, unchanged: 22 });
    expect(result.analysis).toBeDefined();
  });

  it('makes good one that was stopped', async () => {
    await edit(
      'relations.csv',
      'organisation:theatre-du-large,CARRIES',
      'organisation:studio-horizon,CARRIES',
    );
    await edit(
      'themes.csv',
      'theme:billetterie,',
      'theme:accueil,Accueil,,,Test vocabulary,\ntheme:billetterie,',
    );
    const stop = new AbortController();
    const phase = (name: string) => {
      if (name === 'relations') stop.abort(new Error('enough'));
    };
    await expect(ingest({ signal: stop.signal, progress: { ...quiet, phase } })).rejects.toThrow('enough');
    expect(await rows("MATCH (t:Theme {id: 'theme:accueil'}) RETURN t.name AS name")).toEqual([
      { name: 'Accueil' },
    ]);
    const result = await ingest();
    // Counted for the run, whichever try of it added what.
    expect(result.entities).toMatchObject({ added: 1, unchanged: 14 });
    expect(result.relations).toMatchObject({ added: 1, unchanged: 23 });
    expect(result.analysis).toBeDefined();
  });
});

describe('the command', () => {
  it('loads what it can, says what became of it and where the rejects are', async () => {
    await edit('reuses.csv', ',2023,', ',2023-02-30,');
    const { code, out, error } = await run(['package', folder]);
    expect(error).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('reuses.csv:2 since: there is no such date as 2023-02-30\n');
    expect(out).toContain('entities: 15 read, 0 added, 0 updated, 15 unchanged, 0 rejected\n');
    expect(out).toContain('relations: 25 read, 0 added, 0 updated, 23 unchanged, 1 repeated, 1 rejected\n');
    expect(out).toContain('analysis: nothing has changed since the last one\n');
    const rejects = path.join(testConfig().OBSERVATORY_DATA, 'rejects');
    const [file = ''] = await readdir(rejects);
    expect(file).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-test-package\.csv$/);
    expect(out).toContain(path.join(rejects, file));
    expect(await readFile(path.join(rejects, file), 'utf8')).toBe(
      'source,line,column,reason\nreuses.csv,2,since,there is no such date as 2023-02-30\n',
    );
  });

  it('checks without a database, and fails when anything is rejected', async () => {
    const bad = await run(['package', folder, '--check']);
    expect(bad).toEqual({
      code: 1,
      error: '',
      out:
        'reuses.csv:2 since: there is no such date as 2023-02-30\n' +
        'rows: 15 read, 0 rejected\nentities: 15 read, 0 rejected\nrelations: 25 read, 1 repeated, 1 rejected\n',
    });
    await edit('reuses.csv', ',2023-02-30,', ',2023,');
    expect((await run(['package', folder, '--check'])).code).toBe(0);
  });

  it('says in one line what is wrong with its arguments', async () => {
    const nowhere = path.join(folder, 'nowhere');
    expect(await run(['package', nowhere])).toEqual({
      code: 1,
      out: '',
      error: `There is no ${nowhere}/datapackage.json: a data package is a folder with this file and CSV files in it.\n`,
    });
    expect((await run(['package'])).error).toContain("missing required argument 'folder'");
  });
});
