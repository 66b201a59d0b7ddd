import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { load } from '../../ingest/commands/load.ts';
import type { Unlisted } from '../../ingest/prune.ts';
import type { Rejected, Source } from '../../ingest/record.ts';
import { TestGraph } from './graph.ts';
import { entity, link, packageOf, relation, sourceOf } from './stated-source.ts';

const ROR = { identifiers: ['ror:03nqk8n78'] };

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.open();
});
beforeEach(() => graph.clear());
afterAll(() => graph?.close());

/** Loads a source and removes what it no longer lists. */
async function prune(source: Source, rejects?: Rejected[]) {
  const shown: Unlisted[] = [];
  const { pruned } = await graph.load(source, {
    ...(rejects && { rejects }),
    prune: async (unlisted) => shown.push(unlisted) > 0,
  });
  return { pruned, shown };
}

const studio = entity('organisation:studio', 'Studio Horizon');
const mer = entity('project:mer', 'La mer au casque');
const billet = entity('project:billet', 'Billet suspendu');

describe('--prune', () => {
  it('removes what the source no longer lists, after showing the counts', async () => {
    const carries = relation('organisation:studio', 'CARRIES', 'project:mer');
    await graph.load(sourceOf('a', [studio, mer, billet, carries]));
    expect(await prune(sourceOf('a', [studio, mer]))).toEqual({
      shown: [{ records: 1, relations: 1 }],
      pruned: { records: 1, relations: 1, kept: 0 },
    });
    expect(await graph.standings()).toEqual([
      'a organisation:studio: organisation:studio',
      'a project:mer: project:mer',
    ]);
    expect(await graph.relations()).toEqual([]);
  });

  it('removes nothing unless somebody agrees, and asks nobody when all is listed', async () => {
    await graph.load(sourceOf('a', [studio, mer]));
    const before = await graph.recorded();
    const { pruned } = await graph.load(sourceOf('a', [studio]), { prune: async () => false });
    expect(pruned).toBeUndefined();
    expect(await graph.recorded()).toEqual(before);
    expect(await prune(sourceOf('a', [studio, mer]))).toEqual({
      shown: [],
      pruned: { records: 0, relations: 0, kept: 0 },
    });
  });

  it('leaves what another source says of the same entity, and takes back the rest', async () => {
    const registre = sourceOf('registre', [
      entity('organisation:552100554', 'Horizon', { ...ROR, legalForm: 'association' }),
      mer,
      relation('organisation:552100554', 'CARRIES', 'project:mer'),
    ]);
    await graph.load(registre);
    const before = await graph.recorded();
    await graph.load(
      packageOf('annuaire', [
        entity('organisation:studio', 'Studio Horizon', { ...ROR, description: 'Compagnie.' }),
        mer,
        relation('organisation:studio', 'CARRIES', 'project:mer', { role: 'production' }),
      ]),
    );
    expect(await graph.entity('organisation:studio')).toMatchObject({ legalForm: 'association' });
    expect((await prune(packageOf('annuaire', []))).pruned).toEqual({ records: 2, relations: 1, kept: 0 });
    expect(await graph.recorded()).toEqual(before);
  });

  it('keeps and counts what others relate to', async () => {
    await graph.load(sourceOf('a', [studio, mer]));
    await graph.load(sourceOf('b', [billet, relation('project:billet', 'REUSES', 'project:mer')]));
    expect((await prune(sourceOf('a', []))).pruned).toEqual({ records: 1, relations: 0, kept: 1 });
    expect(await graph.standings()).toEqual([
      'a project:mer: project:mer',
      'b project:billet: project:billet',
    ]);
    expect(await graph.relations()).toEqual(['project:billet REUSES project:mer']);
  });

  it('keeps what others relate to under its own identifier, also where it is one with other records', async () => {
    await graph.load(sourceOf('a', [entity('organisation:studio', 'Studio Horizon', ROR)]));
    await graph.load(sourceOf('b', [entity('organisation:horizon', 'Horizon', ROR)]));
    await graph.load(sourceOf('c', [mer, relation('organisation:studio', 'CARRIES', 'project:mer')]));
    expect((await prune(sourceOf('a', []))).pruned).toEqual({ records: 0, relations: 0, kept: 1 });
    expect(await graph.relations()).toEqual(['organisation:studio CARRIES project:mer']);
  });

  it('removes relations between records that became one', async () => {
    const listed = (...ties: ReturnType<typeof relation>[]) =>
      sourceOf('a', [
        entity('organisation:ville', 'Ville de Vire', ROR),
        entity('organisation:mairie', 'Mairie', ROR),
        ...ties,
      ]);
    await graph.load(listed(relation('organisation:ville', 'LEADS', 'organisation:mairie')));
    expect(await graph.relations()).toEqual(['organisation:mairie WITHIN organisation:mairie']);
    expect((await prune(listed())).pruned).toMatchObject({ relations: 1 });
    expect(await graph.relations()).toEqual([]);
  });

  it('keeps what the columns of a rejected row may state, and says no to rejects that hide more', async () => {
    const row = (values = {}) => entity('project:mer', 'La mer', values, [link('PART_OF', 'project:billet')]);
    await graph.load(sourceOf('a', [billet, row()]));
    const before = await graph.recorded();
    const rejects: Rejected[] = [];
    const { pruned } = await prune(sourceOf('a', [billet, row({ startDate: '2023-13' })]), rejects);
    expect(pruned).toEqual({ records: 0, relations: 0, kept: 0 });
    const bad = relation('project:mer', 'PART_OF', 'project:billet', { since: '2023-13' });
    expect(await prune(sourceOf('a', [billet, bad]), rejects)).toEqual({ pruned: undefined, shown: [] });
    expect(rejects).toHaveLength(2);
    expect(await graph.recorded()).toEqual(before);
  });

  it('keeps what a person decided about a record until it comes back', async () => {
    const annuaire = sourceOf('annuaire', [entity('organisation:studio', 'Studio Horizon', ROR)]);
    await graph.load(annuaire);
    await graph.load(sourceOf('registre', [entity('organisation:horizon', 'Horizon', ROR)]));
    await graph.decide('organisation:studio', 'organisation:horizon', false);
    const before = await graph.recorded();
    await prune(sourceOf('annuaire', []));
    expect(await graph.standings()).toEqual(['registre organisation:horizon: organisation:horizon']);
    expect(await graph.values("MATCH (r:SourceRecord {dataset: 'annuaire'}) RETURN r.values")).toEqual([
      null,
    ]);
    await graph.load(annuaire);
    expect(await graph.recorded()).toEqual(before);
  });

  it('is refused where the source is but a part of what there is', async () => {
    await expect(load(sourceOf('hal', [], { partial: true }), { prune: true })).rejects.toThrow(
      '--prune needs a source that is read whole, and what hal was asked for is a part of what it holds: ' +
        'what it did not answer may still be there.',
    );
  });
});
