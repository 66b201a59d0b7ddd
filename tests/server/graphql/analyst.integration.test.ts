import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { watchStatements } from '../../setup/statements.ts';
import { openApi } from './ask.ts';

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
afterEach(() => vi.restoreAllMocks());

interface Node {
  node: { id: string };
}
const ids = (rows: Node[]) => rows.map(({ node }) => node.id);
const descending = (values: number[]) => values.toSorted((a, b) => b - a);

describe('re-use', () => {
  it('is listed, counted and dated', async () => {
    const { data } = await api.ask(`{ reuse {
      summary { reuses innovations users medianDelay finished finishedReused }
      reuses(first: 200) { total page { since user { id } used { id } source } }
      innovations(first: 200) { total page { reuses dated delay start firstReuse node { id } } }
      neverReused(first: 200) { total page { end node { id ... on Project { status reusedBy { id } } } } }
    } }`);
    const { summary, reuses, innovations, neverReused } = data.reuse;
    expect(reuses.total).toBe(reuses.page.length);
    expect(summary).toMatchObject({ reuses: reuses.total, innovations: innovations.total });
    expect(summary.finished - summary.finishedReused).toBe(neverReused.total);
    const histopad = innovations.page.find(({ node }: Node) => node.id === 'project:histopad');
    expect(histopad).toMatchObject({ reuses: 6, dated: 3, start: '2015', firstReuse: '2018', delay: 3 });
    const counts = innovations.page.map((row: { reuses: number }) => row.reuses);
    expect(counts).toEqual(descending(counts));
    for (const { node } of neverReused.page) expect(node.reusedBy).toEqual([]);
    expect(ids(neverReused.page)).toContain('project:cunuco-lab');
    expect(ids(neverReused.page)).not.toContain('project:lectaurep');
  });

  it('is kept to an entity and a theme', async () => {
    const { data } = await api.ask(`{
      one: reuse(entity: "project:escriptorium") { reuses { page { user { id } used { id } } } }
      about: reuse(theme: "theme:billetterie") { innovations { page { node { id } } } }
      nobody: reuse(entity: "project:nobody") { reuses { total } }
    }`);
    for (const { user, used } of data.one.reuses.page)
      expect([user.id, used.id]).toContain('project:escriptorium');
    expect(ids(data.about.innovations.page)).toContain('project:tibillet');
    expect(ids(data.about.innovations.page)).not.toContain('project:histopad');
    expect(data.nobody.reuses.total).toBe(0);
  });

  it('makes chains, the longest first, and says whether their dates agree', async () => {
    const { data } = await api.ask('{ reuse { chains { page { length inOrder text entities { id } } } } }');
    const [longest] = data.reuse.chains.page;
    expect(longest.entities.map(({ id }: { id: string }) => id)).toEqual([
      'project:manu-mcfrench',
      'project:htr-united',
      'project:lectaurep',
      'project:escriptorium',
      'project:kraken',
    ]);
    expect(longest).toMatchObject({ length: 4, inOrder: true });
    // Crotos used Wikimedia Commons years before that took the images of Paris Musées.
    const crossed = data.reuse.chains.page.find(({ text }: { text: string }) =>
      text.includes('Paris Musées'),
    );
    expect(crossed.inOrder).toBe(false);
  });

  it('spreads year after year', async () => {
    const { data } = await api.ask(`{
      diffusion(id: "project:histopad") { undated adopters { node { id } } years { year cumulated } }
      nobody: diffusion(id: "project:nobody") { undated }
    }`);
    expect(data.diffusion.undated).toBe(3);
    expect(data.diffusion.adopters).toHaveLength(6);
    expect(data.diffusion.years.at(0)).toEqual({ year: 2015, cumulated: 0 });
    expect(data.diffusion.years.at(-1)).toEqual({ year: 2019, cumulated: 3 });
    expect(data.nobody).toBeNull();
  });
});

