import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../../core/config.ts';
import { forget } from '../../../ingest/forget/forget.ts';
import { prepareAccounts } from '../../../server/accounts/accounts.ts';
import { accountsOf } from '../../../server/accounts/index.ts';
import { apiSchema } from '../../../server/graphql/schema.ts';
import { graphqlEndpoint } from '../../../server/graphql/yoga.ts';
import { openSite } from '../../../server/http.ts';
import { IngestQueue } from '../../../server/ingest.ts';
import { frontDoor } from '../../../server/operations/front.ts';
import { jsonLog } from '../../../server/operations/log.ts';
import { createMetrics } from '../../../server/operations/metrics.ts';
import { decide, prepareRequests, requests } from '../../../server/privacy/requests.ts';
import { testConfig } from '../../setup/database.ts';
import { openStarterDatabase } from '../../setup/starter.ts';
import { PAGE, tokenFor } from '../accounts/site.ts';
import type { Answer } from '../graphql/ask.ts';

const PERSON = 'person:clemence-chalopet';
const NAME = 'Clémence Chalopet';
const CONTACT = 'moi@exemple.org';

/** Takes what is to be run, and runs nothing: the real one is tried in erasure.integration.test.ts. */
class IdleQueue extends IngestQueue {
  readonly taken: string[][] = [];
  override run(words: readonly string[]): Promise<boolean> {
    this.taken.push([...words]);
    return new Promise(() => {});
  }
}

let opened: Awaited<ReturnType<typeof openStarterDatabase>>;
let endpoint: ReturnType<typeof graphqlEndpoint>;
let site: Awaited<ReturnType<typeof openSite>>;
const queue = new IdleQueue();
const lines: string[] = [];
/** Who asks, by the name of the role. */
const bearers = new Map<string, { headers: Record<string, string>; account: string }>();

beforeAll(async () => {
  opened = await openStarterDatabase();
  const { database } = opened;
  await prepareAccounts(database);
  await prepareRequests(database);
  const config = testConfig();
  endpoint = graphqlEndpoint(await apiSchema(), opened, {
    accounts: accountsOf(config),
    ingest: queue,
    operator: { name: 'Le réseau', contact: 'rgpd@exemple.org' },
  });
  site = await openSite('127.0.0.1', 0);
  const log = jsonLog({ write: (line) => void lines.push(line) });
  const settings = readConfig({ TRUSTED_PROXIES: '1' });
  site.serve(frontDoor(settings, { log, metrics: createMetrics(), parts: {} })(endpoint));
  for (const [who, role, network] of [
    ['contributor', 'contributor', 'network:tmnlab'],
    ['editor', 'editor', 'network:tmnlab'],
    ['facilitator', 'facilitator', 'network:tmnlab'],
    ['administrator', 'administrator', null],
  ] as const) {
    const headers = { authorization: `Bearer ${await tokenFor(role, network)}` };
    const { data } = await send('{ viewer { id } }', {}, headers);
    bearers.set(who, { headers, account: data.viewer.id });
  }
  bearers.set('visitor', { headers: PAGE, account: 'nobody' });
});
afterEach(async () => {
  await rows('MATCH (request:PersonRequest) DETACH DELETE request');
  queue.taken.length = 0;
});
afterAll(async () => {
  await rows('MATCH (node:Account|Grant|Session) DETACH DELETE node');
  await site?.close();
  await endpoint?.dispose();
  await opened?.embedder.close();
  await opened?.database.close();
});

async function rows(statement: string, parameters: object = {}): Promise<Record<string, unknown>[]> {
  const { driver, name } = opened.database;
  const { records } = await driver.executeQuery(statement, parameters, { database: name });
  return records.map((record) => record.toObject());
}

/** Each test asks from places of its own. */
let places = 0;

