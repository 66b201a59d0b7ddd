import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Database } from '../../../core/neo4j/database.ts';
import { openDatabase } from '../../../core/neo4j/open.ts';
import { type EcosystemLine, ecosystemEndpoint } from '../../../server/ecosystem/endpoint.ts';
import { ecosystem } from '../../../server/explore/graph.ts';
import { compressed, openSite, type Site } from '../../../server/http.ts';
import { testConfig } from '../../setup/database.ts';
import { openStarterDatabase } from '../../setup/starter.ts';
import { watchStatements } from '../../setup/statements.ts';

let opened: Awaited<ReturnType<typeof openStarterDatabase>>;
let database: Database;
let site: Site;
beforeAll(async () => {
  opened = await openStarterDatabase();
  ({ database } = opened);
  site = await openSite('127.0.0.1', 0);
  site.serve(compressed(ecosystemEndpoint(database)));
});
afterAll(async () => {
  await site.close();
  await opened.embedder.close();
  await database.close();
});

async function ask(query: string) {
  const response = await fetch(`${site.address}/ecosystem${query}`);
  const text = await response.text();
  const lines = response.ok
    ? text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as EcosystemLine)
    : [];
  const nodes = lines.flatMap((line) => ('nodes' in line ? [line.nodes] : []));
  const edges = lines.flatMap((line) => ('edges' in line ? [line.edges] : []));
  const ids = nodes.flatMap(({ id }) => id);
  return {
    response,
    text,
    ids,
    kinds: nodes.flatMap(({ kind }) => kind),
    ends: edges.flatMap(({ source, target, type }) =>
      source.map((from, index) => `${ids[from]} ${type[index]} ${ids[target[index] ?? -1]}`),
    ),
    last: lines.at(-1) as Extract<EcosystemLine, { totalNodes: number }>,
  };
}

const NAME = 'TMNlab, laboratoire Théâtres & Médiations numériques';

async function rename(id: string, to: string): Promise<void> {
  const { driver, name } = database;
  await driver.executeQuery('MATCH (n:Entity {id: $id}) SET n.name = $to', { id, to }, { database: name });
}

describe('GET /ecosystem', () => {
  it('says in columns what the GraphQL field says in objects', async () => {
    const found = await ask('');
    const whole = await ecosystem(database, { kinds: [] }, { nodes: 5000, edges: 100_000 });
    expect(found.ids).toEqual(whole.nodes.map(({ id }) => id));
    expect(found.ends.length).toBeGreaterThan(1000);
    expect(found.ends.sort()).toEqual(
      whole.edges.map(({ source, type, target }) => `${source} ${type} ${target}`).sort(),
    );
    expect(found.last).toEqual({
      totalNodes: whole.totalNodes,
      totalEdges: whole.totalEdges,
      leftOut: [],
    });
  });

  it('is compressed', async () => {
    const { response, text } = await ask('');
    expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    expect(text.length).toBeGreaterThan(100_000);
  });

  it('is given again from memory, or not at all to whom has it, until the graph changes', async () => {
    const first = await ask('');
    const etag = first.response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/".+"$/);
    const get = (headers: Record<string, string>) => fetch(`${site.address}/ecosystem`, { headers });
    const watched = watchStatements(database);
    for (const had of [etag, etag.slice('W/'.length), `"before", ${etag}`, '*']) {
      expect((await get({ 'if-none-match': had })).status, had).toBe(304);
    }
    expect(await (await get({})).text()).toBe(first.text);
    expect(watched.names()).toEqual([]);
    expect(await (await get({ 'cache-control': 'no-cache' })).text()).toBe(first.text);
    expect(watched.names()).toContain('explore/ecosystem-nodes');
    watched.stop();

    onTestFinished(() => rename('network:tmnlab', NAME));
    await rename('network:tmnlab', 'Changé');
    const changed = await get({ 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('"Changé"');
  });

  it('is given again in the encoding that is asked for, and told apart by it', async () => {
    const first = await ask('');
    for (const encoding of ['br', 'gzip', 'identity']) {
      const again = await fetch(`${site.address}/ecosystem`, { headers: { 'accept-encoding': encoding } });
      expect(again.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(again.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(again.headers.get('etag')).toBe(first.response.headers.get('etag'));
      expect(await again.text()).toBe(first.text);
    }
  });

  it('keeps kinds, and relations between them only', async () => {
    const { kinds, ends } = await ask('?kinds=NETWORK,PROJECT');
    expect(new Set(kinds)).toEqual(new Set(['NETWORK', 'PROJECT']));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.join()).not.toMatch(/organisation:|undefined/);
  });

  it('says what it leaves out of a graph that is too large', async () => {
    const { ids, ends, last } = await ask('?nodes=100&edges=50');
    expect(ids).toHaveLength(100);
    expect(ends).toHaveLength(50);
    expect(last.totalEdges).toBeGreaterThan(50);
    expect(last.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(last.totalNodes - 100);
  });

  it.each(['?kinds=PLANET', '?nodes=0', '?nodes=many', '?edges=-1', '?limit=5'])(
    'refuses %s and names what is wrong',
    async (query) => {
      const { response, text } = await ask(query);
      expect(response.status).toBe(400);
      expect(text).toContain(/\?(\w+)/.exec(query)?.[1]);
    },
  );

  it('names the parameters that it takes to whoever asks for another', async () => {
    const { text } = await ask('?limit=5');
    expect(text).toContain('Parameters: kinds, theme, territory, similarities, nodes, edges.');
  });

  it('says so when the database does not answer', async () => {
    const gone = await openDatabase(testConfig());
    await gone.close();
    const other = await openSite('127.0.0.1', 0);
    other.serve(compressed(ecosystemEndpoint(gone)));
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await fetch(`${other.address}/ecosystem`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('The database does not answer');
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
    await other.close();
  });
});