describe('networks', () => {
  it('overlap by who belongs to both', async () => {
    const { data } = await api.ask(`{
      networkOverlap(scope: CIRCLE, first: 200) {
        page { a { id } b { id } sizeA sizeB sharedCount jaccard overlap shared { id } }
      }
      some: networkOverlap(scope: CIRCLE, networks: ["network:cnxr", "network:bpi"]) { total page { a { id } b { id } } }
      one: networkOverlap(scope: CIRCLE, networks: ["network:cnxr"], first: 200) { page { a { id } b { id } } }
    }`);
    const { page } = data.networkOverlap;
    expect(page.length).toBeGreaterThan(10);
    for (const { a, b, sizeA, sizeB, sharedCount, jaccard, overlap, shared } of page) {
      expect(a.id < b.id).toBe(true);
      expect(shared).toHaveLength(sharedCount);
      expect(jaccard).toBeCloseTo(sharedCount / (sizeA + sizeB - sharedCount));
      expect(overlap).toBeCloseTo(sharedCount / Math.min(sizeA, sizeB));
      expect(overlap).toBeLessThanOrEqual(1);
    }
    expect(data.some).toEqual({ total: 1, page: [{ a: { id: 'network:bpi' }, b: { id: 'network:cnxr' } }] });
    for (const { a, b } of data.one.page) expect([a.id, b.id]).toContain('network:cnxr');
  });

  it('say how many of them have known members', async () => {
    const { data } = await api.ask('{ networkOverlap { networks networksWithMembers total } }');
    expect(data.networkOverlap.networksWithMembers).toBeLessThan(data.networkOverlap.networks);
  });
});

describe('communities', () => {
  it('are named by what tells them from the rest', async () => {
    const { data } = await api.ask(`{
      communities(first: 100, members: 2) {
        total computation { computedAt method }
        page { number fr: name en: name(language: EN) size ties density outerTies members { id }
          kinds { count } themes { share overall score } neighbours { number ties } }
      }
    }`);
    const { page, computation } = data.communities;
    expect(Number.isNaN(Date.parse(computation.computedAt))).toBe(false);
    const sizes = page.map(({ size }: { size: number }) => size);
    expect(sizes).toEqual(descending(sizes));
    for (const community of page) {
      const { size, ties, density, members, kinds, themes, outerTies, neighbours, fr } = community;
      expect(fr).not.toBe('');
      expect(members).toHaveLength(2);
      expect(kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(size);
      expect(density).toBeCloseTo((2 * ties) / (size * (size - 1)));
      for (const { share, overall } of themes) expect(share).toBeGreaterThan(overall);
      const scores = themes.map(({ score }: { score: number }) => score);
      expect(scores).toEqual(descending(scores));
      const linked = neighbours.reduce((sum: number, link: { ties: number }) => sum + link.ties, 0);
      expect(linked).toBeLessThanOrEqual(outerTies);
    }
  });

  it('are found by a member', async () => {
    const { data } = await api.ask(`{
      communities(entity: "project:escriptorium") { total page { number name themes { node { id } } } }
      entity(id: "project:escriptorium") { community }
      nobody: communities(entity: "project:nobody") { total }
    }`);
    expect(data.communities.total).toBe(1);
    expect(data.communities.page[0].number).toBe(data.entity.community);
    expect(ids(data.communities.page[0].themes)).toContain('theme:reconnaissance-ecriture');
    expect(data.nobody.total).toBe(0);
  });
});

describe('centrality', () => {
  it('ranks by each measure and keeps to kinds', async () => {
    const { data } = await api.ask(`{
      DEGREE: centrality(by: DEGREE, first: 30) { page { rank degree } }
      PAGE_RANK: centrality(by: PAGE_RANK, first: 30) { page { rank pageRank } }
      BETWEENNESS: centrality(by: BETWEENNESS, first: 30, offset: 10) { page { rank betweenness } }
      networks: centrality(kinds: [NETWORK]) { page { node { __typename } } }
    }`);
    const values = (rows: object[], property: string) =>
      rows.map((row) => (row as Record<string, number>)[property]);
    for (const [answer, property] of [
      ['DEGREE', 'degree'],
      ['PAGE_RANK', 'pageRank'],
      ['BETWEENNESS', 'betweenness'],
    ] as const) {
      const found = values(data[answer].page, property) as number[];
      expect(found).toEqual(descending(found));
    }
    expect(data.BETWEENNESS.page[0].rank).toBe(11);
    for (const { node } of data.networks.page) expect(node.__typename).toBe('Network');
  });

  it('gives PageRanks that add up to 1', async () => {
    const { records } = await api.database.driver.executeQuery(
      'MATCH (entity:Entity) RETURN sum(entity.pageRank) AS sum',
    );
    expect(records[0]?.get('sum')).toBeCloseTo(1, 6);
  });
});

describe('paths', () => {
  it('differ, are simple, and come the shortest first', async () => {
    const { data } = await api.ask(`{
      paths(from: "network:tmnlab", to: "network:cnxr", k: 8) { length text nodes { id } edges { type } }
      shortest: path(from: "network:tmnlab", to: "network:cnxr") { length }
      memberships: paths(from: "network:tmnlab", to: "network:eada", relations: [MEMBER_OF]) { edges { type } }
    }`);
    const lengths = data.paths.map(({ length }: { length: number }) => length);
    expect(lengths).toHaveLength(8);
    expect(lengths).toEqual(lengths.toSorted((a: number, b: number) => a - b));
    expect(lengths[0]).toBe(data.shortest.length);
    const passed = data.paths.map(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id));
    expect(new Set(passed.map((path: string[]) => path.join(' '))).size).toBe(8);
    for (const path of passed) expect(new Set(path).size).toBe(path.length);
    expect(data.memberships).toEqual([{ edges: [{ type: 'MEMBER_OF' }] }]);
  });

  it('and neighbourhoods tell what a limit left out', async () => {
    const { data } = await api.ask(`{
      neighbourhood(id: "project:micro-folies", depth: 2, limit: 10) { totalNodes nodes { id } leftOut { count } }
      ecosystem(limit: 10) { totalNodes leftOut { kind count } }
      all: neighbourhood(id: "project:micro-folies") { leftOut { count } }
    }`);
    const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
    expect(sum(data.neighbourhood.leftOut)).toBe(data.neighbourhood.totalNodes - 10);
    expect(sum(data.ecosystem.leftOut)).toBe(data.ecosystem.totalNodes - 10);
    expect(data.all.leftOut).toEqual([]);
  });
});

