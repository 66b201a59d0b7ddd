import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GRAPH_VERSION, graphVersion } from '../../../core/graph-version.ts';
import { checkBackup } from '../../../ingest/backup/read.ts';
import { restore } from '../../../ingest/backup/restore.ts';
import { MIGRATIONS, migrate } from '../../../ingest/migrations/index.ts';
import type { Migration } from '../../../ingest/migrations/migration.ts';
import { quiet } from '../../setup/quiet.ts';
import { packFixture } from '../backup/graph-file.ts';
import { TestGraph } from '../graph.ts';
import { entity, sourceOf } from '../stated-source.ts';

let graph: TestGraph;
let folder: string;
beforeAll(async () => {
  graph = await TestGraph.open();
  folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-migrations-'));
});
beforeEach(() => graph.clear());
afterAll(async () => {
  await graph?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Restores a graph that the program of that version wrote, which migrates it. */
async function restored(version: string) {
  const backup = await checkBackup(await packFixture(`${version}.jsonl`, path.join(folder, version)));
  return restore(backup, { database: graph.database, progress: quiet, erasures: [] });
}

const licences = () =>
  graph.rows(
    `MATCH (node:Entity|SourceRecord) RETURN CASE WHEN node:Entity THEN 'Entity' ELSE 'SourceRecord' END AS of, node.licence AS licence,
       count(*) AS count
     ORDER BY of, licence`,
  );

it('the migrations are numbered from 1 to the version of the program', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(
    Array.from({ length: GRAPH_VERSION }, (_, index) => index + 1),
  );
});

describe('a graph of version 0', () => {
  it('is brought up to date: one name for the Licence Ouverte 2.0, where there were three', async () => {
    const { migrations } = await restored('version-0');
    expect(migrations).toEqual(['migration 1: "Licence Ouverte 2.0" is the one name of that licence (11)']);
    expect(await licences()).toEqual([
      { of: 'Entity', licence: 'CC BY 4.0', count: 1 },
      { of: 'Entity', licence: 'Licence Ouverte 2.0', count: 6 },
      { of: 'SourceRecord', licence: 'CC BY 4.0', count: 1 },
      { of: 'SourceRecord', licence: 'Licence Ouverte 2.0', count: 7 },
    ]);
    expect(await graph.values("MATCH (n) WHERE n.values CONTAINS 'etalab-2.0' RETURN count(n)")).toEqual([0]);
    expect(await graphVersion(graph.database)).toBe(GRAPH_VERSION);
    expect(await migrate(graph.database)).toEqual([]);
  });

  it('is then as if today’s program had loaded it: the same sources change nothing', async () => {
    await restored('version-0');
    const by = { licence: 'Licence Ouverte v2.0 (Etalab)', retrievedAt: '2026-11-28' };
    const places = sourceOf('places', [
      entity('organisation:lieu-1', 'Association La Lanterne', {
        ...by,
        identifiers: ['siret:73282932000074'],
      }),
      entity('venue:lieu-2', 'Le Phare', by),
    ]);
    expect(await graph.load(places)).toMatchObject({ entities: { added: 0, updated: 0, unchanged: 2 } });
  });
});

describe('a migration that was stopped', () => {
  it('is done again from where its batches came, and those before it are not', async () => {
    await graph.rows('UNWIND range(1, 50) AS i CREATE (:Filling {i: i})');
    const runs: string[] = [];
    let fails = true;
    const first: Migration = {
      number: GRAPH_VERSION + 1,
      name: 'first',
      async run() {
        runs.push('first');
        return 1;
      },
    };
    const second: Migration = {
      number: GRAPH_VERSION + 2,
      name: 'second',
      async run() {
        runs.push('second');
        const left = 'MATCH (n:Filling) WHERE n.done IS NULL';
        if (fails) {
          await graph.rows(`${left} WITH n LIMIT 20 SET n.done = true`);
          throw new Error('killed');
        }
        return (await graph.values<number>(`${left} SET n.done = true RETURN count(n)`))[0] ?? 0;
      },
    };
    const all = [...MIGRATIONS, first, second];
    await expect(migrate(graph.database, { migrations: all })).rejects.toThrow('killed');
    const reached = 'MATCH (version:GraphVersion) RETURN version.number';
    expect(await graph.values(reached)).toEqual([GRAPH_VERSION + 1]);
    // The next start, of the program that has these migrations.
    fails = false;
    expect(await migrate(graph.database, { migrations: all })).toEqual([
      `migration ${GRAPH_VERSION + 2}: second (30)`,
    ]);
    expect(runs).toEqual(['first', 'second', 'second']);
    expect(await graph.values(reached)).toEqual([GRAPH_VERSION + 2]);
    expect(await graph.values('MATCH (m:Migration) RETURN m.name ORDER BY m.number')).toContain('second');
  });
});
