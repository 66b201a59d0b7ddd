import os from 'node:os';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeLease } from '../../core/lease.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { openTestDatabase } from '../setup/database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => {
  await database.driver.executeQuery('MATCH (lease:Lease) DELETE lease', {}, { database: database.name });
  await database.close();
});

const take = (waiting: () => void = () => {}) => takeLease(database, 'test', { waiting });

it('lets in one after another', async () => {
  const first = await take();
  let waits = 0;
  let inside = 0;
  const work = async () => {
    const lease = await take(() => (waits += 1));
    inside += 1;
    expect(inside).toBe(1);
    await lease?.release();
    inside -= 1;
  };
  const others = Promise.all([work(), work()]);
  await expect.poll(() => waits).toBe(2);
  expect(inside).toBe(0);
  await first?.release();
  await others;
});

it.each([
  // A number that no process of Linux or macOS has.
  ['whoever had it was killed on this machine', os.hostname(), 4_194_305, 300],
  ['whoever had it is not heard of any more', 'another machine', 1, -1],
])('is free when %s', async (_, host, pid, seconds) => {
  const holder = { name: 'test', holder: 'killed', instead: null, host };
  await database.write('lease/take', { ...holder, pid: neo4j.int(pid), seconds: neo4j.int(seconds) });
  const lease = await take(() => expect.unreachable('there is nobody to wait for'));
  await lease?.release();
});

it('is waited for no longer than one wants', async () => {
  const lease = await take();
  const stop = new AbortController();
  const waiting = takeLease(database, 'test', { waiting: () => stop.abort(), signal: stop.signal });
  await expect(waiting).rejects.toThrow('aborted');
  await lease?.release();
});
