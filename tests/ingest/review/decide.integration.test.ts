import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decidePairs } from '../../../ingest/review/decide.ts';
import { TestGraph } from '../graph.ts';
import { entity, packageOf, relation, sourceOf } from '../stated-source.ts';

const ROR = { identifiers: ['ror:03nqk8n78'] };
const [VILLE, MAIRIE, EPCC] = ['organisation:ville', 'organisation:mairie', 'organisation:epcc'];

/** A town hall twice, by one identifier, and what has to do with either of them. */
const annuaire = packageOf('annuaire', [
  entity(VILLE, 'Ville de Vire', { ...ROR, description: 'Collectivité.' }),
  entity(EPCC, 'Établissement du Bocage', { alternateNames: ['Bocage'] }),
  entity('project:ombres', 'Ombres'),
  relation(VILLE, 'CARRIES', 'project:ombres', { role: 'production' }),
]);
const registre = sourceOf('registre', [
  entity(MAIRIE, 'Mairie de Vire', { ...ROR, legalForm: 'commune' }),
  entity('project:ombres', 'Ombres'),
  entity('person:ada', 'Ada Morin'),
  relation(MAIRIE, 'CARRIES', 'project:ombres', { since: '2019' }),
  relation('person:ada', 'WORKS_FOR', MAIRIE),
]);
/** What both have to do with each other: within one entity as long as they are one. */
const rapport = sourceOf('rapport', [
  entity('person:ada', 'Ada Morin'),
  relation(VILLE, 'LEADS', MAIRIE, { role: 'tutelle' }),
]);

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.open();
});
beforeEach(async () => {
  await graph.clear();
  for (const source of [annuaire, registre, rapport]) await graph.load(source);
});
afterAll(() => graph?.close());

const entityOf = async (record: string) =>
  (await graph.standings()).find((line) => line.includes(` ${record}: `))?.split(': ')[1];

describe('accept', () => {
  it('makes two records one, says who decided and what the algorithm found, and can be undone', async () => {
    const before = await graph.recorded();
    await graph.decide(EPCC, MAIRIE, true);
    expect(await entityOf(MAIRIE)).toBe(EPCC);
    expect(await entityOf(VILLE)).toBe(EPCC);
    const evidence = {
      method: 'human',
      decidedBy: 'Camille',
      score: expect.any(Number),
      features: expect.stringContaining('jaroWinkler'),
      at: expect.stringMatching(/^\d{4}-/),
    };
    expect(await graph.values('MATCH ()-[decision:SAME_AS]->() RETURN properties(decision)')).toEqual([
      evidence,
    ]);
    const stands = 'MATCH (:SourceRecord {id: $id})-[stands:RESOLVED_TO]->() RETURN properties(stands)';
    expect(await graph.values(stands, { id: MAIRIE })).toEqual([{ ...evidence, with: EPCC }]);
    await graph.decide(MAIRIE, EPCC, null);
    expect(await graph.recorded()).toEqual(before);
  });

  it('stands when sources are loaded again and new ones come', async () => {
    await graph.decide(EPCC, MAIRIE, true);
    await graph.load(sourceOf('autre', [entity('organisation:bocage', 'Établissement du Bocage')]));
    for (const source of [annuaire, registre, rapport]) await graph.load(source);
    expect(await entityOf(MAIRIE)).toBe(EPCC);
  });
});