describe('public action', () => {
  it('leads from a programme to re-use', async () => {
    const { data } = await api.ask(`{
      publicAction(programme: "programme:petites-villes-de-demain") {
        total page { levels { level count } parts { depth node { id } } works { node { id } reusedBy { id } } }
      }
      whole: publicAction(programme: "programme:france-2030") { page { levels { level count amount withAmount } } }
    }`);
    const [programme] = data.publicAction.page;
    expect(ids(programme.works)).toEqual(['project:micro-folies']);
    expect(programme.works[0].reusedBy).toHaveLength(3);
    expect(programme.levels.at(-1)).toEqual({ level: 'REUSE', count: 3 });
    const [whole, calls] = data.whole.page[0].levels;
    expect(whole).toMatchObject({ level: 'PROGRAMME', amount: 54_000_000_000, withAmount: 1 });
    expect(calls).toMatchObject({ level: 'CALL', count: 9, amount: 565_000_000, withAmount: 7 });
  });

  it('has needs, solutions and actions with their status', async () => {
    const { data } = await api.ask(`{
      needsAndActions { total statuses { status count } solutionsWithoutAction
        page { node { id } solutions { node { id } actions { status responsible { id } } } } }
      started: needsAndActions(status: INITIATED) { page { node { id } } }
    }`);
    expect(data.needsAndActions.total).toBe(4);
    expect(data.needsAndActions.solutionsWithoutAction).toBe(2);
    const illegible = { status: 'ILLEGIBLE', count: 1 };
    expect(data.needsAndActions.statuses).toContainEqual(illegible);
    expect(ids(data.started.page)).toEqual(['need:dialogue-pouvoirs-publics']);
  });
});

