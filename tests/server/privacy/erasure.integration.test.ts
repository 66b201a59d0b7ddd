import type { ChildProcess } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../../core/config.ts';
import { openVectorCache } from '../../../core/embedding/cache.ts';
import { fold } from '../../../core/text/terms.ts';
import { ownCache } from '../../setup/cache.ts';
import { openTestDatabase, testConfig } from '../../setup/database.ts';
import { addressOf, collect, ended, run } from '../../setup/process.ts';
import { Browser } from '../accounts/browser.ts';
import { PAGE, tokenFor } from '../accounts/site.ts';
import type { Answer } from '../graphql/ask.ts';

const PERSON = 'person:ada-morin';
const OTHER = 'person:bo-lune';
const NETWORK = 'network:casques-et-scenes';
const WORK = 'paper:corps-et-casques';
const TRACES = ['ada morin', 'morin ada', 'ada-morin'];

const folders: { remove(): Promise<void> }[] = [];
const outputs: (() => string)[] = [];
let database: Awaited<ReturnType<typeof openTestDatabase>>;
let cache: string;
let dataPackage: string;
let server: ChildProcess;
let address: string;
let administrator: object;
let facilitator: object;

beforeAll(async () => {
  database = await openTestDatabase();
  const own = await ownCache();
  folders.push(own);
  cache = own.folder;
  await writeFile(path.join(cache, 'pages', '1.http'), 'Ada Morin');
  const rejects = path.join(testConfig().OBSERVATORY_DATA, 'rejects');
  await mkdir(rejects, { recursive: true });
  await writeFile(path.join(rejects, 'named.csv'), 'people.csv,3,startDate,"MORIN, Ada"\n');
  dataPackage = await mkdtemp(path.join(os.tmpdir(), 'observatory-people-'));
  folders.push({ remove: () => rm(dataPackage, { recursive: true }) });
  await cp(path.join(projectFolder, 'tests/ingest/fixtures/package'), dataPackage, { recursive: true });
  await appendFile(
    path.join(dataPackage, 'people.csv'),
    `${OTHER},Bo Lune,,https://large.example.org/equipe,Régisseur,organisation:theatre-du-large\n`,
  );
  await appendFile(
    path.join(dataPackage, 'relations.csv'),
    `${PERSON},AUTHORED,${WORK},,,,https://theses.example.org/1\n`,
  );
  await ingest('package', dataPackage);
  await open();
  administrator = { authorization: `Bearer ${await tokenFor('administrator', null)}` };
  facilitator = { authorization: `Bearer ${await tokenFor('facilitator', NETWORK)}` };
});
afterAll(async () => {
  server?.kill('SIGKILL');
  if (server) await ended(server);
  await database?.close();
  for (const folder of folders) await folder.remove();
});

async function ingest(...words: string[]): Promise<void> {
  const child = run('ingest/cli.ts', { OBSERVATORY_CACHE: cache }, ...words);
  const output = collect(child);
  if ((await ended(child)) !== 0) throw new Error(output());
}

async function open(): Promise<void> {
  server = run('server/main.ts', { OBSERVATORY_CACHE: cache, PORT: '0', LOG_FORMAT: 'json' });
  outputs.push(collect(server));
  address = await addressOf(server);
}

async function stop(): Promise<void> {
  server.kill('SIGTERM');
  await ended(server);
}