describe('refuse', () => {
  it('takes records apart that an identifier had made one, each with its own relations, and can be undone', async () => {
    const before = await graph.recorded();
    expect(await graph.relations()).toEqual([
      `${VILLE} CARRIES project:ombres`,
      `${VILLE} WITHIN ${VILLE}`,
      `person:ada WORKS_FOR ${VILLE}`,
    ]);
    await graph.decide(VILLE, MAIRIE, false);
    expect(await graph.relations()).toEqual([
      `${MAIRIE} CARRIES project:ombres`,
      `${VILLE} CARRIES project:ombres`,
      `${VILLE} LEADS ${MAIRIE}`,
      `person:ada WORKS_FOR ${MAIRIE}`,
    ]);
    const carries = 'MATCH (:Entity {id: $id})-[carries:CARRIES]->() RETURN carries {.role, .since}';
    expect(await graph.values(carries, { id: VILLE })).toEqual([{ role: 'production', since: null }]);
    expect(await graph.values(carries, { id: MAIRIE })).toEqual([{ role: null, since: '2019' }]);
    expect(await graph.values('MATCH ()-[leads:LEADS]->() RETURN leads.role')).toEqual(['tutelle']);
    expect(await graph.entity(MAIRIE)).toMatchObject({ name: 'Mairie de Vire', legalForm: 'commune' });
    expect(await graph.entity(VILLE)).not.toHaveProperty('legalForm');
    await graph.decide(VILLE, MAIRIE, null);
    expect(await graph.recorded()).toEqual(before);
  });

  it('stands when sources are loaded again and new ones come', async () => {
    await graph.decide(MAIRIE, VILLE, false);
    const before = await graph.recorded();
    for (const source of [rapport, annuaire, registre]) await graph.load(source);
    expect(await graph.recorded()).toEqual(before);
    await graph.load(sourceOf('autre', [entity('organisation:vire', 'Vire', ROR)]));
    expect(await entityOf(MAIRIE)).not.toBe(await entityOf(VILLE));
  });

  it('gives back what sources last said of records that were one', async () => {
    const changed = relation(VILLE, 'LEADS', MAIRIE, { role: 'conseil' });
    await graph.load(sourceOf('rapport', [entity('person:ada', 'Ada Morin'), changed]));
    await graph.decide(VILLE, MAIRIE, false);
    expect(await graph.values('MATCH ()-[leads:LEADS]->() RETURN [leads.role, size(leads.stated)]')).toEqual([
      ['conseil', 1],
    ]);
  });

  it('takes the place of what was decided before', async () => {
    await graph.decide(EPCC, MAIRIE, true);
    await graph.decide(MAIRIE, EPCC, false);
    expect(await entityOf(MAIRIE)).toBe(VILLE);
    expect(await graph.values('MATCH ()-[d:SAME_AS|NOT_SAME_AS]->() RETURN type(d)')).toEqual([
      'NOT_SAME_AS',
    ]);
  });

  it('takes apart what was one only because of what is around it', async () => {
    const author = (source: string, employer: string) =>
      sourceOf(source, [
        entity(`person:${source}`, 'Apolline Vasseur-Quint'),
        relation(`person:${source}`, 'WORKS_FOR', employer),
      ]);
    await graph.load(author('hal', VILLE));
    await graph.load(author('theses', MAIRIE));
    expect(await entityOf('person:theses')).toBe('person:hal');
    const before = await graph.recorded();
    await graph.decide(VILLE, MAIRIE, false);
    expect(await entityOf('person:theses')).toBe('person:theses');
    await graph.decide(VILLE, MAIRIE, null);
    expect(await graph.recorded()).toEqual(before);
  });
});

describe('a decision that cannot be kept', () => {
  const decide = (a: string, b: string, same: boolean | null) =>
    decidePairs(graph.database, [{ a, b, same }], 'Camille');

  it.each([
    [
      'an unknown record',
      'organisation:nowhere',
      VILLE,
      true,
      'No record has the identifier organisation:nowhere: ',
    ],
    [
      'one record',
      VILLE,
      VILLE,
      true,
      `${VILLE} is named twice: a decision is about two records, name another one.`,
    ],
    ['two kinds', VILLE, 'person:ada', true, 'they are two things, name records of one kind.'],
    [
      'nothing to undo',
      VILLE,
      EPCC,
      null,
      `Nobody has decided about ${VILLE} and ${EPCC}: there is nothing to undo`,
    ],
  ] as const)('is refused in one line: %s', async (_, a, b, same, message) => {
    const before = await graph.recorded();
    const refused = decide(a ?? '', b ?? '', same);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(/^[^\n]+$/);
    expect(await graph.recorded()).toEqual(before);
  });

  it('is refused where it contradicts another one of the same list', async () => {
    const both = [
      { a: VILLE, b: EPCC, same: true },
      { a: EPCC, b: VILLE, same: false },
    ] as { a: string; b: string; same: boolean }[];
    await expect(decidePairs(graph.database, both, 'Camille')).rejects.toThrow(
      'decide once about each pair.',
    );
  });
});
