import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../../../core/neo4j/database.ts';
import { openDatabase } from '../../../../core/neo4j/open.ts';
import { ecosystem } from '../../../../server/explore/graph.ts';
import { exportEndpoint } from '../../../../server/export/ecosystem/endpoint.ts';
import { compressed, openSite, type Site } from '../../../../server/http.ts';
import { testConfig } from '../../../setup/database.ts';
import { openStarterDatabase } from '../../../setup/starter.ts';
import { elementOf, elementsOf, parseXml } from '../../../setup/xml.ts';

let opened: Awaited<ReturnType<typeof openStarterDatabase>>;
let database: Database;
let site: Site;
beforeAll(async () => {
  opened = await openStarterDatabase();
  ({ database } = opened);
  site = await openSite('127.0.0.1', 0);
  site.serve(compressed(exportEndpoint(database)));
});
afterAll(async () => {
  await site.close();
  await opened.embedder.close();
  await database.close();
});

async function ask(path: string) {
  const response = await fetch(`${site.address}/export/${path}`);
  return { response, text: await response.text() };
}

/** How many nodes and relations each format has of the same part of the graph. */
async function countsOf(query: string) {
  const text = async (format: string) => (await ask(`ecosystem.${format}${query}`)).text;
  const rows = async (name: string) =>
    parse(await text(`${name}.csv`), { bom: true, columns: true, delimiter: ';' }).length;
  const xml = async (format: string) => {
    const root = parseXml(await text(format));
    return [elementsOf(root, 'node').length, elementsOf(root, 'edge').length];
  };
  const linked: Record<string, unknown>[] = JSON.parse(await text('jsonld'))['@graph'];
  const relations = linked.flatMap((node) =>
    Object.entries(node).flatMap(([name, values]) => (/^[A-Z_]+$/.test(name) ? values : [])),
  );
  return {
    gexf: await xml('gexf'),
    graphml: await xml('graphml'),
    csv: [await rows('nodes'), await rows('edges')],
    jsonld: [linked.length, relations.length],
  };
}

describe('GET /export/ecosystem', () => {
  it('gives in each format the whole graph', async () => {
    const whole = await ecosystem(database, { kinds: [] }, { nodes: 50_000, edges: 200_000 });
    const counts = [whole.totalNodes, whole.totalEdges];
    expect(counts[1]).toBeGreaterThan(1000);
    expect(await countsOf('')).toEqual({ gexf: counts, graphml: counts, csv: counts, jsonld: counts });
  });

  it('gives in each format the same part of it', async () => {
    const filter = { kinds: ['Network', 'Project', 'Organisation'] as const, similarities: true };
    const part = await ecosystem(database, filter, { nodes: 50_000, edges: 200_000 });
    const counts = [part.totalNodes, part.totalEdges];
    expect(await countsOf('?kinds=NETWORK,PROJECT,ORGANISATION&similarities=on')).toEqual({
      gexf: counts,
      graphml: counts,
      csv: counts,
      jsonld: counts,
    });
  });

  it('is a file with a dated name, compressed, that says its filter, its measure and its licences', async () => {
    const { response, text } = await ask('ecosystem.gexf?kinds=NETWORK&nodes=10&lang=en');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="observatoire-innovation-culturelle-\d{4}-\d\d-\d\d\.gexf"$/,
    );
    expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    const description = elementOf(parseXml(text), 'description').text;
    expect(description).toMatch(/kinds: networks\. Entities: 10 of \d\d+\./);
    expect(description).toContain(`${site.address}/sources`);
    expect(description).toMatch(/licences of their sources \(.+\)/);
  });

  it('names themes and territories, in the language asked for', async () => {
    const rows = async (language: string, delimiter: string): Promise<Record<string, string>[]> =>
      parse((await ask(`ecosystem.nodes.csv?kinds=PROJECT&lang=${language}`)).text, {
        bom: true,
        columns: true,
        delimiter,
      });
    const [french, english] = [await rows('fr', ';'), await rows('en', ',')];
    const themes = (all: Record<string, string>[]) => all.map((row) => row.themes).join();
    expect(themes(french)).not.toContain('theme:');
    expect(themes(french)).not.toBe(themes(english));
  });

  it.each([
    ['ecosystem.gexf?kind=NETWORK', 400, /kind.*Parameters: kinds, theme, .*, lang\./s],
    ['ecosystem.gexf?lang=de', 400, /lang/],
    ['ecosystem.xlsx', 404, /ecosystem\.xlsx is not exported.*ecosystem\.gexf.*ecosystem\.jsonld/],
  ])('refuses %s in clear text', async (path, status, words) => {
    const { response, text } = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(words);
  });

  it('says so when the database does not answer', async () => {
    const gone = await openDatabase(testConfig());
    await gone.close();
    const other = await openSite('127.0.0.1', 0);
    other.serve(compressed(exportEndpoint(gone)));
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await fetch(`${other.address}/export/ecosystem.graphml`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('The database does not answer');
    logged.mockRestore();
    await other.close();
  });
});

describe('POST /export/ecosystem', () => {
  const post = (body: string, type = 'application/x-www-form-urlencoded') =>
    fetch(`${site.address}/export/ecosystem.gexf`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });

  it('gives the entities whose identifiers are sent, and the relations between them', async () => {
    const ids = ['network:hacnum', 'network:tmnlab', 'organisation:cnc', 'network:nowhere'];
    const { nodes, edges } = await ecosystem(database, { kinds: [] }, { nodes: 50_000, edges: 200_000 });
    const among = edges.filter(({ source, target }) => ids.includes(source) && ids.includes(target));
    const root = parseXml(await (await post(`ids=${ids.join('+')}`)).text());
    const there = elementsOf(root, 'node').map(({ attributes }) => attributes.id);
    expect(there.toSorted()).toEqual(
      nodes
        .map(({ id }) => id)
        .filter((id) => ids.includes(id))
        .toSorted(),
    );
    expect(elementsOf(root, 'edge')).toHaveLength(among.length);
  });

  it.each([
    ['', 'application/x-www-form-urlencoded', 400, 'no field "ids"'],
    ['ids=+', 'application/x-www-form-urlencoded', 400, 'no field "ids"'],
    ['{"ids":[]}', 'application/json', 400, 'application/json is not read here'],
    [`ids=${'a'.repeat(8_000_001)}`, 'application/x-www-form-urlencoded', 413, 'too long'],
  ])('says what is wrong with a form (%#)', async (body, type, status, message) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(message);
  });
});
