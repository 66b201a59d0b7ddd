import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { projectFolder } from '../../core/config.ts';
import { openDatabase } from '../../core/neo4j/open.ts';
import { run } from '../ingest/command.ts';
import { TestGraph } from '../ingest/graph.ts';
import { packageOf } from '../ingest/package.ts';
import { testConfig } from '../setup/database.ts';
import { neo4jProcesses } from '../setup/neo4j-processes.ts';
import { canMount, mountDisk, unmountDisk } from '../setup/small-disk.ts';
import { openOwnData } from './site.ts';

const ONE = path.join(projectFolder, 'tests/ingest/fixtures/package');
const OTHER = {
  organisations: [
    'id,name,source',
    'organisation:theatre-du-large,Théâtre du Large,https://elsewhere.example.org',
    'organisation:fabrique,La Fabrique,https://elsewhere.example.org',
    '',
  ].join('\n'),
  relations: [
    'from,type,to,source',
    'organisation:fabrique,PARTNERS_IN,project:tournee,https://elsewhere.example.org',
    'organisation:theatre-du-large,CARRIES,project:tournee,https://elsewhere.example.org',
    '',
  ].join('\n'),
  projects: 'id,name,source\nproject:tournee,La Tournée,https://elsewhere.example.org\n',
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.open();
});
afterAll(() => graph?.close());

describe('ingests at once', () => {
  it('make the graph that they make one after another, also when two load the same', async () => {
    const other = await packageOf(OTHER);
    for (const data of [ONE, other]) expect(await run(['package', data])).toMatchObject({ code: 0 });
    const expected = await graph.recorded({ computed: true });

    await graph.clear();
    const outcomes = await Promise.all([ONE, other, ONE].map((data) => run(['package', data])));
    expect(outcomes.map(({ code, error }) => ({ code, error }))).toEqual(
      Array(3).fill({ code: 0, error: '' }),
    );
    const waited = outcomes.filter(({ out }) =>
      /^Another run is under way \(process \d+ on .+\): waiting/m.test(out),
    );
    expect(waited.length).toBeGreaterThan(0);
    expect(await graph.recorded({ computed: true })).toEqual(expected);
  }, 240_000);

  it('each do their work where none has a server: one starts it, and it may be gone when the other comes', async () => {
    const data = await openOwnData();
    onTestFinished(() => data.remove());
    const other = await packageOf(OTHER);
    const outcomes = await Promise.all(
      [ONE, other].map((each) => run(['package', each], { ...data.settings })),
    );
    expect(outcomes).toEqual(Array(2).fill(expect.objectContaining({ code: 0, error: '' })));
    const database = await openDatabase({
      ...testConfig(),
      NEO4J_URI: undefined,
      OBSERVATORY_DATA: data.folder,
    });
    onTestFinished(() => database.close());
    const sets = await database.read<{ dataset: string }>('../tests/faults/statements/datasets');
    expect(sets.map(({ dataset }) => dataset)).toEqual(['test', 'test-package']);
    await database.close();
    expect(await neo4jProcesses(data.folder)).toEqual([]);
  }, 240_000);
});

/** Organisations that all take part in one project: more relations than a small disk has room for. */
const MANY = 600;
const numbers = Array.from({ length: MANY }, (_, number) => number);
const LARGE = {
  organisations: `id,name,source\n${numbers.map((n) => `organisation:o${n},Compagnie ${n},https://example.org\n`).join('')}`,
  projects: 'id,name,source\nproject:all,Tous,https://example.org\n',
  relations: `from,type,to,source\n${numbers.map((n) => `organisation:o${n},PARTNERS_IN,project:all,https://example.org\n`).join('')}`,
};

describe.skipIf(!canMount())(
  'an ingest on a disk that fills up (skipped where one may not mount a disk)',
  () => {
    it('ends with the file and what to do, and nothing is lost when it is run again', async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-small-disk-'));
      const scratch = path.join(folder, 'scratch');
      mountDisk(scratch, '64k');
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const data = await packageOf(LARGE);
      await graph.clear();
      const full = await run(['package', data], { OBSERVATORY_DATA: folder });
      unmountDisk(scratch);
      expect(full.code).toBe(1);
      expect(full.error.trim().split('\n')).toEqual([
        expect.stringMatching(
          /^.+\/scratch\/\d+\/\S+ cannot be written \(its disk is full\): make room there/,
        ),
      ]);

      const again = await run(['package', data], { OBSERVATORY_DATA: folder });
      expect(again).toMatchObject({ code: 0, error: '' });
      expect(await graph.values('MATCH (run:IngestRun) RETURN run')).toMatchObject([
        {
          properties: { status: 'finished', tries: 2, entitiesAdded: MANY + 1, relationsAdded: MANY },
        },
      ]);
      expect(await graph.values('MATCH (:Organisation)-[tie:PARTNERS_IN]->() RETURN count(tie)')).toEqual([
        MANY,
      ]);
    });
  },
);
