import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../core/neo4j/database.ts';
import { feedEndpoint } from '../../../../server/export/feed/endpoint.ts';
import { compressed, openSite, type Site } from '../../../../server/http.ts';
import { openStarterDatabase } from '../../../setup/starter.ts';
import { elementOf, elementsOf, parseXml, type XmlElement } from '../../../setup/xml.ts';

const NETWORK = 'network:tmnlab';
const OLD_NETWORK = 'network:merged-into-tmnlab';
const MUSIC = 'theme:musique';
const HOSTILE = `<script>alert("1")</script> & ]]> \u0001 Ω`;

let opened: Awaited<ReturnType<typeof openStarterDatabase>>;
let database: Database;
let site: Site;
beforeAll(async () => {
  opened = await openStarterDatabase();
  ({ database } = opened);
  site = await openSite('127.0.0.1', 0);
  site.serve(compressed(feedEndpoint(database)));
});
afterEach(() =>
  run(
    `MATCH (node) WHERE node.id IN [$old, 'project:of-later'] OR node.id STARTS WITH 'run:of-later' OR node.key STARTS WITH 'later '
     DETACH DELETE node`,
  ),
);
afterAll(async () => {
  await site.close();
  await opened.embedder.close();
  await database.close();
});

async function run(statement: string, parameters: object = {}): Promise<void> {
  const { driver, name } = database;
  await driver.executeQuery(
    statement,
    { network: NETWORK, old: OLD_NETWORK, music: MUSIC, ...parameters },
    { database: name },
  );
}

/** A project of a later run, about music; the network changes in the same one, and again in one of the same day. */
async function later(name: string): Promise<void> {
  await run(
    `MATCH (theme:Entity {id: $music}) MATCH (network:Entity {id: $network})
     CREATE (:IngestRun {id: 'run:of-later-1', dataset: 'autre source/2', status: 'finished',
       startedAt: '2098-03-01T08:00:00.000Z', endedAt: '2098-03-01T08:10:00.000Z'})
     CREATE (:IngestRun {id: 'run:of-later-2', dataset: 'autre source/2', status: 'finished',
       startedAt: '2098-03-01T09:00:00.000Z', endedAt: '2098-03-01T09:10:00.000Z'})
     CREATE (:IngestRun {id: 'run:of-later-3', dataset: 'autre source/2', status: 'running',
       startedAt: '2098-03-02T09:00:00.000Z'})
     CREATE (project:Entity:Project {id: 'project:of-later', name: $name})-[:ABOUT]->(theme)
     CREATE (:SourceRecord {id: 'project:of-later', key: 'later project', runs: ['run:of-later-1', 'run:of-later-2', 'run:of-later-3']})
       -[:RESOLVED_TO]->(project)
     CREATE (:SourceRecord {id: $old, key: 'later network', runs: ['run:of-later-1', 'run:of-later-2']})-[:RESOLVED_TO]->(network)`,
    { name },
  );
}