async function ask(query: string, variables: object = {}, headers: object = PAGE, browser = new Browser()) {
  const response = await browser.send(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

async function rows<Row>(statement: string, parameters: object = {}): Promise<Row[]> {
  const { records } = await database.driver.executeQuery(statement, parameters, { database: database.name });
  return records.map((record) => record.toObject() as Row);
}

/** All that the site answers in which the person may be, by what it was asked. */
const ANSWERS: Readonly<Record<string, () => Promise<string>>> = {
  ...Object.fromEntries(
    Object.entries({
      search: '{ search(text: "Ada Morin") { hits { node { id name } } } }',
      suggest: '{ suggest(text: "Ada Mor") { node { id name } } }',
      entity: `{ entity(id: "${PERSON}") { id name } }`,
      records: `{ records(entity: "${PERSON}") { id name source } work: records(entity: "${WORK}") { id name } }`,
      people:
        '{ people(limit: 10) { id name works { ... on Paper { authors } } } papers(limit: 10) { authors } }',
      neighbourhood: `{ neighbourhood(id: "${NETWORK}", depth: 2) { nodes { id name } edges { source target } } }`,
      ecosystem: '{ ecosystem { nodes { id name } edges { source target statements { source } } } }',
      similar: '{ similar(text: "directrice de théâtre") { node { id name } } }',
      isolated: '{ isolatedActors(first: 50) { actors { node { id name } reasons { text } } } }',
      centrality: '{ centrality(by: PAGE_RANK, first: 50) { page { node { id name } } } }',
      runs: '{ runs(first: 50) { page { dataset } } }',
      requests: '{ personRequests { page { personId person { name } message contact reason } } }',
      outreach: `{ outreach(network: "${NETWORK}") { page { actorId otherId through { name } fr: about note } } }`,
      accounts: '{ accounts { page { name } } }',
    }).map(([name, query]) => [
      name,
      async () => {
        const headers = name === 'outreach' ? facilitator : administrator;
        const { data, errors } = await ask(query, {}, headers);
        expect(errors).toBeUndefined();
        return JSON.stringify(data);
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      '/ecosystem',
      '/export/ecosystem.gexf',
      '/export/ecosystem.graphml',
      '/export/ecosystem.nodes.csv',
      '/export/ecosystem.edges.csv',
      '/export/ecosystem.jsonld',
      '/evenements.ics',
    ].map((name) => [
      name,
      async () => {
        const response = await fetch(address + name);
        expect(response.status).toBe(200);
        return response.text();
      },
    ]),
  ),
};

const tells = (text: string) => TRACES.some((trace) => fold(text).includes(trace));

/** What of the graph tells the person, in whatever node, relation or property. */
async function inGraph(): Promise<unknown[]> {
  const all = await rows<{ of: string[]; name: string; value: unknown }>(
    `MATCH (node) UNWIND keys(node) AS name RETURN labels(node) AS of, name, node[name] AS value
     UNION ALL
     MATCH ()-[relation]->() UNWIND keys(relation) AS name RETURN [type(relation)] AS of, name, relation[name] AS value`,
  );
  return all.filter(({ value }) => tells(JSON.stringify(value) ?? ''));
}

const ASK = `mutation ($input: RequestAboutPersonInput!) { requestAboutPerson(input: $input) { reference } }`;
const DECIDE = `mutation ($input: DecidePersonRequestInput!) { decidePersonRequest(input: $input) { request { status } } }`;

async function accepted(person: string): Promise<string> {
  const input = {
    person,
    wants: 'ERASURE',
    message: 'message-secret',
    contact: 'contact-secret@exemple.org',
  };
  const { data } = await ask(ASK, { input });
  const list = await ask('{ personRequests { page { id status } } }', {}, administrator);
  const { id } = list.data.personRequests.page.find((each: { status: string }) => each.status === 'OPEN');
  const decided = await ask(DECIDE, { input: { id, decision: 'ACCEPT' } }, administrator);
  expect(decided.data.decidePersonRequest.request).toEqual({ status: 'UNDER_WAY' });
  return data.requestAboutPerson.reference;
}

const statusOf = async (reference: string) =>
  (
    await ask('query ($reference: String!) { personRequest(reference: $reference) { status } }', {
      reference,
    })
  ).data.personRequest.status as string;

/** What the person is embedded by. */
const TEXT = 'Ada Morin. personne, Directrice.';

/** Whether the cache holds the vector of a text. */
async function isEmbedded(text: string): Promise<boolean> {
  const [row] = await rows<{ model: string }>(
    'MATCH (entity:Entity) WHERE entity.embeddingModel IS NOT NULL RETURN entity.embeddingModel AS model LIMIT 1',
  );
  const vectors = openVectorCache({ ...testConfig(), OBSERVATORY_CACHE: cache }, row?.model ?? '');
  try {
    return vectors.get(`passage: ${text}`) !== undefined;
  } finally {
    await vectors.close();
  }
}

const WHILE = { timeout: 100_000, interval: 500 };

describe('a person whose erasure was accepted', () => {
  it('is in no answer, file, log or cache, and no load brings them back', async () => {
    const save = `mutation { saveOutreach(input: { network: "${NETWORK}", actor: "organisation:studio-horizon",
      other: "organisation:theatre-du-large", through: ["${PERSON}"], aboutFr: ["Ada Morin les connaît."],
      note: "Appeler Ada Morin." }) { entry { id } } }`;
    expect((await ask(save, {}, facilitator)).errors).toBeUndefined();
    // Asked twice, for the site to keep what it answered.
    for (const answer of [...Object.values(ANSWERS), ...Object.values(ANSWERS)]) await answer();
    const before = await Promise.all(
      Object.entries(ANSWERS).map(async ([name, answer]) => (tells(await answer()) ? [name] : [])),
    );
    expect(before.flat()).toEqual(
      expect.arrayContaining([
        'search',
        'suggest',
        'entity',
        'ecosystem',
        '/ecosystem',
        'outreach',
        'people',
      ]),
    );

    expect(await isEmbedded(TEXT)).toBe(true);

    const reference = await accepted(PERSON);
    await expect.poll(() => statusOf(reference), WHILE).toBe('DONE');

    expect(await isEmbedded(TEXT)).toBe(false);
    for (const [name, answer] of Object.entries(ANSWERS)) {
      expect.soft(tells(await answer()), name).toBe(false);
    }
    expect(await inGraph()).toEqual([]);
    expect(await rows('MATCH (analysis:Analysis) RETURN analysis.outdated AS outdated')).toEqual([
      { outdated: null },
    ]);
    const [work] = await rows<{ authors: string[] }>(
      'MATCH (work:Entity {id: $work}) RETURN work.authors AS authors',
      { work: WORK },
    );
    expect(work?.authors).toEqual(['Jean Petit']);
    expect(await readdir(path.join(testConfig().OBSERVATORY_DATA, 'rejects'))).not.toContain('named.csv');
    expect(await readdir(cache)).not.toContain('pages');

    await ingest('package', dataPackage);
    expect(await inGraph()).toEqual([]);
  });

  it('is erased at the next start when the site was stopped meanwhile', async () => {
    const reference = await accepted(OTHER);
    await stop();
    expect(
      await rows("MATCH (request:PersonRequest {status: 'under-way'}) RETURN request.person AS person"),
    ).toEqual([{ person: OTHER }]);
    await open();
    await expect.poll(() => statusOf(reference), WHILE).toBe('DONE');
    expect(
      await rows('MATCH (node) WHERE node.id = $id OR node.person = $id RETURN node', { id: OTHER }),
    ).toEqual([]);
  });

  it('is erased to the end also where the graph has forgotten them and the rest was cut short', async () => {
    await stop();
    await rows(
      `CREATE (:PersonRequest {id: 'cut', reference: 'cut', wants: 'erasure', at: '2026-01-01', status: 'under-way'})
       WITH * MATCH (analysis:Analysis) SET analysis.outdated = true`,
    );
    await open();
    const left = () =>
      rows(
        "MATCH (request:PersonRequest {id: 'cut'}) MATCH (analysis:Analysis) RETURN request.status AS status, analysis.outdated AS outdated",
      );
    await expect.poll(left, WHILE).toEqual([{ status: 'done', outdated: null }]);
  });
});

describe('the log of a site in use', () => {
  it('tells neither what was asked, nor by whom, nor what they hold', async () => {
    const browser = new Browser();
    const token = await tokenFor('facilitator', NETWORK);
    const page = { ...PAGE, 'x-forwarded-for': '192.0.2.77' };
    const entered = await browser.send(`${address}/auth/token`, {
      method: 'POST',
      headers: page,
      body: new URLSearchParams({ token }),
    });
    expect(entered.status).toBe(204);
    const [cookie = ''] = browser.cookies(new URL(address).host).values();
    expect(cookie).not.toBe('');
    await ask('{ search(text: "mot-secret") { total } }', {}, page, browser);
    await ask(
      'query ($text: String!) { similar(text: $text) { score } }',
      { text: 'variable-secret' },
      page,
      browser,
    );
    // What is refused and what fails is told more of than what succeeds.
    for (const query of [
      '{ search(text: "faute-secret") { nothing } }',
      '{ search(text: "lexique-secret"',
      '{ entity(id: "id-secret") { id } neighbourhood(id: "id-secret", depth: 99) { total } }',
    ]) {
      await ask(query, {}, page, browser);
    }
    await fetch(`${address}/recherche?q=adresse-secret`, { headers: page });
    await fetch(`${address}/auth/token`, {
      method: 'POST',
      headers: page,
      body: new URLSearchParams({ token: 'jeton-secret' }),
    });
    await fetch(`${address}/auth/callback?code=code-secret&state=x`);
    await ask('{ viewer { id } }', {}, { authorization: 'Bearer porteur-secret' });
    await stop();
    const log = outputs.map((output) => output()).join('\n');
    expect(log).toContain('"route":"/graphql"');
    for (const secret of [
      'secret',
      token,
      cookie,
      '192.0.2.77',
      '::1"',
      '127.0.0.1"',
      '@exemple.org',
      'Bearer',
    ]) {
      expect.soft(log).not.toContain(secret);
    }
    expect(tells(log)).toBe(false);
    for (const line of log.split('\n').filter((each) => each.includes('"answered"'))) {
      expect(Object.keys(JSON.parse(line)).sort()).toEqual(
        ['level', 'time', 'requestId', 'method', 'route', 'status', 'ms', 'cut', 'msg'].sort(),
      );
    }
  });
});
