import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectFolder } from '../../../core/config.ts';
import { openApi } from './ask.ts';

const folder = path.join(projectFolder, 'server/graphql/examples');
const examples = readdirSync(folder)
  .sort()
  .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);

/** Cypher calls of one question, however many entities its answer holds. */
const MOST_CALLS = 16;

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Whether an answer tells anything: a value that is not null, in lists that are not empty. */
function tells(answer: unknown): boolean {
  if (answer === null || answer === undefined) return false;
  return typeof answer === 'object' ? Object.values(answer).some(tells) : true;
}

describe('the examples', () => {
  it.each(examples)('%s says what it answers and for whom', (_file, query) => {
    expect(query).toMatch(/^# (For|What|Who|Which|How)/);
    expect(parse(query).definitions).toHaveLength(1);
  });

  it.each(examples)('%s is answered on the starter data, by few Cypher calls', async (_file, query) => {
    // The driver executes our own statements; each query of generated fields opens a session.
    const { driver } = api.database;
    const spies = [vi.spyOn(driver, 'executeQuery'), vi.spyOn(driver, 'session')];
    const { data, errors } = await api.ask(query);
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    expect(errors).toBeUndefined();
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThanOrEqual(MOST_CALLS);
    for (const answer of Object.values(data)) expect(tells(answer)).toBe(true);
  });
});