async function send(query: string, variables: object, headers: object, from?: string): Promise<Answer> {
  places += 1;
  const response = await fetch(`${site.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': from ?? `192.0.2.${places % 250}`,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const ASK = `mutation ($input: RequestAboutPersonInput!) {
  requestAboutPerson(input: $input) { reference clientMutationId }
}`;
const LIST = `{ personRequests { total page {
  id personId person { id name } wants message contact at status reason decidedBy decidedAt
} } }`;
const DECIDE = `mutation ($input: DecidePersonRequestInput!) {
  decidePersonRequest(input: $input) { clientMutationId request { status personId message contact reason decidedBy } }
}`;
const STATE = `query ($reference: String!) {
  personRequest(reference: $reference) { wants status at decidedAt reason }
}`;

const bearer = (who: string) => bearers.get(who) ?? expect.unreachable(who);
const erasure = { person: PERSON, wants: 'ERASURE', message: 'Je ne veux plus y être.', contact: CONTACT };
const ask = (input: object, from?: string) => send(ASK, { input }, PAGE, from);
const list = async () => (await send(LIST, {}, bearer('administrator').headers)).data.personRequests;
const decideAs = (input: object, who = 'administrator') => send(DECIDE, { input }, bearer(who).headers);
const stateOf = async (reference: string) => (await send(STATE, { reference }, {})).data.personRequest;

/** Asks as a visitor. @returns the reference, and the request as administrators see it */
async function asked(input: object = erasure) {
  const { data } = await ask({ clientMutationId: randomUUID(), ...input });
  const { page } = await list();
  return { reference: data.requestAboutPerson.reference as string, request: page[0] };
}

describe('a request about a person', () => {
  it('is made by a visitor, who follows it by a reference that the graph holds as a hash', async () => {
    const { reference, request } = await asked();
    expect(reference).toMatch(/^[\w-]{43}$/);
    expect(request).toMatchObject({
      personId: PERSON,
      person: { id: PERSON, name: NAME },
      wants: 'ERASURE',
      message: erasure.message,
      contact: CONTACT,
      status: 'OPEN',
      reason: null,
      decidedBy: null,
    });
    expect(await stateOf(reference)).toEqual({
      wants: 'ERASURE',
      status: 'OPEN',
      at: request.at,
      decidedAt: null,
      reason: null,
    });
    expect(await stateOf(`${reference.slice(0, -1)}_`)).toBeNull();
    const kept = JSON.stringify(
      await rows('MATCH (request:PersonRequest) RETURN properties(request) AS all'),
    );
    expect(kept).not.toContain(reference);
    expect(kept).not.toContain('192.0.2');
  });

  it('sent again is kept once, with the same reference, also when it has been decided since', async () => {
    const input = { ...erasure, clientMutationId: randomUUID() };
    const { reference, request } = await asked(input);
    const again = await ask(input);
    expect(again.data.requestAboutPerson).toEqual({ reference, clientMutationId: input.clientMutationId });
    await decideAs({ id: request.id, decision: 'REFUSE', reason: 'Autre personne.' });
    expect((await ask(input)).data.requestAboutPerson.reference).toBe(reference);
    expect((await list()).total).toBe(1);
    const other = await ask({ ...input, message: 'Autre chose.' });
    expect(other.data.requestAboutPerson.reference).not.toBe(reference);
  });

  it('is answered alike whether or not there are others', async () => {
    const first = await ask({ ...erasure, clientMutationId: 'a' });
    const second = await ask({ ...erasure, clientMutationId: 'b' });
    const shape = ({ data, errors }: Answer) => [Object.keys(data.requestAboutPerson), errors];
    expect(shape(second)).toEqual(shape(first));
  });

  it.each([
    ['nobody', { person: 'person:nobody' }, 'input.person'],
    ['an organisation', { person: 'organisation:cnc' }, 'input.person'],
    ['too many words', { message: 'a'.repeat(4001) }, 'input.message'],
    ['no e-mail address', { contact: 'moi' }, 'input.contact'],
    ['a correction without words', { wants: 'RECTIFICATION', message: ' ' }, 'input.message'],
    ['a key without bounds', { clientMutationId: 'a'.repeat(101) }, 'input.clientMutationId'],
  ])('is refused for %s', async (_name, input, argument) => {
    const { errors } = await ask({ ...erasure, ...input });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect((await list()).total).toBe(0);
  });

  it('is taken from the page, and from no other site', async () => {
    for (const headers of [
      {},
      { origin: 'https://evil.example' },
      { ...PAGE, 'sec-fetch-site': 'cross-site' },
    ]) {
      const { errors } = await send(ASK, { input: erasure }, headers);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    }
    expect((await list()).total).toBe(0);
  });

  it('is taken five times an hour from one place', async () => {
    const from = '2001:db8:1:2::3';
    for (let time = 0; time < 5; time += 1) expect((await ask(erasure, from)).errors).toBeUndefined();
    const { errors } = await ask(erasure, '2001:db8:1:2::4');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
    expect((await ask(erasure, '2001:db8:1:3::3')).errors).toBeUndefined();
  });

  it('is not kept when too many wait, but for one that is sent again', async () => {
    const { reference } = await asked({ ...erasure, clientMutationId: 'first' });
    await rows(
      "UNWIND range(1, 999) AS number CREATE (:PersonRequest {id: toString(number), reference: toString(number), status: 'open'})",
    );
    expect((await ask(erasure)).errors?.[0]).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    const again = await ask({ ...erasure, clientMutationId: 'first' });
    expect(again.data.requestAboutPerson.reference).toBe(reference);
  });

  it('leaves nothing in the log', async () => {
    await asked();
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join()).not.toMatch(/chalopet|moi@exemple|plus y être|192\.0\.2/i);
  });
});

describe('who reads and decides', () => {
  const WHO = ['visitor', 'contributor', 'editor', 'facilitator', 'administrator'];

  it.each(WHO)('%s, in the API and in the statements', async (who) => {
    const { request } = await asked();
    const { headers, account } = bearer(who);
    const { database } = opened;
    const input = { id: request.id, decision: 'REFUSE', reason: 'Autre personne.' };
    const page = { first: 10, offset: 0 };
    if (who === 'administrator') {
      expect(await requests(database, account, page)).toMatchObject({ total: 1 });
      expect((await send(DECIDE, { input }, headers)).errors).toBeUndefined();
      return;
    }
    const code = who === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    for (const refused of [await send(LIST, {}, headers), await send(DECIDE, { input }, headers)]) {
      expect(refused.errors?.[0]).toMatchObject({ extensions: { code } });
      expect(JSON.stringify(refused)).not.toContain(CONTACT);
    }
    expect(await requests(database, account, page)).toBeNull();
    expect(await decide(database, account, request.id, { status: 'refused', reason: 'x' })).toBeNull();
    expect((await list()).page[0]).toEqual(request);
  });
});

describe('a decision', () => {
  it('to refuse needs a reason, which whoever asked reads; who asked, why and about whom is not kept', async () => {
    const { reference, request } = await asked();
    const without = await decideAs({ id: request.id, decision: 'REFUSE' });
    expect(without.errors?.[0]).toMatchObject({ extensions: { argument: 'input.reason' } });
    const { data } = await decideAs({ id: request.id, decision: 'REFUSE', reason: 'Autre personne.' });
    expect(data.decidePersonRequest.request).toEqual({
      status: 'REFUSED',
      personId: null,
      message: null,
      contact: null,
      reason: 'Autre personne.',
      decidedBy: 'administrator of null',
    });
    expect(await stateOf(reference)).toMatchObject({ status: 'REFUSED', reason: 'Autre personne.' });
    const [kept] = await rows('MATCH (request:PersonRequest) RETURN keys(request) AS keys');
    expect(kept?.keys).not.toEqual(expect.arrayContaining(['person']));
    expect(queue.taken).toEqual([]);
  });

  it('to correct tells what was corrected', async () => {
    const { reference, request } = await asked({ ...erasure, wants: 'RECTIFICATION' });
    await decideAs({ id: request.id, decision: 'ACCEPT', reason: 'Le rôle est corrigé.' });
    expect(await stateOf(reference)).toMatchObject({ status: 'DONE', reason: 'Le rôle est corrigé.' });
  });

  it('to erase starts the erasure once, and is not taken back', async () => {
    const { reference, request } = await asked();
    for (let time = 0; time < 2; time += 1) {
      const { data } = await decideAs({ id: request.id, decision: 'ACCEPT', clientMutationId: 'x' });
      expect(data.decidePersonRequest).toMatchObject({
        clientMutationId: 'x',
        request: { status: 'UNDER_WAY', personId: PERSON, message: null, contact: null },
      });
    }
    await expect.poll(() => queue.taken).toEqual([['forget', PERSON]]);
    const { errors } = await decideAs({ id: request.id, decision: 'REFUSE', reason: 'x' });
    expect(errors?.[0]).toMatchObject({ extensions: { argument: 'input.decision' } });
    expect(await stateOf(reference)).toMatchObject({ status: 'UNDER_WAY' });
  });

  it('is for a request that there is', async () => {
    const { errors } = await decideAs({ id: 'none', decision: 'ACCEPT' });
    expect(errors?.[0]).toMatchObject({ extensions: { argument: 'input.id' } });
  });
});

describe('what is held of people', () => {
  it('is counted, with its sources, and says who answers for it', async () => {
    const { data } = await send(
      '{ personalData { people properties { name count } relations { type count } datasets { dataset people } operator { name contact } } }',
      {},
      {},
    );
    const [{ people } = { people: 0 }] = await rows(
      'MATCH (person:Person) RETURN toInteger(count(*)) AS people',
    );
    const held = data.personalData;
    expect(held.people).toBe(Number(people));
    const count = (name: string) =>
      held.properties.find((each: { name: string }) => each.name === name)?.count;
    expect(count('name')).toBe(held.people);
    expect(count('role')).toBeGreaterThan(0);
    // What is computed is none of it, and nothing private is ever held.
    for (const name of ['embedding', 'degree', 'email', 'telephone', 'birthDate'])
      expect(count(name)).toBeUndefined();
    expect(held.datasets[0].people).toBeGreaterThan(0);
    expect(held.operator).toEqual({ name: 'Le réseau', contact: 'rgpd@exemple.org' });
  });
});

describe('an erasure by the command', () => {
  const PASSING = 'person:passing-by';

  it('is the end of all requests about the person, and strikes the name out of the others', async () => {
    await rows(
      `CREATE (person:Entity:Actor:Person {id: $id, name: 'Zélie Quintrec'})
       CREATE (:SourceRecord {id: $id, key: $id, kind: 'Person'})-[:RESOLVED_TO]->(person)`,
      { id: PASSING },
    );
    onTestFinished(async () => {
      await rows('MATCH (node) WHERE node.id = $id DETACH DELETE node', { id: PASSING });
      await rows('MATCH (node:Erased|ErasureSalt) DETACH DELETE node');
      await rows('MATCH (computed:Analysis|Resolution) REMOVE computed.outdated');
    });
    const about = await asked({ ...erasure, person: PASSING, wants: 'RECTIFICATION' });
    const other = await asked({ ...erasure, message: 'Je suis la sœur de Zélie Quintrec.' });
    await forget(opened.database, PASSING);
    expect(await stateOf(about.reference)).toMatchObject({ status: 'DONE' });
    expect(await stateOf(other.reference)).toMatchObject({ status: 'OPEN' });
    const { page } = await list();
    expect(page[0]).toMatchObject({ message: 'Je suis la sœur de ….' });
    expect(
      JSON.stringify(await rows('MATCH (request:PersonRequest) RETURN properties(request) AS all')),
    ).not.toMatch(/Quintrec|passing-by/);
  });
});
