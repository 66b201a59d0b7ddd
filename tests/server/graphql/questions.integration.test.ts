import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../../core/config.ts';
import { ISOLATION_PARTS } from '../../../core/isolation.ts';
import { openApi } from './ask.ts';

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

it('lists names in the order of a dictionary, whatever accents or marks they begin with', async () => {
  const namesOf = async (kind: string): Promise<string[]> => {
    const { data } = await api.ask(
      `{ all: ${kind}(sort: [{ nameKey: ASC }, { id: ASC }], limit: 1000) { name } }`,
    );
    return data.all.map(({ name }: { name: string }) => name);
  };
  const regions = ['Hérault', 'Île-de-France', 'Indre', 'Vosges'];
  expect((await namesOf('territories')).filter((name) => regions.includes(name))).toEqual(regions);
  for (const kind of ['territories', 'papers', 'projects', 'resources']) {
    const keys = (await namesOf(kind)).map((name) =>
      name
        .normalize('NFD')
        .replace(/[\p{M}"«»“”]/gu, '')
        .trim()
        .toLowerCase(),
    );
    expect(keys.length).toBeGreaterThan(20);
    expect(keys).toEqual([...keys].sort());
  }
});

describe('search', () => {
  /** What a person would be content to see first for each of these queries. */
  const FIRST: [query: string, ids: string[]][] = [
    [
      'réalité virtuelle au musée',
      [
        'project:mona-lisa-beyond-the-glass',
        'project:soir-avec-les-impressionnistes',
        'organisation:musee-louvre',
        'organisation:musee-orsay',
      ],
    ],
    [
      'billetterie solidaire pour le spectacle vivant',
      ['project:billet-solidaire-triangle', 'project:tibillet', 'project:billet-suspendu-grand-rond'],
    ],
    ['arts hybrides et cultures numériques', ['network:hacnum']],
    [
      'music startups',
      [
        'network:music-tech-france',
        'programme:music-tech-europe-academy',
        'organisation:music-innovation-hub',
      ],
    ],
    ['museum professionals and climate', ['network:we-are-museums', 'project:museums-facing-extinction']],
    [
      'lieux où se rencontrent chercheurs et artistes',
      ['need:lieux-experimentation', 'solution:lieux-rencontre', 'venue:hexagone', 'venue:ensadlab'],
    ],
  ];

  it.each(FIRST)('finds the fitting entities first for "%s"', async (text, ids) => {
    const { data } = await api.ask(
      'query ($text: String!) { search(text: $text, first: 3) { hits { node { id } } } }',
      {
        text,
      },
    );
    expect(ids).toContain(data.search.hits[0].node.id);
  });

  it('resolves nested generated fields behind each hit', async () => {
    const { data, errors } = await api.ask(`{
      search(text: "réalité virtuelle", first: 3, kinds: [PROJECT]) {
        hits { score node { __typename id name ... on Project { carriedBy { name networks { name } } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.search.hits).toHaveLength(3);
    for (const { node } of data.search.hits) {
      expect(node.__typename).toBe('Project');
      expect(node.carriedBy.length).toBeGreaterThan(0);
    }
  });

  it('orders hits by a score made of meaning and of words', async () => {
    const { data } = await api.ask(
      '{ search(text: "données ouvertes des musées", first: 20) { hits { score cosine coverage node { __typename } } } }',
    );
    const scores = data.search.hits.map((hit: { score: number }) => hit.score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    for (const { score, cosine, coverage, node } of data.search.hits) {
      const descriptor = ['Theme', 'Territory'].includes(node.__typename);
      const least = cosine + 0.08 * coverage - (descriptor ? 0.05 : 0);
      expect(score).toBeGreaterThanOrEqual(least - 1e-9);
      expect(score).toBeLessThanOrEqual(least + 0.03 + 1e-9);
    }
  });

  it('finds a name that is mistyped, and an acronym or an identifier before all else', async () => {
    const first = async (text: string) => {
      const { data, errors } = await api.ask(
        'query ($text: String!) { search(text: $text, first: 1) { hits { node { id identifiers } } } }',
        { text },
      );
      expect(errors).toBeUndefined();
      return data.search.hits[0].node;
    };
    expect((await first('hacnum')).id).toBe('network:hacnum');
    expect((await first('Stereolus Nante')).id).toContain('stereolux');
    const { data } = await api.ask(
      '{ organisations(where: { NOT: { identifiers: { includes: "" } } }, limit: 1000) { id identifiers } }',
    );
    const { id, identifiers } = data.organisations.find(
      (one: { identifiers?: string[] }) => one.identifiers?.length,
    );
    const [identifier] = identifiers;
    expect((await first(identifier)).id).toBe(id);
    expect((await first(identifier.slice(identifier.indexOf(':') + 1).toUpperCase())).id).toBe(id);
  });

  it('keeps a phrase together', async () => {
    const { data } = await api.ask(
      '{ search(text: "« réalité virtuelle »", first: 50) { total hits { node { name description nameEn descriptionEn } } } }',
    );
    expect(data.search.total).toBeGreaterThan(2);
    for (const { node } of data.search.hits) {
      expect(Object.values(node).join(' ')).toMatch(/r[ée]alités?\s+virtuelles?/i);
    }
  });

  it('gives full pages of what a filter keeps, and counts all of it', async () => {
    const query = `query ($filter: SearchFilter, $kinds: [Kind!]) {
      search(text: "culture et numérique", first: 20, kinds: $kinds, filter: $filter) {
        total
        hits { node { id } }
        facets {
          kinds { kind count }
          themes { value name count }
          territories { value name(language: EN) count }
          sources { value count }
        }
      }
    }`;
    const all = (await api.ask(query)).data.search;
    expect(all.total).toBe(200);
    const [theme] = all.facets.themes;
    expect(theme.name).toEqual(expect.any(String));
    const about = (await api.ask(query, { filter: { themes: [theme.value] } })).data.search;
    expect(about.hits).toHaveLength(20);
    expect(about.total).toBeGreaterThanOrEqual(theme.count);
    const venues = (await api.ask(query, { kinds: ['VENUE'] })).data.search;
    expect(venues.facets.kinds).toEqual([{ kind: 'VENUE', count: venues.total }]);
    const { data } = await api.ask('{ venuesConnection { totalCount } }');
    expect(venues.total).toBe(data.venuesConnection.totalCount);
    const past = (await api.ask(query, { kinds: ['PAPER'], filter: { until: '2019' } })).data.search;
    const years = await api.ask(
      `query ($ids: [ID!]) { papers(where: { id: { in: $ids } }) { publishedIn } }`,
      { ids: past.hits.map(({ node }: { node: { id: string } }) => node.id) },
    );
    expect(years.data.papers.length).toBeGreaterThan(3);
    for (const { publishedIn } of years.data.papers) expect(publishedIn).toBeLessThanOrEqual(2019);
  });

  it('gives pages by cursor that make up the whole, each result once', async () => {
    const query = `query ($after: String, $first: Int) {
      search(text: "festival de musique", first: $first, after: $after) {
        hits { node { id } } pageInfo { hasNextPage endCursor }
      }
    }`;
    const ids = (answer: { data: { search: { hits: { node: { id: string } }[] } } }) =>
      answer.data.search.hits.map(({ node }) => node.id);
    const whole = ids(await api.ask(query, { first: 50 }));
    const pages: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const answer: Awaited<ReturnType<typeof api.ask>> = await api.ask(query, { first: 10, after });
      pages.push(...ids(answer));
      after = answer.data.search.pageInfo.endCursor;
      expect(answer.data.search.pageInfo.hasNextPage).toBe(true);
    }
    expect(pages).toEqual(whole);
    const { errors } = await api.ask(query, { first: 10, after: 'nonsense' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  it('shows the words that matched, and the sentence closest in meaning', async () => {
    const { data, errors } = await api.ask(
      `{ search(text: "réalité virtuelle au musée", first: 5) {
        hits { excerpt { text matches { start length } } closestSentence { text cosine } node { description descriptionEn } }
      } }`,
    );
    expect(errors).toBeUndefined();
    const [{ excerpt, closestSentence, node }] = data.search.hits;
    expect(excerpt.matches.length).toBeGreaterThan(0);
    for (const { start, length } of excerpt.matches) {
      expect(excerpt.text.slice(start, start + length)).toMatch(/^(réalité|virtuel|musée|au)/i);
    }
    expect(`${node.description} ${node.descriptionEn}`).toContain(closestSentence.text);
    expect(closestSentence.cosine).toBeGreaterThan(0.7);
  });

  it('takes Lucene syntax for mere words', async () => {
    const { errors } = await api.ask('{ search(text: "name:[* TO *] AND (") { hits { score } } }');
    expect(errors).toBeUndefined();
  });
});

describe('similar', () => {
  it('finds what is close to an entity, without the entity itself, and says why in both languages', async () => {
    const { data } = await api.ask(`{
      similar(id: "project:eternelle-notre-dame", first: 10, kinds: [PROJECT]) {
        score node { id } reasons { kind fr: text en: text(language: EN) }
      }
    }`);
    const ids = data.similar.map((hit: { node: { id: string } }) => hit.node.id);
    expect(ids).not.toContain('project:eternelle-notre-dame');
    expect(ids.slice(0, 5)).toContain('project:horizon-de-kheops');
    const [first] = data.similar;
    expect(first.reasons.length).toBeGreaterThan(0);
    expect(first.reasons[0].fr).not.toBe(first.reasons[0].en);
  });

  it('shows paths to check and the closest sentences, and takes a long idea', async () => {
    const idea = 'Un atelier de réalité virtuelle au musée pour les publics empêchés. '.repeat(200);
    const { data, errors } = await api.ask(
      `query ($text: String) {
        similar(text: $text, first: 8) { score closest { mine theirs cosine } node { id name } }
      }`,
      { text: idea },
    );
    expect(errors).toBeUndefined();
    expect(data.similar).toHaveLength(8);
    expect(data.similar[0].closest.mine).toContain('réalité virtuelle');
    const around = await api.ask(
      `{ similar(id: "network:hacnum", first: 20) { reasons { kind entities links { entity from to } } node { id } } }`,
    );
    const reasons = around.data.similar.flatMap(({ reasons }: { reasons: object[] }) => reasons);
    const themes = reasons.find(({ kind }: { kind: string }) => kind === 'SHARED_THEMES');
    expect(themes.links).toEqual(
      themes.entities.map((entity: string) => ({ entity, from: 'ABOUT', to: 'ABOUT' })),
    );
  });

  it('starts from a text as well', async () => {
    const { data } = await api.ask(
      'query ($text: String!) { similar(text: $text, first: 3, kinds: [PROJECT]) { reasons { text } node { id } } }',
      {
        text: 'Un logiciel libre de billetterie, tenu en commun par des lieux associatifs, sans commission.',
      },
    );
    expect(data.similar[0].node.id).toBe('project:tibillet');
    expect(data.similar[0].reasons[0].text).toMatch(/^Proche par le sujet \(.*Billetterie.*\)/);
  });

  it('says why for each, of an idea in English among French records too', async () => {
    const { data } = await api.ask(
      '{ similar(text: "A virtual visit of a vanished monument, for several people at once") { reasons { kind } } }',
    );
    expect(data.similar.length).toBeGreaterThan(5);
    for (const { reasons } of data.similar) expect(reasons).not.toEqual([]);
  });
});

describe('suggest', () => {
  const names = async (text: string) => {
    const { data } = await api.ask(
      'query ($text: String!) { suggest(text: $text, first: 5) { match node { id name } } }',
      { text },
    );
    return data.suggest.map(({ node }: { node: { name: string } }) => node.name);
  };

  it('gives names that begin so, then names that hold the words, then names that are nearly so', async () => {
    expect((await names('musee du lou'))[0]).toBe('Musée du Louvre');
    expect((await names('tmn'))[0]).toMatch(/^TMN/i);
    expect((await names('Louver'))[0]).toBe('Musée du Louvre');
    expect(await names('?!')).toEqual([]);
  });
});

describe('networkFinder', () => {
  it('finds networks for an idea, says why, and through whom to enter', async () => {
    const { data, errors } = await api.ask(
      `{ networkFinder(text: "arts numériques, création hybride et laboratoires artistiques", first: 3) {
        score reasons { kind text } through { id } node { id name }
      } }`,
    );
    expect(errors).toBeUndefined();
    const ids = data.networkFinder.map(({ node }: { node: { id: string } }) => node.id);
    expect(ids).toContain('network:hacnum');
    for (const { reasons } of data.networkFinder) expect(reasons.length).toBeGreaterThan(0);
    const hacnum = data.networkFinder[ids.indexOf('network:hacnum')];
    expect(hacnum.through.length).toBeGreaterThan(0);
  });

  it.each([
    ['billetterie solidaire pour le spectacle vivant', 'network:my-open-tickets'],
    ['musiques actuelles et salles de concert', 'network:fedelima'],
    ['lecture publique et bibliothèques', 'network:fill'],
    ['médiation numérique dans les musées', 'network:museomix'],
  ])('finds for "%s" %s, however few of its members are known', async (text, network) => {
    const { data } = await api.ask(
      'query ($text: String!) { networkFinder(text: $text, first: 3) { node { id } } }',
      {
        text,
      },
    );
    expect(data.networkFinder.map(({ node }: { node: { id: string } }) => node.id)).toContain(network);
  });

  it.each([
    'Une visite en réalité virtuelle d’un monument disparu',
    'A virtual visit of a vanished monument, for several people at once',
  ])('tells from what is closest to "%s" which themes it is about', async (text) => {
    const { data } = await api.ask(
      'query ($text: String!) { networkFinder(text: $text, first: 4) { node { id } reasons { kind entities } } }',
      { text },
    );
    expect(data.networkFinder).toContainEqual({
      node: { id: 'network:cnxr' },
      reasons: [{ kind: 'NETWORK_THEMES', entities: expect.arrayContaining(['theme:realite-virtuelle']) }],
    });
  });

  it('never proposes a network that the actor is in', async () => {
    const { data } = await api.ask(
      '{ networks(where: { id: { eq: "network:hacnum" } }) { members { id networks { id } } } }',
    );
    const [member] = data.networks[0].members;
    const found = await api.ask(
      'query ($actor: ID!) { networkFinder(actor: $actor, first: 50) { node { id } } }',
      { actor: member.id },
    );
    const own = member.networks.map(({ id }: { id: string }) => id);
    expect(found.data.networkFinder.length).toBeGreaterThan(5);
    for (const { node } of found.data.networkFinder) expect(own).not.toContain(node.id);
  });

  it('proposes no network that it can say nothing for', async () => {
    const { data } = await api.ask(
      '{ networkFinder(text: "recette de tarte aux pommes", first: 50) { node { id } } }',
    );
    expect(data.networkFinder).toEqual([]);
  });
});

describe('relationships', () => {
  it('gives the neighbourhood of an entity, with relations among those shown only', async () => {
    const { data } = await api.ask(`{
      neighbourhood(id: "network:tmnlab") { totalNodes nodes { id x y } edges { source target type } }
    }`);
    const ids = data.neighbourhood.nodes.map((node: { id: string }) => node.id);
    expect(ids).toContain('network:tmnlab');
    expect(ids).toContain('project:cunuco-lab');
    for (const { source, target } of data.neighbourhood.edges) {
      expect(ids).toContain(source);
      expect(ids).toContain(target);
    }
  });

  it('finds a path and puts it in words', async () => {
    const { data } = await api.ask(`{
      path(from: "network:tmnlab", to: "network:hacnum") { length text en: text(language: EN) nodes { id } edges { type } }
    }`);
    expect(data.path.nodes.at(0).id).toBe('network:tmnlab');
    expect(data.path.nodes.at(-1).id).toBe('network:hacnum');
    expect(data.path.edges).toHaveLength(data.path.length);
    expect(data.path.text).toContain('TMNlab');
    expect(data.path.en).not.toBe(data.path.text);
  });

  it('keeps to the kinds asked for, and draws each node somewhere', async () => {
    const { data } = await api.ask(`{
      ecosystem(filter: { kinds: [NETWORK, ORGANISATION] }) { totalNodes nodes { kind x y } edges { type } }
    }`);
    expect(data.ecosystem.totalNodes).toBe(data.ecosystem.nodes.length);
    for (const { kind, x, y } of data.ecosystem.nodes) {
      expect(['NETWORK', 'ORGANISATION']).toContain(kind);
      expect([x, y].every(Number.isFinite)).toBe(true);
    }
    expect(data.ecosystem.edges.map(({ type }: { type: string }) => type)).not.toContain('SIMILAR_TO');
  });

  it('keeps the best connected under a limit, and says how many there were', async () => {
    const { data } = await api.ask('{ ecosystem(limit: 5) { totalNodes nodes { degree } } }');
    expect(data.ecosystem.nodes).toHaveLength(5);
    expect(data.ecosystem.totalNodes).toBeGreaterThan(300);
  });

  it('adds similarities only when asked', async () => {
    const { data } = await api.ask(`{
      ecosystem(filter: { kinds: [PROJECT], similarities: true }) { edges { type score } }
    }`);
    const computed = data.ecosystem.edges.filter(({ type }: { type: string }) => type === 'SIMILAR_TO');
    expect(computed.length).toBeGreaterThan(0);
    for (const { score } of computed) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

describe('isolation and introductions', () => {
  it('ranks actors by a score that is the weighted mean of its known parts', async () => {
    const { data } = await api.ask(`{
      isolatedActors(first: 50) {
        total computation { computedAt method }
        actors { score parts { kind value weight } reasons { fr: text en: text(language: EN) } node { id __typename } }
      }
    }`);
    const { actors, total, computation } = data.isolatedActors;
    expect(total).toBeGreaterThan(50);
    expect(Number.isNaN(Date.parse(computation.computedAt))).toBe(false);
    const scores = actors.map((actor: { score: number }) => actor.score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    for (const { score, parts, reasons, node } of actors) {
      expect(['Organisation', 'Person']).toContain(node.__typename);
      expect(parts).toHaveLength(ISOLATION_PARTS.length);
      const known = parts.filter(({ value }: { value: number | null }) => value !== null);
      const sum = (of: (part: { value: number; weight: number }) => number) =>
        known.reduce((total: number, part: { value: number; weight: number }) => total + of(part), 0);
      expect(score).toBeCloseTo(sum(({ value, weight }) => value * weight) / sum(({ weight }) => weight), 8);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it('lists an actor without any tie, and says so', async () => {
    const { data } = await api.ask(
      '{ isolatedActors(first: 200, minimumScore: 0.9) { actors { node { id } reasons { text } } } }',
    );
    const groover = data.isolatedActors.actors.find(
      ({ node }: { node: { id: string } }) => node.id === 'organisation:groover',
    );
    const reasons = groover.reasons.map(({ text }: { text: string }) => text);
    expect(reasons).toContain('Membre d’aucun réseau connu de l’observatoire.');
    expect(reasons).toContain('Aucun lien connu avec qui que ce soit.');
  });

  it('says of one actor what the list says of it', async () => {
    const { data } = await api.ask(`{
      isolatedActors(first: 1) { actors { score reasons { text } node { id } } }
      unknown: isolation(actor: "organisation:nowhere") { score }
      network: isolation(actor: "network:tmnlab") { score }
    }`);
    const [first] = data.isolatedActors.actors;
    const one = await api.ask(
      `{ isolation(actor: "${first.node.id}") { score reasons { text } node { id } } }`,
    );
    expect(one.data.isolation).toEqual(first);
    expect(data.unknown).toBeNull();
    expect(data.network).toBeNull();
  });

  it('filters by kind and territory', async () => {
    const { data } = await api.ask(`{
      isolatedActors(kinds: [PERSON]) { actors { node { __typename } } }
      paris: isolatedActors(first: 200, territory: "territory:ile-de-france") {
        actors { node { ... on Organisation { territories { id } } ... on Person { territories { id } } } }
      }
    }`);
    for (const { node } of data.isolatedActors.actors) expect(node.__typename).toBe('Person');
    expect(data.paris.actors.length).toBeGreaterThan(10);
    const places = data.paris.actors.flatMap(({ node }: { node: { territories: { id: string }[] } }) =>
      node.territories.map(({ id }) => id),
    );
    expect(places).toContain('territory:paris');
    expect(places).not.toContain('territory:lyon');
  });

  it('never introduces an actor to somebody it is tied to', async () => {
    const { data } = await api.ask(`{
      introductions(actor: "organisation:musee-louvre", first: 50) { score through { id } reasons { text } node { id } }
      neighbourhood(id: "organisation:musee-louvre", depth: 2) { nodes { id } edges { source target } }
    }`);
    const shared = await api.database.driver.executeQuery(
      'MATCH (:Entity {id: $id})-[:TIED_TO]-(other) RETURN other.id AS id',
      { id: 'organisation:musee-louvre' },
    );
    const tied = shared.records.map((record) => record.get('id'));
    expect(tied.length).toBeGreaterThan(0);
    const introduced = data.introductions.map(({ node }: { node: { id: string } }) => node.id);
    expect(introduced.length).toBeGreaterThan(0);
    for (const id of tied) expect(introduced).not.toContain(id);
    for (const { reasons } of data.introductions) expect(reasons.length).toBeGreaterThan(0);
  });
});

describe('statistics', () => {
  it('count what is there', async () => {
    const { data } = await api.ask(`{
      statistics { entities relations kinds { kind count } relationTypes { count } components largestComponent
        unlinkedActors sources { source count } computation { computedAt } }
    }`);
    const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
    expect(sum(data.statistics.kinds)).toBe(data.statistics.entities);
    expect(sum(data.statistics.sources)).toBe(data.statistics.entities);
    expect(sum(data.statistics.relationTypes)).toBe(data.statistics.relations);
    expect(data.statistics.unlinkedActors).toBeGreaterThan(0);
    expect(data.statistics.largestComponent).toBeLessThan(data.statistics.entities);
  });
});

describe('README', () => {
  const readme = readFileSync(path.join(projectFolder, 'README.md'), 'utf8');
  const [forAll = '', forMembers = ''] = readme.split('\n## Contribuer\n');
  const queriesOf = (text: string) =>
    [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);

  it.each(queriesOf(forAll))('shows a query that is answered: %s', async (query) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    for (const answer of Object.values(data)) {
      expect(answer).toBeTruthy();
      expect(answer).not.toEqual([]);
    }
  });

  it.each(queriesOf(forMembers))('shows a query that a visitor may not ask: %s', async (query) => {
    const { errors } = await api.ask(query);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([
      expect.stringMatching(/^(UNAUTHENTICATED|FORBIDDEN)$/),
    ]);
  });
});

describe('bad questions', () => {
  it('give null or nothing for an unknown identifier', async () => {
    const { data, errors } = await api.ask(`{
      entity(id: "network:nobody") { id }
      similar(id: "network:nobody") { score }
      neighbourhood(id: "network:nobody") { totalNodes nodes { id } edges { type } }
      path(from: "network:nobody", to: "network:tmnlab") { length }
      introductions(actor: "network:nobody") { score }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      entity: null,
      similar: [],
      neighbourhood: { totalNodes: 0, nodes: [], edges: [] },
      path: null,
      introductions: [],
    });
  });

  it.each([
    ['{ search(text: " ") { hits { score } } }', 'text'],
    ['{ search(text: "a", first: 0) { hits { score } } }', 'first'],
    ['{ similar { score } }', 'text'],
    ['{ similar(id: "a", text: "b") { score } }', 'text'],
    ['{ neighbourhood(id: "a", depth: 9) { totalNodes } }', 'depth'],
    ['{ path(from: "a", to: "b", maxLength: 99) { length } }', 'maxLength'],
    ['{ ecosystem(limit: 0) { totalNodes } }', 'limit'],
    ['{ isolatedActors(kinds: [PROJECT]) { total } }', 'kinds'],
    ['{ isolatedActors(minimumScore: 2) { total } }', 'minimumScore'],
    ['{ introductions(actor: "a", first: 999) { score } }', 'first'],
  ])('name the bad argument: %s', async (query, argument) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(`"${argument}"`);
  });

  it.each([
    ['deep', `{ networks { ${'networks { '.repeat(13)} id ${'} '.repeat(13)} } }`],
    [
      'with many aliases',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: statistics { entities }`).join(' ')} }`,
    ],
    ['long', `{ ${'statistics { entities } '.repeat(600)} }`],
    [
      'costly',
      '{ search(text: "a", first: 50) { hits { node { id ... on Project { citedByConnection(first: 1000) { edges { node { id name } } } } } } } }',
    ],
  ])('are refused when they are too %s, with a code', async (_what, query) => {
    const { data, errors } = await api.ask(query);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_LARGE');
  });

  it('cannot write what the observatory knows', async () => {
    const { errors } = await api.ask('mutation { createNetworks(input: []) { info { nodesCreated } } }');
    expect(errors?.[0]?.message).toMatch(/^Cannot query field "createNetworks" on type "Mutation"/);
  });
});
