import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ISOLATION_PARTS } from '../../../core/isolation.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { type Analysis, analyse } from '../../../ingest/analyse/index.ts';
import { openTestDatabase } from '../../setup/database.ts';

let database: Database;
let analysis: Analysis;

/** A network with two members who share a project; a person in one of them; a pair apart; a loner. */
const GRAPH = `
CREATE (net:Entity:Network {id: 'network:n', terms: ['reseau', 'commun']}),
  (a:Entity:Organisation:Actor {id: 'organisation:a', terms: ['commun'], embedding: [1.0, 0.0, 0.0]}),
  (b:Entity:Organisation:Actor {id: 'organisation:b', terms: ['commun'], embedding: [0.9, 0.1, 0.0]}),
  (c:Entity:Organisation:Actor {id: 'organisation:c', terms: [], embedding: [0.0, 1.0, 0.0]}),
  (d:Entity:Organisation:Actor {id: 'organisation:d', terms: [], embedding: [0.0, 0.9, 0.1]}),
  (loner:Entity:Organisation:Actor {id: 'organisation:loner', terms: []}),
  (p:Entity:Person:Actor {id: 'person:p', terms: []}),
  (project:Entity:Project {id: 'project:p', terms: ['projet'], startDate: '2020'}),
  (apart:Entity:Project {id: 'project:apart', terms: [], endDate: '2012-05'}),
  (theme:Entity:Theme {id: 'theme:t', terms: []}),
  (a)-[:MEMBER_OF]->(net), (b)-[:MEMBER_OF]->(net),
  (a)-[:CARRIES]->(project), (b)-[:PARTNERS_IN]->(project),
  (p)-[:WORKS_FOR]->(a),
  (c)-[:CARRIES]->(apart), (d)-[:PARTNERS_IN]->(apart),
  (a)-[:ABOUT]->(theme), (loner)-[:ABOUT]->(theme)`;

async function rows<Row>(statement: string): Promise<Row[]> {
  const { records } = await database.driver.executeQuery(statement, {}, { database: database.name });
  return records.map((record) => record.toObject() as Row);
}

async function properties(id: string): Promise<Record<string, number>> {
  const [row] = await rows<{ properties: Record<string, number> }>(
    `MATCH (entity:Entity {id: '${id}'}) RETURN properties(entity) AS properties`,
  );
  if (!row) throw new Error(`No entity ${id}`);
  return row.properties;
}

beforeAll(async () => {
  database = await openTestDatabase();
  await rows(GRAPH);
  analysis = await analyse(database, { year: 2026 });
});
afterAll(() => database.close());

describe('analyse', () => {
  it('sums up the whole', () => {
    expect(analysis).toMatchObject({ entities: 9, components: 3, largestComponent: 5, degeneracy: 2 });
  });

  it('counts ties in the degree of an entity, and entities in that of a theme', async () => {
    expect((await properties('organisation:a')).degree).toBe(3);
    expect((await properties('organisation:loner')).degree).toBe(0);
    expect((await properties('theme:t')).degree).toBe(2);
  });

  it('gives betweenness to who stands between others', async () => {
    expect((await properties('organisation:a')).betweenness).toBeGreaterThan(0);
    expect((await properties('person:p')).betweenness).toBe(0);
  });

  it('ties agents directly linked with weight 1, and adds what they share', async () => {
    const ties = await rows<{ pair: string[]; weight: number; through: string[] }>(
      'MATCH (a)-[t:TIED_TO]->(b) RETURN [a.id, b.id] AS pair, t.weight AS weight, t.through AS through',
    );
    const between = (one: string, other: string) =>
      ties.find(({ pair }) => pair.includes(one) && pair.includes(other));
    expect(between('organisation:a', 'network:n')?.weight).toBe(1);
    expect(between('organisation:a', 'organisation:b')).toMatchObject({ weight: 1, through: ['project:p'] });
    expect(between('organisation:a', 'organisation:c')).toBeUndefined();
    expect(ties).toHaveLength(5);
  });

  it('scores isolation by its parts', async () => {
    expect(await properties('organisation:a')).toMatchObject({
      isolationNoNetwork: 0,
      isolationFewPartners: 1 / 4,
      isolationSmallComponent: 0,
      isolationFarFromCore: 0,
      isolationOldLastRelation: 5 / 9,
      lastTieYear: 2020,
    });
    expect(await properties('organisation:c')).toMatchObject({
      isolationNoNetwork: 1,
      isolationFewPartners: 1 / 2,
      isolationOldLastRelation: 1,
      isolationFarFromCore: 0.5,
      lastTieYear: 2012,
    });
    expect((await properties('person:p')).isolationNoNetwork).toBe(0.5);
  });

  it('leaves an unknown part out of the score', async () => {
    const loner = await properties('organisation:loner');
    expect(loner.isolationOldLastRelation).toBeUndefined();
    expect(loner.isolation).toBe(1);
    const a = await properties('organisation:a');
    const expected = ISOLATION_PARTS.reduce(
      (sum, { property, weight }) => sum + weight * (a[property] ?? 0),
      0,
    );
    expect(a.isolation).toBeCloseTo(expected, 10);
  });

  it('links what is close in meaning', async () => {
    const [nearest] = await rows<{ id: string; score: number }>(
      "MATCH (:Entity {id: 'organisation:a'})-[s:SIMILAR_TO]->(o) RETURN o.id AS id, s.score AS score ORDER BY score DESC",
    );
    expect(nearest?.id).toBe('organisation:b');
    expect(nearest?.score).toBeGreaterThan(0.9);
  });

  it('counts the entities that hold each term', async () => {
    const terms = await rows('MATCH (t:Term) RETURN t.text AS text, t.documentFrequency AS n ORDER BY text');
    expect(terms).toEqual([
      { text: 'commun', n: 3 },
      { text: 'projet', n: 1 },
      { text: 'reseau', n: 1 },
    ]);
  });

  it('gives the same figures the second time, and leaves recorded relations alone', async () => {
    const figures = () =>
      rows(
        `MATCH (e:Entity) OPTIONAL MATCH (e)-[r]->(o:Entity)
         WITH e, r, o ORDER BY type(r), o.id
         WITH e, collect([type(r), properties(r), o.id]) AS relations ORDER BY e.id
         RETURN properties(e) AS entity, relations`,
      );
    const before = await figures();
    expect(await analyse(database, { year: 2026 })).toEqual(analysis);
    expect(await figures()).toEqual(before);
  });
});

describe('analyse of little', () => {
  it('has nothing to say of an empty graph, nor of one without ties', async () => {
    await rows('MATCH (n) DETACH DELETE n');
    expect(await analyse(database)).toMatchObject({ entities: 0, components: 0, similarities: 0 });
    await rows("CREATE (:Entity:Organisation:Actor {id: 'organisation:alone', terms: []})");
    expect(await analyse(database)).toMatchObject({ entities: 1, components: 1, communities: 0 });
    expect((await properties('organisation:alone')).isolation).toBe(1);
  });
});
