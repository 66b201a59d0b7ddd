import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeToken } from '../../server/accounts/tokens.ts';
import { testConfig } from '../setup/database.ts';
import { openStarterDatabase } from '../setup/starter.ts';
import { type Reply, type RunningSite, startSite } from './site.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Questions that one client may ask in a minute. */
const RATE_LIMIT = 60;

const VIEWER = '{ viewer { name } }';
const SEARCH = '{ search(text: "musique") { total } }';

let site: RunningSite;
let folder: string;
let bearer: { authorization: string };
/** Sets the clock of the server off by so many milliseconds. */
let setOff: (milliseconds: number) => Promise<void>;

beforeAll(async () => {
  const { database, embedder } = await openStarterDatabase();
  await Promise.all([database.close(), embedder.close()]);
  folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-clock-'));
  const clock = path.join(folder, 'clock');
  setOff = (milliseconds) => writeFile(clock, String(milliseconds));
  await setOff(0);
  const said = { name: 'Camille', role: 'facilitator', network: 'network:tmnlab' } as const;
  const token = await makeToken(testConfig(), { ...said, until: new Date(Date.now() + 60 * MINUTE) });
  bearer = { authorization: `Bearer ${token}` };
  site = await startSite({
    CLOCK_FILE: clock,
    NODE_OPTIONS: `--import ${pathToFileURL(path.join(import.meta.dirname, 'wrong-clock.mjs'))}`,
    LOG_FORMAT: 'json',
    RATE_LIMIT: String(RATE_LIMIT),
  });
});

afterAll(async () => {
  await site?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const codes = ({ errors }: Reply) => errors.map(({ extensions }) => extensions.code);

it.each([
  ['is right', 0, []],
  ['jumps a day forwards, after the end of a token', DAY, ['UNAUTHENTICATED']],
  ['jumps a day backwards, before the token was made', -DAY, ['UNAUTHENTICATED']],
  ['jumps back to what it was', 0, []],
])(
  'questions are answered when the clock %s, and a token counts in its time alone',
  async (_what, off, refusals) => {
    await setOff(off);
    const [search, viewer] = await Promise.all([site.ask(SEARCH), site.ask(VIEWER, {}, bearer)]);
    expect(codes(search)).toEqual([]);
    expect(codes(viewer)).toEqual(refusals);
    expect(await site.status('/ready')).toBe(200);
  },
);

it('who asks too much is told to wait for a minute at most, also when the clock is set back', async () => {
  await setOff(0);
  const ask = () => fetch(`${site.address}/graphql?query={__typename}`);
  while ((await ask()).status !== 429);
  await setOff(-DAY);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
});

it('durations are measured by the steady clock', () => {
  const took = [...site.output().matchAll(/"ms":(-?[\d.]+)/g)].map(([, ms]) => Number(ms));
  expect(took.length).toBeGreaterThan(RATE_LIMIT);
  expect(Math.min(...took)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...took)).toBeLessThan(MINUTE);
});
