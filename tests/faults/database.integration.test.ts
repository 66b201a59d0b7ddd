import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jProcesses } from '../setup/neo4j-processes.ts';
import { collect, ended, run } from '../setup/process.ts';
import { load, type OwnData, openOwnData, type Reply, type RunningSite, startSite } from './site.ts';

/** Seconds that a question may take; a database that says nothing is waited for five more. */
const READ_TIMEOUT = 10;
/** Milliseconds after which a request counts as hung. */
const HUNG = 30_000;
/** Milliseconds from when the database can answer again until the site does: 5 s, and a busy machine takes longer. */
const RECOVERY = 30_000;

const NETWORK = 'network:casques-et-scenes';
const PAIRS = [
  ['organisation:theatre-du-large', 'organisation:studio-horizon'],
  ['organisation:theatre-du-large', 'organisation:atelier-seul'],
  ['organisation:studio-horizon', 'organisation:atelier-seul'],
] as const;

const QUESTIONS = [
  '{ search(text: "réalité virtuelle") { total } }',
  '{ similar(id: "organisation:studio-horizon") { score node { id } } }',
  '{ networks(limit: 5) { name members { name } } }',
  '{ isolatedActors { total } }',
];
const SAVE = `mutation ($input: SaveOutreachInput!) { saveOutreach(input: $input) { entry { note } } }`;
const LIST = `query ($network: ID!) { outreach(network: $network) { total page { actor { id } other { id } note } } }`;

let data: OwnData;
let site: RunningSite;
let facilitator: { authorization: string };

beforeAll(async () => {
  data = await openOwnData();
  await load(data.settings);
  facilitator = await data.bearer('facilitator', NETWORK);
  site = await startSite({ ...data.settings, READ_TIMEOUT: String(READ_TIMEOUT) });
}, 180_000);

afterAll(async () => {
  site?.process.kill('SIGKILL');
  await data?.remove();
});

const isGood = ({ status, errors }: Reply) => status === 200 && errors.length === 0;

/** What is said while there is no database: nothing else, and to everybody in two languages. */
function expectToSayWhy(reply: Reply): void {
  expect(reply.errors[0]).toMatchObject({
    message: expect.stringMatching(/base de données ne répond pas.*database does not answer/),
    extensions: { code: 'DATABASE_UNAVAILABLE', requestId: expect.any(String) },
  });
}

/** Saves a note, again and again under one key until it is accepted, as a client does. */
async function write([actor, other]: readonly [string, string], note: string, replies: Reply[]) {
  const input = { network: NETWORK, actor, other, note, clientMutationId: note };
  for (;;) {
    const reply = await site.ask(SAVE, { input }, facilitator);
    replies.push(reply);
    if (isGood(reply)) return;
    await pause(100);
  }
}

const notes = async () => {
  const { data: found } = await site.ask(LIST, { network: NETWORK }, facilitator);
  return (found?.outreach as { total: number; page: { note: string }[] }) ?? { total: 0, page: [] };
};

describe('a database that is killed under load', () => {
  const replies: Reply[] = [];
  const accepted: string[] = [];

  it('is started again by its server, which answers and says why it cannot in the meantime', async () => {
    let underWay = true;
    const reader = async (question: string) => {
      while (underWay) replies.push(await site.ask(question));
    };
    const writer = async (pair: (typeof PAIRS)[number], number: number) => {
      for (let count = 0; underWay; count += 1) {
        const note = `note ${count} of ${number}`;
        await write(pair, note, replies);
        accepted[number] = note;
      }
    };
    const load = Promise.all([...QUESTIONS.map(reader), ...PAIRS.map(writer)]);
    await expect.poll(() => replies.filter(isGood).length, { timeout: 60_000 }).toBeGreaterThan(20);

    const killedAt = performance.now();
    process.kill(await data.neo4j(), 'SIGKILL');
    expect(await site.status('/health')).toBe(200);
    expect(await site.status('/')).toBe(200);
    await expect
      .poll(() => site.output(), { timeout: 60_000, interval: 50 })
      .toContain('The database answers again');
    const possibleAt = performance.now();
    await expect.poll(() => site.status('/ready'), { timeout: RECOVERY, interval: 50 }).toBe(200);
    expect(isGood(await site.ask(QUESTIONS[0] ?? ''))).toBe(true);
    const now = performance.now();
    expect(now - possibleAt).toBeLessThan(RECOVERY);
    console.log(
      `Neo4j killed: answers again after ${Math.round(now - killedAt)} ms, ${Math.round(now - possibleAt)} ms after it could.`,
    );
    await pause(1000);
    underWay = false;
    await load;
  }, 180_000);

  it('leaves no request hung, and each either answered or told why', () => {
    expect(Math.max(...replies.map(({ took }) => took))).toBeLessThan(HUNG);
    const failed = replies.filter((reply) => !isGood(reply));
    // On a busy machine a database that has just started may be slow as well.
    const isSlow = ({ errors }: Reply) => errors[0]?.extensions.code === 'QUERY_TIMEOUT';
    for (const reply of failed) if (!isSlow(reply)) expectToSayWhy(reply);
  });

  it('has lost nothing that was accepted, and made no change twice', async () => {
    const { total, page } = await notes();
    expect(total).toBe(PAIRS.length);
    expect(page.map(({ note }) => note).sort()).toEqual([...accepted].sort());
  });
});

describe('a database that answers nothing for a while', () => {
  it('is told apart from a question that takes too long, to more clients than it has connections for', async () => {
    const neo4j = await data.neo4j();
    process.kill(neo4j, 'SIGSTOP');
    try {
      const asked = Array.from({ length: 150 }, (_, index) => QUESTIONS[index % QUESTIONS.length] ?? '');
      const change = { network: NETWORK, actor: PAIRS[0][0], other: PAIRS[0][1], note: 'lent' };
      const replies = Promise.all([
        ...asked.map((question) => site.ask(question)),
        site.ask(SAVE, { input: { ...change, clientMutationId: 'slow' } }, facilitator),
      ]);
      expect(await site.status('/ready')).toBe(503);
      expect(await site.status('/health')).toBe(200);
      for (const reply of await replies) {
        expectToSayWhy(reply);
        expect(reply.took).toBeLessThan(HUNG);
      }
    } finally {
      process.kill(neo4j, 'SIGCONT');
    }
    const possibleAt = performance.now();
    await expect.poll(() => site.status('/ready'), { timeout: RECOVERY, interval: 50 }).toBe(200);
    await write(PAIRS[0], 'slow', []);
    expect(performance.now() - possibleAt).toBeLessThan(RECOVERY);
    expect((await notes()).total).toBe(PAIRS.length);
  }, 120_000);
});

describe('a second server on the same data', () => {
  it('is refused with the process that has them, and takes nothing from the first', async () => {
    const second = run('server/main.ts', { ...data.settings, PORT: '0' });
    const output = collect(second);
    expect(await ended(second)).toBe(1);
    expect(output()).toContain(`is already in use by process ${site.process.pid}: stop that one first`);
    expect(isGood(await site.ask(QUESTIONS[0] ?? ''))).toBe(true);
    expect(await neo4jProcesses(data.folder)).toHaveLength(1);
  });
});

describe('a site that is stopped while its database is started again', () => {
  it('ends as ever, and leaves no process behind', async () => {
    process.kill(await data.neo4j(), 'SIGKILL');
    await expect.poll(() => site.output().match(/it is started again/g)?.length).toBe(2);
    expect(await site.stop()).toBe(0);
    expect(await neo4jProcesses(data.folder)).toEqual([]);
  });
});
