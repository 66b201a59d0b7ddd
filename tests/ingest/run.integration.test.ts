import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../../ingest/record.ts';
import { quiet } from '../setup/quiet.ts';
import { TestGraph } from './graph.ts';
import { entity, relation, sourceOf } from './stated-source.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.open();
});
beforeEach(() => graph.clear());
afterAll(() => graph?.close());

const runs = () =>
  graph.values<Record<string, unknown>>(
    'MATCH (run:IngestRun) RETURN properties(run) ORDER BY run.startedAt',
  );

/** Loads a source and stops after the entities. */
async function stopped(source: Source): Promise<void> {
  const stop = new AbortController();
  const phase = (name: string) => {
    if (name === 'relations') stop.abort(new Error('enough'));
  };
  await expect(graph.load(source, { signal: stop.signal, progress: { ...quiet, phase } })).rejects.toThrow(
    'enough',
  );
}

describe('a run', () => {
  const statements = [
    entity('organisation:studio', 'Studio Horizon'),
    entity('project:mer', 'La mer au casque'),
    relation('organisation:studio', 'CARRIES', 'project:mer'),
  ];
  const hal = sourceOf('hal', statements, { arguments: { query: 'casque' } });

  it('is kept with what it was asked for, when it was, what became of it and what it rejected', async () => {
    const bad = entity('project:billet', 'Billet', { startDate: '2023-13' });
    const source = sourceOf('hal', [...statements, bad], { arguments: { query: 'casque' } });
    const { run } = await graph.load(source, { rejects: [] });
    expect(await runs()).toEqual([
      expect.objectContaining({
        id: run,
        dataset: 'hal',
        arguments: '{"query":"casque"}',
        startedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        endedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        status: 'finished',
        tries: 1,
        entitiesRead: 3,
        entitiesAdded: 2,
        entitiesRejected: 1,
        relationsAdded: 1,
        rejects: ['hal:4 startDate: there is no such date as 2023-13'],
      }),
    ]);
  });

  it('is known to the records that it wrote', async () => {
    const first = await graph.load(hal);
    const renamed = [entity('organisation:studio', 'Studio Horizons'), ...statements.slice(1)];
    const second = await graph.load(sourceOf('hal', renamed, { arguments: hal.arguments }));
    expect(second.run).not.toBe(first.run);
    const known = 'MATCH (record:SourceRecord) RETURN record {.id, .runs} ORDER BY record.id';
    expect(await graph.values(known)).toEqual([
      { id: 'organisation:studio', runs: [first.run, second.run] },
      { id: 'project:mer', runs: [first.run] },
    ]);
  });

  it('that was stopped is gone on with by the next one that asks for the same', async () => {
    await stopped(hal);
    expect(await runs()).toMatchObject([{ status: 'stopped', stoppedBecause: 'enough' }]);
    const other = await graph.load(sourceOf('hal', statements, { arguments: { query: 'théâtre' } }));
    const again = await graph.load(hal);
    expect(await runs()).toMatchObject([
      { id: again.run, status: 'finished', tries: 2, entitiesAdded: 2 },
      { id: other.run, status: 'finished', tries: 1 },
    ]);
    expect((await runs())[0]).not.toHaveProperty('stoppedBecause');
    expect((await graph.load(hal)).run).not.toBe(again.run);
  });
});