describe('bridges', () => {
  it('are between two that are not tied, with what speaks for them', async () => {
    const { data } = await api.ask(`{
      bridges(first: 200) { total largestComponent averageDistance
        page { kind componentGain distanceChange efficiencyGain from { id __typename } to { id __typename } reasons { text } } }
    }`);
    const { page } = data.bridges;
    expect(page.length).toBeGreaterThan(20);
    const gains = page.map(({ efficiencyGain }: { efficiencyGain: number }) => efficiencyGain);
    expect(gains).toEqual(descending(gains));
    for (const { kind, from, to, componentGain, distanceChange } of page) {
      expect(['Organisation', 'Person']).toContain(from.__typename);
      if (kind === 'MEMBERSHIP') expect(to.__typename).toBe('Network');
      expect(componentGain > 0 || distanceChange < 0).toBe(true);
    }
    const { records } = await api.database.driver.executeQuery(
      'MATCH (from)-[:WOULD_BRIDGE]->(to) WHERE EXISTS { (from)-[:TIED_TO]-(to) } RETURN count(*) AS tied',
    );
    expect(records[0]?.get('tied')).toBe(0);
  });

  it('are ranked by what is asked for', async () => {
    const { data } = await api.ask(`{
      size: bridges(by: LARGEST_COMPONENT) { page { componentGain } }
      distance: bridges(by: AVERAGE_DISTANCE) { page { distanceChange componentGain } }
      memberships: bridges(kind: MEMBERSHIP) { page { kind } }
      cutPoints { total page { node { id } betweenness } }
    }`);
    const sizes = data.size.page.map(({ componentGain }: { componentGain: number }) => componentGain);
    expect(sizes).toEqual(descending(sizes));
    for (const { componentGain } of data.distance.page) expect(componentGain).toBe(0);
    for (const { kind } of data.memberships.page) expect(kind).toBe('MEMBERSHIP');
    expect(ids(data.cutPoints.page)[0]).toBe('organisation:ministere-culture');
  });
});

describe('time', () => {
  it('says what existed when', async () => {
    const { data } = await api.ask(`{
      timeline(from: 2020, to: 2022, kinds: [PROJECT]) { kinds { kind dated undated years { year began existing ended } } }
      projects: statistics { kinds { kind count } }
    }`);
    const [projects] = data.timeline.kinds;
    const { count } = data.projects.kinds.find(({ kind }: { kind: string }) => kind === 'PROJECT');
    expect(projects.dated + projects.undated).toBe(count);
    const [first, second] = projects.years;
    expect(second.existing).toBe(first.existing - first.ended + second.began);
  });

  it('says what changed between two dates', async () => {
    const { data } = await api.ask(`{
      changes(from: "2022", to: "2023") {
        appeared(first: 200) { total page { date node { id } } } ended { page { date node { id } } }
        relationsBegun { page { date type from { id } to { id } } }
      }
    }`);
    for (const { date } of data.changes.appeared.page) expect(date).toMatch(/^2023/);
    expect(ids(data.changes.ended.page)).toContain('project:cunuco-lab');
    expect(data.changes.relationsBegun.page).toContainEqual({
      date: '2023-02-15',
      type: 'REUSES',
      from: { id: 'organisation:ville-paris' },
      to: { id: 'project:micro-folies' },
    });
  });
});

describe('completeness', () => {
  it('adds up', async () => {
    const { data } = await api.ask(`{ statistics { entities
      coverage { kind count theme tie }
      freshness { retrieved { from to count } }
      datasets { dataset licence records }
      gaps(first: 200) { territories { actors projects node { id } } pairs { count expected quotient } }
    } }`);
    const { entities, coverage, freshness, datasets, gaps } = data.statistics;
    const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    expect(sum(coverage)).toBe(entities);
    expect(sum(freshness.retrieved)).toBe(entities);
    for (const { licence } of datasets) expect(licence).toBeTruthy();
    expect(gaps.territories).toHaveLength(18);
    expect(ids(gaps.territories)).toContain('territory:corse');
    expect(ids(gaps.territories).at(-1)).toBe('territory:ile-de-france');
    for (const { count, expected } of gaps.pairs) expect(count).toBeLessThan(expected);
  });
});

