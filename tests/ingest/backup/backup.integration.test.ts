import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GRAPH_VERSION, graphVersion } from '../../../core/graph-version.ts';
import { takeLease } from '../../../core/lease.ts';
import { contentOf } from '../../../ingest/backup/load.ts';
import { checkBackup } from '../../../ingest/backup/read.ts';
import { restore } from '../../../ingest/backup/restore.ts';
import { writeBackup } from '../../../ingest/backup/write.ts';
import { forget } from '../../../ingest/forget/forget.ts';
import { keepErasures } from '../../../ingest/forget/kept.ts';
import { migrate } from '../../../ingest/migrations/index.ts';
import { enter, openSession, prepareAccounts } from '../../../server/accounts/accounts.ts';
import { prepareData } from '../../../server/data.ts';
import { testConfig } from '../../setup/database.ts';
import { quiet } from '../../setup/quiet.ts';
import { run, start } from '../command.ts';
import { TestGraph } from '../graph.ts';
import { entity, packageOf, relation, sourceOf } from '../stated-source.ts';
import { linesOf, writeLines } from './graph-file.ts';

const PERSON = 'person:zelie-quintrec';
const DOI = 'doi:10.5281/zenodo.8107358';

const annuaire = packageOf('annuaire', [
  entity(PERSON, 'Zélie Quintrec', { identifiers: ['orcid:0000-0002-1825-0097'] }),
  entity('organisation:lanterne', 'La Lanterne', { foundedIn: '1998' }),
  entity('network:phares', 'Les Phares'),
  entity('paper:ombres', 'Ombres', { authors: ['Zélie Quintrec', 'Ada Morin'], identifiers: [DOI] }),
  relation(PERSON, 'LEADS', 'organisation:lanterne', { role: 'directrice' }),
  relation(PERSON, 'AUTHORED', 'paper:ombres'),
  relation('organisation:lanterne', 'MEMBER_OF', 'network:phares', { since: '2019-03' }),
]);

/** A node with a value of each type that JSON does not tell. */
const TYPED = `CREATE (:Typed {int: 5, float: 5.0, ints: [1, 2], floats: [1.0, 0.1], none: [],
  vector: [i IN range(1, 12) | i / 7.0], date: date('2026-11-28'), at: datetime('2026-11-28T01:02:03.000000004[Europe/Paris]'),
  for: duration('P1M2DT3S'), point: point({longitude: 2.35, latitude: 48.85}), line: 'a\\u2028b'})`;
const TYPES = `MATCH (node:Typed)
  UNWIND [name IN keys(node) | [name, valueType(node[name])]] AS value
  RETURN value ORDER BY value`;
const PROPERTIES = 'MATCH (node:Typed) RETURN properties(node)';

let graph: TestGraph;
let folder: string;
const file = (name: string) => path.join(folder, name);

beforeAll(async () => {
  graph = await TestGraph.open();
  folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-backup-'));
});
beforeEach(async () => {
  await graph.clear();
  await rm(path.join(testConfig().OBSERVATORY_DATA, 'erased.json'), { force: true });
  await graph.load(annuaire);
  await migrate(graph.database);
});
afterAll(async () => {
  await graph?.close();
  if (folder) await rm(folder, { recursive: true });
});

async function backedUp(name: string) {
  await rm(file(name), { force: true });
  await writeBackup(graph.database, file(name), quiet);
  return checkBackup(file(name));
}

const content = () => contentOf(graph.database, quiet);

/** A command on the graph of the test; no observatory listens on that port. */
const command = (...words: string[]) => run(words, { PORT: '9' });

