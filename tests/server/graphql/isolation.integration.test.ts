import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../../core/config.ts';
import { COMPLETE_FROM, ISOLATED_FROM, RECORD_PARTS, type RecordPart } from '../../../core/isolation.ts';
import { TIE_TYPES } from '../../../core/kinds.ts';
import { openApi } from './ask.ts';

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

async function rows<Row>(statement: string, parameters: object = {}): Promise<Row[]> {
  const { driver, name } = api.database;
  const { records } = await driver.executeQuery(statement, parameters, { database: name });
  return records.map((record) => record.toObject() as Row);
}

interface Actor {
  score: number;
  standing: string;
  standingText: string;
  completeness: number;
  missing: RecordPart[];
  peers: { scope: string; count: number; median: number; lessIsolated: number; text: string }[];
  node: { id: string; __typename: string };
}

const ACTOR = `score standing standingText completeness missing
  peers { scope territory count median lessIsolated text } node { id __typename }`;

async function list(filter: string): Promise<{ total: number; actors: Actor[] }> {
  const { data, errors } = await api.ask(
    `{ isolatedActors(first: 200${filter}) { total actors { ${ACTOR} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.isolatedActors;
}

describe('isolated in the data or in the ecosystem', () => {
  it('follows from the score and from what the record tells', async () => {
    const { actors } = await list('');
    for (const { score, standing, completeness, missing } of actors) {
      const lacking = RECORD_PARTS.filter(({ part }) => missing.includes(part));
      const weight = lacking.reduce((sum, part) => sum + part.weight, 0);
      expect(completeness).toBeCloseTo(1 - weight, 8);
      const told = completeness >= COMPLETE_FROM - 1e-9;
      const isolated = told ? 'ISOLATED_IN_ECOSYSTEM' : 'ISOLATED_IN_DATA';
      expect(standing).toBe(score < ISOLATED_FROM ? 'NOT_ISOLATED' : isolated);
    }
  });

  it('knows a well described actor without ties from a bare name', async () => {
    const { data } = await api.ask(`{ isolation(actor: "organisation:groover") { ${ACTOR} } }`);
    expect(data.isolation.standing).toBe('ISOLATED_IN_ECOSYSTEM');
    expect(data.isolation.missing).not.toContain('DESCRIPTION');
    const before = await rows<{ standing: string }>(
      `MATCH (actor:Actor {id: 'organisation:groover'}) RETURN actor.isolationStanding AS standing`,
    );
    expect(before).toEqual([{ standing: 'ISOLATED_IN_ECOSYSTEM' }]);
  });

  it('filters by standing, and the standings share all actors out', async () => {
    const totals = await Promise.all(
      ['NOT_ISOLATED', 'ISOLATED_IN_ECOSYSTEM', 'ISOLATED_IN_DATA'].map(async (standing) => {
        const { total, actors } = await list(`, standings: [${standing}]`);
        for (const actor of actors) expect(actor.standing).toBe(standing);
        return total;
      }),
    );
    const { total } = await list('');
    expect(totals.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(totals[1]).toBeGreaterThan(0);
  });

  it('filters by network, community and theme', async () => {
    const without = await list(', inNetwork: false');
    const within = await list(', inNetwork: true');
    const all = await list('');
    expect(without.total + within.total).toBe(all.total);
    const members = await rows<{ id: string }>(
      'MATCH (actor:Actor)-[:MEMBER_OF|LEADS|WORKS_FOR]->(:Network) RETURN DISTINCT actor.id AS id',
    );
    expect(within.total).toBe(members.length);
    const [community] = await rows<{ community: number; actors: number }>(
      'MATCH (actor:Actor) RETURN actor.community AS community, count(*) AS actors ORDER BY actors DESC LIMIT 1',
    );
    expect((await list(`, community: ${community?.community}`)).total).toBe(community?.actors);
    const themed = await list(', theme: "theme:musique"');
    expect(themed.total).toBeGreaterThan(0);
    expect(themed.total).toBeLessThan(all.total);
  });

  it('compares an actor with those of its kind and of its region', async () => {
    const { actors } = await list('');
    const regional = actors.filter(({ peers }) => peers.some(({ scope }) => scope !== 'SAME_KIND'));
    expect(regional.length).toBeGreaterThan(10);
    const [counted] = await rows<{ organisations: number }>(
      'MATCH (actor:Organisation) RETURN count(*) AS organisations',
    );
    for (const { node, peers } of actors) {
      const [first] = peers;
      expect(first?.scope).toBe('SAME_KIND');
      if (node.__typename === 'Organisation') expect(first?.count).toBe((counted?.organisations ?? 0) - 1);
      for (const { count, median, lessIsolated, text } of peers) {
        expect(count).toBeGreaterThanOrEqual(5);
        for (const share of [median, lessIsolated]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(text).toMatch(/\.$/);
      }
    }
    // The most isolated come first, and are more isolated than those after them.
    expect(actors[0]?.peers[0]?.lessIsolated).toBeGreaterThan(actors.at(-1)?.peers[0]?.lessIsolated ?? 1);
  });
});

interface Introduction {
  score: number;
  reasons: { kind: string; text: string; entities: string[] }[];
  through: { id: string }[];
  node: { id: string; __typename: string };
}

async function introduced(actor: string, first = 50): Promise<Introduction[]> {
  const { data, errors } = await api.ask(
    `query ($actor: ID!, $first: Int!) { introductions(actor: $actor, first: $first) {
      score reasons { kind text entities } through { id } node { id __typename }
    } }`,
    { actor, first },
  );
  expect(errors).toBeUndefined();
  return data.introductions;
}

describe('introductions', () => {
  /** A museum, a network, a person who leads one, a researcher, a studio. */
  const AGENTS = [
    'organisation:musee-louvre',
    'network:tmnlab',
    'person:agnes-parent',
    'person:vincent-alamercery',
    'organisation:adrien-m-claire-b',
  ];

  it.each(AGENTS)('never name whom %s is linked to, nor itself', async (id) => {
    const linked = await rows<{ id: string }>(
      `MATCH (agent:Entity {id: $id})-[:$any($types)]-(other) RETURN other.id AS id
       UNION MATCH (:Entity {id: $id})-[:$any($types)]-(shared)-[:$any($types)]-(other:Network|Actor)
       WHERE NOT shared:Network AND NOT shared:Actor RETURN other.id AS id`,
      { id, types: TIE_TYPES },
    );
    const found = (await introduced(id)).map(({ node }) => node.id);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found).size).toBe(found.length);
    for (const other of [id, ...linked.map((row) => row.id)]) expect(found).not.toContain(other);
  });

  it.each(AGENTS)('come best first for %s, with reasons, through whom is tied', async (id) => {
    const found = await introduced(id);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { node, reasons, through } of found) {
      expect(['Network', 'Organisation', 'Person']).toContain(node.__typename);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { text } of reasons) expect(text).not.toMatch(/\{\{|reason\./);
      expect(through.length).toBeLessThanOrEqual(3);
      const acquaintances = reasons
        .filter(({ kind }) => kind === 'SHARED_NEIGHBOUR' || kind === 'SHARED_NETWORK')
        .flatMap(({ entities }) => entities);
      if (acquaintances.length > 0) expect(acquaintances).toContain(through[0]?.id);
      for (const between of acquaintances) {
        const [ties] = await rows<{ count: number }>(
          'MATCH (:Entity {id: $id})-[:TIED_TO]-(:Entity {id: $between})-[:TIED_TO]-(:Entity {id: $other}) RETURN count(*) AS count',
          { id, between, other: node.id },
        );
        expect(ties?.count).toBeGreaterThan(0);
      }
    }
  });

  it('say to a studio of digital arts which network its partners are in, and who can open the door', async () => {
    const [first] = await introduced('organisation:adrien-m-claire-b', 1);
    expect(first?.node.id).toBe('network:hacnum');
    expect(first?.through.map(({ id }) => id)).toContain('organisation:seconde-nature');
  });

  it('quote what the two say that is closest', async () => {
    const { data } = await api.ask(`{
      introductions(actor: "organisation:musee-louvre", first: 5) { closest { mine theirs cosine } node { description } }
      entity(id: "organisation:musee-louvre") { description }
    }`);
    const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
    const quoted = data.introductions.filter(({ closest }: { closest: unknown }) => closest !== null);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { closest, node } of quoted) {
      expect(flat(data.entity.description)).toContain(flat(closest.mine));
      expect(flat(node.description)).toContain(flat(closest.theirs));
      expect(closest.cosine).toBeGreaterThan(0.5);
    }
  });

  it('work for an actor without any tie, by subject and territory', async () => {
    const ties = await rows("MATCH (:Entity {id: 'organisation:groover'})-[tie:TIED_TO]-() RETURN tie");
    expect(ties).toEqual([]);
    const found = await introduced('organisation:groover', 10);
    expect(found).toHaveLength(10);
    expect(found.map(({ node }) => node.id)).toContain('network:music-tech-france');
  });

  it('are the same each time', async () => {
    expect(await introduced('network:tmnlab')).toEqual(await introduced('network:tmnlab'));
  });

  it('are none for what is no agent', async () => {
    expect(await introduced('project:micro-folies')).toEqual([]);
    expect(await introduced('organisation:nowhere')).toEqual([]);
  });

  it('carry the date and the method', async () => {
    const { data } = await api.ask(`{
      introductions(actor: "network:tmnlab", first: 1) { computation { computedAt fr: method en: method(language: EN) } }
      isolation(actor: "organisation:groover") { computation { computedAt method } }
    }`);
    const [{ computation }] = data.introductions;
    expect(Number.isNaN(Date.parse(computation.computedAt))).toBe(false);
    expect(computation.fr).toMatch(/marche aléatoire de trois pas \(30/);
    expect(computation.en).not.toMatch(/\{\{/);
    expect(Number.isNaN(Date.parse(data.isolation.computation.computedAt))).toBe(false);
  });
});

describe('the effect of an introduction', () => {
  interface Acquaintances {
    total: number;
    nodes: { id: string }[];
  }
  interface Effect {
    reachBefore: number;
    reachAfter: number;
    ofActor: Acquaintances;
    ofBoth: Acquaintances;
    ofOther: Acquaintances;
  }

  /** Whom each agent is tied to, from all stored ties. */
  let partners: (id: string) => ReadonlySet<string>;
  beforeAll(async () => {
    const tied = new Map<string, Set<string>>();
    const ties = await rows<{ a: string; b: string }>('MATCH (a)-[:TIED_TO]-(b) RETURN a.id AS a, b.id AS b');
    for (const { a, b } of ties) tied.set(a, (tied.get(a) ?? new Set()).add(b));
    partners = (id) => tied.get(id) ?? new Set();
  });

  async function effects(actor: string): Promise<{ other: string; effect: Effect }[]> {
    const group = '{ total nodes { id } }';
    const { data, errors } = await api.ask(
      `query ($actor: ID!) { introductions(actor: $actor, first: 50) { node { id } effect {
        reachBefore reachAfter ofActor ${group} ofBoth ${group} ofOther ${group}
      } } }`,
      { actor },
    );
    expect(errors).toBeUndefined();
    return data.introductions.map((each: { node: { id: string }; effect: Effect }) => ({
      other: each.node.id,
      effect: each.effect,
    }));
  }

  /** How many lie within two steps of an agent, counted step by step. */
  function reach(actor: string, of: (id: string) => ReadonlySet<string>): number {
    const near = new Set(of(actor));
    for (const partner of of(actor)) for (const next of of(partner)) near.add(next);
    near.delete(actor);
    return near.size;
  }

  it.each([
    'organisation:musee-louvre',
    'network:tmnlab',
    'person:vincent-alamercery',
    'organisation:groover',
  ])('of %s is what one counts by adding the tie', async (actor) => {
    const found = await effects(actor);
    expect(found.length).toBeGreaterThan(5);
    for (const { other, effect } of found) {
      const linked = (id: string) => {
        const added = id === actor ? other : id === other ? actor : undefined;
        return added ? new Set([...partners(id), added]) : partners(id);
      };
      expect(effect.reachBefore).toBe(reach(actor, partners));
      expect(effect.reachAfter).toBe(reach(actor, linked));
      const [own, others] = [partners(actor), partners(other)];
      const groups: [Acquaintances, string[]][] = [
        [effect.ofActor, [...own].filter((id) => !others.has(id))],
        [effect.ofBoth, [...own].filter((id) => others.has(id))],
        [effect.ofOther, [...others].filter((id) => !own.has(id))],
      ];
      for (const [{ total, nodes }, expected] of groups) {
        expect(total).toBe(expected.length);
        expect(nodes).toHaveLength(Math.min(total, 5));
        for (const { id } of nodes) expect(expected).toContain(id);
      }
    }
  });

  it('opens at least the other to an actor that reaches nobody', async () => {
    for (const { effect } of await effects('organisation:groover')) {
      expect(effect.reachBefore).toBe(0);
      expect(effect.reachAfter).toBe(1 + effect.ofOther.total);
    }
  });
});

describe('bad arguments', () => {
  it.each([
    ['{ isolatedActors(standings: []) { total } }', 'standings'],
    ['{ isolatedActors(community: -1) { total } }', 'community'],
  ])('are named: %s', async (query, argument) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('examples', () => {
  it.each(['isolatedActors', 'isolation', 'introductions'])('of %s are answered', async (name) => {
    const query = readFileSync(path.join(projectFolder, `server/graphql/examples/${name}.graphql`), 'utf8');
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    const answer = data[name];
    expect((answer.actors ?? [answer].flat()).length).toBeGreaterThan(0);
  });
});