describe('the largest themes and territories', () => {
  it('come first, each with what a direct query counts', async () => {
    const { data } = await api.ask(`{ statistics {
      themes(first: 3) { count node { id ... on Theme { entities { id } } } }
      territories(first: 200) { count node { id } }
    } }`);
    const { themes, territories } = data.statistics;
    const descending = (rows: { count: number }[]) => rows.toSorted((a, b) => b.count - a.count);
    expect(themes).toHaveLength(3);
    expect(themes).toEqual(descending(themes));
    for (const { count, node } of themes) expect(node.entities).toHaveLength(count);
    expect(territories).toEqual(descending(territories));
    expect(ids(territories)[0]).toBe('territory:ile-de-france');
  });
});

describe('runs', () => {
  it('say what became of what was read', async () => {
    const { data } = await api.ask(`{ runs { total page { dataset status startedAt endedAt
      entities { read added updated unchanged rejected }
      relations { read rejected }
    } } statistics { entities } }`);
    const [run] = data.runs.page;
    expect(data.runs.total).toBe(1);
    expect(run).toMatchObject({ dataset: 'innovation-culturelle', status: 'FINISHED' });
    expect(run.entities).toMatchObject({ added: data.statistics.entities, updated: 0, rejected: 0 });
    expect(run.relations.read).toBeGreaterThan(0);
    expect(run.endedAt > run.startedAt).toBe(true);
  });
});

describe('all of these questions', () => {
  it.each([
    ['{ reuse { reuses(first: 0) { total } } }', 'first'],
    ['{ reuse { chains(offset: -1) { total } } }', 'offset'],
    ['{ networkOverlap(minimumShared: 0) { total } }', 'minimumShared'],
    ['{ communities(members: 99) { total } }', 'members'],
    ['{ communities(minimumSize: 1) { total } }', 'minimumSize'],
    ['{ centrality(first: 500) { total } }', 'first'],
    ['{ paths(from: "a", to: "b", k: 0) { length } }', 'k'],
    ['{ paths(from: "a", to: "b", maxLength: 11) { length } }', 'maxLength'],
    ['{ publicAction(first: 51) { total } }', 'first'],
    ['{ needsAndActions(first: 0) { total } }', 'first'],
    ['{ runs(first: 0) { total } }', 'first'],
    ['{ bridges(first: 0) { total } }', 'first'],
    ['{ cutPoints(offset: -1) { total } }', 'offset'],
    ['{ timeline(from: 1500, to: 2500) { kinds { kind } } }', 'to'],
    ['{ changes(from: "soon", to: "2023") { appeared { total } } }', 'from'],
    ['{ changes(from: "2024", to: "2023") { appeared { total } } }', 'to'],
    ['{ statistics { gaps(first: 0) { themes { actors } } } }', 'first'],
    ['{ statistics { themes(first: 0) { count } } }', 'first'],
    ['{ statistics { territories(first: 201) { count } } }', 'first'],
  ])('name the bad argument: %s', async (query, argument) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('make a number of Cypher calls that does not grow with the answer', async () => {
    const watched = watchStatements(api.database);
    const calls = async (query: string) => {
      watched.clear();
      const { errors } = await api.ask(query);
      expect(errors).toBeUndefined();
      const { length } = watched.names();
      expect(length).toBeGreaterThan(0);
      return length;
    };
    const queries = [
      (first: number) => `{ reuse { reuses(first: ${first}) { page { user { name } used { name } } } } }`,
      (first: number) =>
        `{ communities(first: ${first}) { page { name members { name } themes { node { name } } } } }`,
      (first: number) =>
        `{ networkOverlap(scope: CIRCLE, first: ${first}) { page { a { name } shared { name } } } }`,
      (first: number) =>
        `{ publicAction(first: ${first}) { page { parts { node { name } } works { laureates { name } } } } }`,
      (first: number) =>
        `{ bridges(first: ${first}) { page { from { name } to { name } reasons { text } } } }`,
      (first: number) => `{ paths(from: "network:tmnlab", to: "network:cnxr", k: ${first}) { text } }`,
    ];
    for (const query of queries) expect(await calls(query(20))).toBe(await calls(query(1)));
  });
});