describe('a backup', () => {
  it('brings back the same graph: values of all types, accounts, decisions; and no session', async () => {
    await graph.rows(TYPED);
    await prepareAccounts(graph.database);
    const viewer = await enter(
      graph.database,
      { issuer: 'https://id.example', subject: '1', name: 'Camille', email: 'camille@example.org' },
      [],
    );
    const { secret } = await openSession(graph.database, viewer, undefined);
    await forget(graph.database, PERSON);
    const lease = await takeLease(graph.database, 'ingest', {
      waiting: () => expect.unreachable('nobody has it'),
    });
    const backup = await backedUp('whole.gz');
    const [before, types] = [await content(), await graph.values(TYPES)];
    const properties = await graph.values(PROPERTIES);
    expect(secret.length).toBeGreaterThan(20);
    expect((await linesOf(file('whole.gz'))).join('\n')).not.toMatch(/"Session"|"Lease"/);
    expect((await stat(file('whole.gz'))).mode & 0o077).toBe(0);

    await graph.rows('MATCH (node) WHERE NOT node:Lease DETACH DELETE node');
    await graph.rows('CREATE (:Other)');
    await restore(backup, { database: graph.database, progress: quiet, erasures: [] });
    expect(await content()).toEqual(before);
    expect(before).toEqual(backup.tail.content);
    expect(await graph.values(TYPES)).toEqual(types);
    expect(await graph.values(PROPERTIES)).toEqual(properties);
    // Whoever restores has it still.
    expect(await graph.values('MATCH (lease:Lease) RETURN lease.name')).toEqual(['ingest']);
    await lease?.release();
    expect(await graph.values('MATCH (account:Account) RETURN account.name')).toEqual(['Camille']);
    // The salt came along: the person is still kept out.
    expect(await graph.load(annuaire)).toMatchObject({ entities: { added: 0 }, erased: 3 });
  });

  it('is refused when it is damaged, before anything is changed', async () => {
    await backedUp('sound.gz');
    const lines = await linesOf(file('sound.gz'));
    const before = await content();
    await writeLines(
      file('changed.gz'),
      lines.map((line) => line.replace('La Lanterne', 'La Lanternx')),
    );
    await writeLines(file('short.gz'), lines.slice(0, -2));
    await writeFile(file('cut.gz'), (await readFile(file('sound.gz'))).subarray(0, -200));
    await writeFile(file('other.gz'), 'no backup');
    for (const [name, reason] of [
      ['changed.gz', /changed\.gz is damaged: it does not have its checksum\. Nothing was changed/],
      ['short.gz', /short\.gz is damaged: its end is missing/],
      ['cut.gz', /cut\.gz is damaged: it cannot be decompressed/],
      ['other.gz', /other\.gz is damaged: it cannot be decompressed/],
      ['none.gz', /There is no file .*none\.gz/],
    ] as const) {
      const { code, error } = await command('restore', file(name), '--replace');
      expect({ name, code, error }).toEqual({ name, code: 1, error: expect.stringMatching(reason) });
    }
    expect(await content()).toEqual(before);
  });

  it('of a later version is refused, as is a graph of one', async () => {
    await backedUp('now.gz');
    const lines = await linesOf(file('now.gz'));
    const later = (lines[0] ?? '').replace(/"graphVersion":\d+/, `"graphVersion":${GRAPH_VERSION + 1}`);
    await writeLines(file('later.gz'), [later, ...lines.slice(1)]);
    await expect(checkBackup(file('later.gz'))).rejects.toThrow(
      /was written by a later program .* restore it with that one/,
    );

    await graph.rows('MATCH (version:GraphVersion) SET version.number = $number', {
      number: neo4j.int(GRAPH_VERSION + 1),
    });
    const refused =
      /The graph is of version \d+, and this program knows versions up to \d+: use the later program/;
    await expect(prepareData(graph.database, 'model', () => {})).rejects.toThrow(refused);
    const { code, error } = await command('refresh');
    expect({ code, error }).toEqual({ code: 1, error: expect.stringMatching(refused) });
  });

  it('does not go over a graph that is not empty, unless it is told to, and says what it did', async () => {
    const backup = await backedUp('first.gz');
    await graph.load(sourceOf('more', [entity('event:fete', 'Fête')]));
    const before = await content();
    expect(await command('restore', file('first.gz'))).toMatchObject({
      code: 1,
      error: 'The graph is not empty: add --replace to remove what it holds.\n',
    });
    expect(await content()).toEqual(before);
    expect(await command('restore', file('first.gz'), '--replace')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Restored: the graph holds what was backed up.'),
    });
    expect(await content()).toEqual(backup.tail.content);
  });

  it('is written and tried out by one command, which does not go over a file', async () => {
    const { code, out, error } = await command('backup', '--to', file('tried.gz'));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(
      /tried\.gz can be restored: \d+ nodes, \d+ relationships, all as they were backed up/,
    );
    expect(await command('backup', '--to', file('tried.gz'))).toMatchObject({
      code: 1,
      error: expect.stringContaining('tried.gz is there already'),
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('tried'))).toEqual(['tried.gz']);
  });
});

