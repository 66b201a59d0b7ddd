import { afterAll, beforeAll, expect, it } from 'vitest';
import { load } from '../bench/load/run.ts';
import { openStarterDatabase } from '../setup/starter.ts';
import { type RunningSite, startSite } from './site.ts';

let site: RunningSite;
beforeAll(async () => {
  const { database, embedder } = await openStarterDatabase();
  await Promise.all([database.close(), embedder.close()]);
  site = await startSite({});
});
afterAll(() => site?.stop());

// For a whole minute, with the memory: npm run bench -- load
it('200 clients at once for ten seconds are all answered', async () => {
  // What is asked first takes longest: queries are planned, code is compiled.
  await load(site.address, { clients: 10, seconds: 10 });
  const { requests, errors } = await load(site.address, { clients: 200, seconds: 10 });
  expect(errors).toEqual([]);
  expect(requests).toBeGreaterThan(20);
  expect(await site.status('/ready')).toBe(200);
}, 120_000);