async function ask(query: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${site.address}/nouveautes.atom${query}`, { method, headers });
  return { response, text: await response.text() };
}

async function feedOf(query: string): Promise<XmlElement> {
  const { response, text } = await ask(query);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  return parseXml(text);
}

const textOf = (element: XmlElement, name: string) => elementsOf(element, name)[0]?.text;
const entriesOf = (feed: XmlElement) => elementsOf(feed, 'entry');
const link = (feed: XmlElement, rel: string) =>
  feed.children.find(({ name, attributes }) => name === 'link' && attributes.rel === rel)?.attributes.href;

describe('the feed of what is new', () => {
  it('has one entry for all that the starter data brought, however much that is', async () => {
    const feed = await feedOf('');
    expect(feed).toMatchObject({
      name: 'feed',
      attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr' },
    });
    expect(link(feed, 'self')).toBe(`${site.address}/nouveautes.atom`);
    expect(link(feed, 'alternate')).toBe(`${site.address}/`);
    const [entry, ...others] = entriesOf(feed);
    expect(others).toEqual([]);
    const [{ count }] = (
      await database.driver.executeQuery(
        'MATCH (entity:Entity) RETURN count(entity) AS count',
        {},
        { database: database.name },
      )
    ).records.map((record) => record.toObject() as { count: number }) as [{ count: number }];
    expect(entry && textOf(entry, 'title')).toContain(`${count} fiches ajoutées`);
    const content = elementOf(entry as XmlElement, 'content');
    expect(content.attributes.type).toBe('html');
    const page = parseXml(`<div>${content.text}</div>`);
    expect(elementsOf(page, 'li')).toHaveLength(12);
    expect(elementsOf(page, 'p').at(-1)?.text).toBe(`et ${count - 12} de plus.`);
  });

  it('keeps to a network, a theme, or both, and says what is added and what has changed', async () => {
    await later('Chœur de poche');
    const feed = await feedOf(`?theme=${MUSIC}`);
    expect(textOf(feed, 'title')).toBe('Nouveautés\u00a0: Musique');
    expect(textOf(feed, 'updated')).toBe('2098-03-01T09:10:00.000Z');
    expect(link(feed, 'alternate')).toBe(`${site.address}/entite/${MUSIC}`);
    const [last, first] = entriesOf(feed);
    expect(last && textOf(last, 'title')).toBe(
      '1 mars 2098\u00a0: 1 fiche ajoutée (source\u00a0: autre source/2)',
    );
    expect(last && textOf(last, 'content')).toContain(
      `<a href="${site.address}/entite/project:of-later">Chœur de poche</a> (projet)`,
    );
    expect(first && textOf(first, 'title')).toContain('fiches ajoutées');

    const [ofNetwork] = entriesOf(await feedOf(`?network=${NETWORK}&lang=en`));
    expect(ofNetwork && textOf(ofNetwork, 'title')).toBe(
      'March 1, 2098: 1 record changed (source: autre source/2)',
    );
    expect(ofNetwork && textOf(ofNetwork, 'content')).toContain(`${site.address}/entite/${NETWORK}?lang=en`);
    const both = entriesOf(await feedOf(`?network=${NETWORK}&theme=${MUSIC}`));
    expect(both.map((entry) => textOf(entry, 'title')).join()).not.toContain('2098');
  });

  it('names itself and its entries the same each time, and no two alike', async () => {
    await later('Chœur de poche');
    const ids = async (query: string) => elementsOf(await feedOf(query), 'id').map(({ text }) => text);
    const scopes = [
      '',
      '?lang=en',
      `?theme=${MUSIC}`,
      `?network=${NETWORK}`,
      `?network=${NETWORK}&theme=${MUSIC}`,
    ];
    const all = (await Promise.all(scopes.map(ids))).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain(
      `tag:127.0.0.1,2026:nouveautes/fr/theme%3D${encodeURIComponent(MUSIC)}/2098-03-01/autre%20source%2F2`,
    );
    expect(await ids(`?theme=${MUSIC}&network=${NETWORK}`)).toEqual(await ids(scopes.at(-1) ?? ''));
  });

  it('holds names that are no XML and no HTML, as text', async () => {
    await later(HOSTILE);
    const [entry] = entriesOf(await feedOf(`?theme=${MUSIC}`));
    const page = parseXml(`<div>${entry && textOf(entry, 'content')}</div>`);
    expect(elementsOf(page, 'script')).toEqual([]);
    expect(elementOf(page, 'a').text).toBe(HOSTILE.replace('\u0001', '\uFFFD'));
  });

  it('is given for the identifier of a network that was merged, under that of the other', async () => {
    await run(
      `MATCH (network:Entity {id: $network}) CREATE (:SourceRecord {id: $old, key: 'later network'})-[:RESOLVED_TO]->(network)`,
    );
    const feed = await feedOf(`?network=${OLD_NETWORK}`);
    expect(link(feed, 'self')).toBe(`${site.address}/nouveautes.atom?network=network%3Atmnlab`);
    expect(entriesOf(feed)).toHaveLength(1);
  });

  it('is not sent again to who has it, until something is new', async () => {
    const { response } = await ask(`?theme=${MUSIC}`);
    const etag = response.headers.get('etag') ?? '';
    const modified = response.headers.get('last-modified') ?? '';
    for (const had of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
      const again = await ask(`?theme=${MUSIC}`, had);
      expect([again.response.status, again.text]).toEqual([304, '']);
      expect(again.response.headers.get('etag')).toBe(etag);
    }
    await later('Chœur de poche');
    for (const had of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
      expect((await ask(`?theme=${MUSIC}`, had)).response.status).toBe(200);
    }
  });

  it('is asked for by HEAD too', async () => {
    const { response, text } = await ask('', {}, 'HEAD');
    expect([response.status, text]).toEqual([200, '']);
    expect(response.headers.get('etag')).toMatch(/^W\/"/);
  });

  it.each([
    ['?network=network:nowhere', 'Réseau inconnu : « network:nowhere »'],
    [`?network=${MUSIC}`, `There is no network "${MUSIC}"`],
    ['?theme=', 'Thème inconnu'],
    [`?theme=${MUSIC}&territory=territory:nowhere`, 'There is no territory "territory:nowhere"'],
  ])('is nothing for what is unknown: %s', async (query, expected) => {
    const { response, text } = await ask(query);
    expect(response.status).toBe(404);
    expect(text).toContain(expected);
  });

  it('refuses a parameter that it does not have', async () => {
    const { response, text } = await ask('?reseau=x');
    expect(response.status).toBe(400);
    expect(text).toContain('Parameters: network, theme, territory, lang.');
  });
});