describe('while others write', () => {
  it('a backup holds no half of what was changed together, and nobody waits for long', async () => {
    const { database } = graph;
    // Far apart in the store, so that what reads them passes the one long before the other.
    await graph.rows(
      `CREATE (:Pair {side: 'a', n: 0}) WITH 1 AS one
       UNWIND range(1, 20000) AS i CREATE (:Filling {i: i}) WITH count(*) AS all
       CREATE (:Pair {side: 'b', n: 0})`,
    );
    const end = new AbortController();
    let writes = 0;
    const writers = [0, 1].map(async () => {
      while (!end.signal.aborted) {
        await database.write('../tests/ingest/backup/statements/change-pair');
        writes += 1;
      }
    });
    try {
      await after(200);
      for (const name of ['busy-1.gz', 'busy-2.gz']) {
        const before = writes;
        await backedUp(name);
        const pair = (await linesOf(file(name))).filter((line) => line.startsWith('{"labels":["Pair"]'));
        const values = pair.map((line) => /"n":\{"int":"(\d+)"\}/.exec(line)?.[1]);
        expect(values).toHaveLength(2);
        expect(new Set(values).size).toBe(1);
        await expect.poll(() => writes).toBeGreaterThan(before);
      }
    } finally {
      end.abort();
      await Promise.all(writers);
    }
    expect(await graph.values("SHOW INDEXES YIELD name WHERE name = 'writeLock' RETURN name")).toEqual([]);
  });

  it('a backup is refused when a program that is not ours has changed the graph meanwhile', async () => {
    const changing: typeof graph.database = {
      ...graph.database,
      async *stream<Row>(name: string) {
        await graph.rows('CREATE (:Intruder)');
        yield* graph.database.stream<Row>(name);
      },
    };
    await expect(writeBackup(changing, file('torn.gz'), quiet)).rejects.toThrow(
      /The graph was changed while it was read, by a program that does not go through the observatory/,
    );
    expect((await readdir(folder)).filter((name) => name.startsWith('torn'))).toEqual([]);
  });
});

describe('people who were erased after the backup was made', () => {
  const kept = () => keepErasures(testConfig(), graph.database);
  const traces = () =>
    graph.values<number>(
      `MATCH (node)
       WHERE any(name IN keys(node) WHERE coalesce(toStringOrNull(node[name]), '') CONTAINS 'Quintrec')
         OR any(author IN coalesce(node.authors, []) WHERE author CONTAINS 'Quintrec')
       RETURN count(node)`,
    );

  it('stay erased, by what the graph or the data folder keeps, also from works alone', async () => {
    const backup = await backedUp('before.gz');
    await forget(graph.database, PERSON);
    const erasures = await kept();
    // The graph itself is lost; the data folder is not.
    await graph.clear();
    expect(await kept()).toEqual(erasures);
    const { erased } = await restore(backup, { database: graph.database, progress: quiet, erasures });
    expect(erased).toEqual({ people: 1, works: 0, foreign: 0 });
    expect(await traces()).toEqual([0]);
    expect(await graph.load(annuaire)).toMatchObject({ entities: { added: 0 }, erased: 3 });
    expect(await traces()).toEqual([0]);

    // A backup in which the person stands in a list of authors only.
    await graph.clear();
    await graph.load(
      sourceOf('theses', [
        entity('paper:these', 'Ombres', { authors: ['Quintrec, Zélie', 'Ada Morin'], identifiers: [DOI] }),
      ]),
    );
    const works = await backedUp('works.gz');
    const again = await restore(works, { database: graph.database, progress: quiet, erasures });
    expect(again.erased).toEqual({ people: 0, works: 1, foreign: 0 });
    expect(await graph.entity('paper:these')).toMatchObject({ authors: ['Ada Morin'] });
  });

  it('are erased from the backup of another observatory too, whose salt stays', async () => {
    await forget(graph.database, PERSON);
    const erasures = await kept();
    await graph.clear();
    await graph.load(annuaire);
    await graph.load(sourceOf('more', [entity('person:ada', 'Ada Morin')]));
    await forget(graph.database, 'person:ada');
    const backup = await backedUp('other.gz');
    const { erased } = await restore(backup, { database: graph.database, progress: quiet, erasures });
    expect(erased).toEqual({ people: 1, works: 0, foreign: erasures[0]?.hashes.length });
    expect(await traces()).toEqual([0]);
  });
});

describe('a restore that was killed', () => {
  it('leaves a graph that nothing takes for whole, and is made good by the same command', async () => {
    await graph.rows('UNWIND range(1, 30000) AS i CREATE (:Filling {i: i})');
    const backup = await backedUp('large.gz');
    const running = start(['restore', file('large.gz'), '--replace'], { PORT: '9' });
    const loaded = async () => (await graph.values<number>('MATCH (n:Filling) RETURN count(n)'))[0] ?? 0;
    await expect.poll(loaded, { interval: 5, timeout: 60_000 }).toBeLessThan(30_000);
    running.kill();
    await running.ended;

    const refused = /The graph is not whole: restoring .*large\.gz was begun and not finished/;
    await expect(graphVersion(graph.database)).rejects.toThrow(refused);
    await expect(prepareData(graph.database, 'model', () => {})).rejects.toThrow(refused);
    for (const words of [['refresh'], ['runs'], ['backup', '--to', file('half.gz')]]) {
      expect(await command(...words)).toMatchObject({ code: 1, error: expect.stringMatching(refused) });
    }
    expect(await command('restore', file('large.gz'))).toMatchObject({ code: 0, error: '' });
    expect(await content()).toEqual(backup.tail.content);
    expect(await graphVersion(graph.database)).toBe(GRAPH_VERSION);
  });
});
