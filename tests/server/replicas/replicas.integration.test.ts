import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../../../core/neo4j/database.ts';
import { bookmarksCookie } from '../../../server/accounts/bookmarks.ts';
import { later } from '../../core/neo4j/later.ts';
import { openTestDatabase, testConfig } from '../../setup/database.ts';
import { collect, ended, run } from '../../setup/process.ts';
import { Browser } from '../accounts/browser.ts';
import { accountNodes, forgetAccounts, PAGE, tokenFor } from '../accounts/site.ts';
import type { Answer } from '../graphql/ask.ts';
import { openProxy, SERVED_BY } from './proxy.ts';

const NETWORK = 'network:tmnlab';
const VIEWER = '{ viewer { name roles { role } } }';
const SAVE = `mutation ($input: SaveOutreachInput!) { saveOutreach(input: $input) { entry { note } } }`;
const LIST = `{ outreach(network: "${NETWORK}") { total page { note } } }`;

let database: Database;
/** Two servers that start at the same time on a database without anything in it, and a proxy that asks them in turn. */
let servers: { child: ChildProcess; output: () => string; address: string }[];
let proxy: Awaited<ReturnType<typeof openProxy>>;

beforeAll(async () => {
  database = await openTestDatabase();
  const starting = [1, 2].map(() => {
    const child = run('server/main.ts', { PORT: '0', TRUSTED_PROXIES: '1' });
    return { child, output: collect(child) };
  });
  servers = await Promise.all(starting.map(async (server) => ({ ...server, address: await opened(server) })));
  proxy = await openProxy(servers.map(({ address }) => address));
});

afterAll(async () => {
  for (const { child } of servers ?? []) {
    child.kill('SIGKILL');
    await ended(child);
  }
  await proxy?.close();
  await forgetAccounts(database);
  await database?.close();
});

/** The address of a server, once it says that it is open. */
async function opened({ child, output }: { child: ChildProcess; output: () => string }): Promise<string> {
  for (;;) {
    const address = /is open: (http:\/\/127\.0\.0\.1:\d+)/.exec(output())?.[1];
    if (address) return address;
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function ask(browser: Browser, query: string, variables: object = {}) {
  const response = await browser.send(`${proxy.address}/graphql`, {
    method: 'POST',
    headers: { ...PAGE, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer;
  return { data, errors, by: response.headers.get(SERVED_BY), response };
}

describe('two servers that start on an empty database', () => {
  it('load the starter data once: one does, and the other waits for it', async () => {
    const said = servers.map(({ output }) => output()).join('\n');
    expect(said.match(/The database is empty: loading the starter data/g)).toHaveLength(1);
    expect(said.match(/Another server .* is preparing the data/g)).toHaveLength(1);
    const { records } = await database.driver.executeQuery(
      'MATCH (run:IngestRun) RETURN properties(run) AS run',
    );
    expect(records.map((record) => record.get('run'))).toEqual([
      expect.objectContaining({ tries: 1, status: 'finished' }),
    ]);
    const left = await database.driver.executeQuery('MATCH (lease:Lease) RETURN count(lease) AS count');
    expect(left.records[0]?.get('count')).toBe(0);
  });

  it('are both ready', async () => {
    for (const { address } of servers) expect((await fetch(`${address}/ready`)).status).toBe(200);
  });

  it('name the same state of the graph by the same tag', async () => {
    const tags = servers.map(async ({ address }) =>
      (await fetch(`${address}/ecosystem?nodes=10`)).headers.get('etag'),
    );
    const [first, second] = await Promise.all(tags);
    expect(first).toMatch(/^W\/"FB:/);
    expect(second).toBe(first);
  });
});

describe('a browser whose requests two servers answer in turn', () => {
  const browser = new Browser();
  const cookie = () => browser.cookies(new URL(proxy.address).host).get('observatory-bookmarks');

  it('is signed in with one and known to the other at once', async () => {
    const entered = await browser.send(`${proxy.address}/auth/token`, {
      method: 'POST',
      headers: PAGE,
      body: new URLSearchParams({ token: await tokenFor('facilitator', NETWORK) }),
    });
    expect(entered.status).toBe(204);
    const { data, by, response } = await ask(browser, VIEWER);
    expect(by).not.toBe(entered.headers.get(SERVED_BY));
    expect(data.viewer.roles).toEqual([{ role: 'FACILITATOR' }]);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('reads from one what it has just written through the other, time and again', async () => {
    for (let round = 0; round < 10; round += 1) {
      const note = `round ${round}`;
      const before = cookie();
      const input = { network: NETWORK, actor: 'organisation:groover', other: 'organisation:cnc', note };
      const saved = await ask(browser, SAVE, { input });
      expect(saved.errors).toBeUndefined();
      expect(saved.response.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^observatory-bookmarks=[\w.-]+; Max-Age=60; Path=\/; HttpOnly; SameSite=Lax$/),
      ]);
      expect(cookie()).not.toBe(before);
      const read = await ask(browser, LIST);
      expect(read.by).not.toBe(saved.by);
      expect(read.data.outreach).toEqual({ total: 1, page: [{ note }] });
    }
  });

  it('is told at once that its cookie is forged, and forgets it', async () => {
    const cookies = browser.cookies(new URL(proxy.address).host);
    cookies.set('observatory-bookmarks', `${cookie()?.slice(0, -3)}AAA`);
    const { errors, response } = await ask(browser, VIEWER);
    expect(response.status).toBe(400);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_BOOKMARKS' }) }),
    ]);
    expect(cookie()).toBeUndefined();
    expect((await ask(browser, VIEWER)).data.viewer).not.toBeNull();
  });

  it('is told in some seconds that the database has lost what it changed, as after a restored backup', async () => {
    const lost = later(await database.state(), 1_000_000);
    const [, sealed = ''] =
      /^[^=]+=([^;]+)/.exec((await bookmarksCookie(testConfig(), () => null, [lost])) ?? '') ?? [];
    const cookies = browser.cookies(new URL(proxy.address).host);
    cookies.set('observatory-bookmarks', sealed);
    onTestFinished(() => void cookies.delete('observatory-bookmarks'));
    const { errors } = await ask(browser, VIEWER);
    expect(errors?.[0]?.extensions?.code).toBe('DATABASE_UNAVAILABLE');
  });

  it('goes on being answered when one of them is stopped', async () => {
    const [first, second] = servers;
    first?.child.kill('SIGTERM');
    const answers = [];
    for (let question = 0; question < 10; question += 1) answers.push(await ask(browser, LIST));
    expect(answers.map(({ data }) => data.outreach.total)).toEqual(Array(10).fill(1));
    expect(first && (await ended(first.child))).toBe(0);
    expect((await ask(browser, LIST)).by).toBe(second?.address);
  });

  it('is signed out for all of them', async () => {
    const cookies = browser.cookies(new URL(proxy.address).host);
    const session = cookies.get('observatory') ?? '';
    await browser.send(`${proxy.address}/auth/sign-out`, { method: 'POST', headers: PAGE });
    expect(cookies.get('observatory')).toBeUndefined();
    cookies.set('observatory', session);
    expect((await ask(browser, VIEWER)).data.viewer).toBeNull();
    expect(JSON.stringify(await accountNodes(database))).not.toContain('"Session"');
  });
});
