import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testConfig } from '../setup/database.ts';
import { collect, ended, run } from '../setup/process.ts';
import { openStarterDatabase } from '../setup/starter.ts';
import { type RunningSite, startSite } from './site.ts';

let cache: string;
let site: RunningSite;

const model = () => path.join(cache, 'models');

beforeAll(async () => {
  const { database, embedder } = await openStarterDatabase();
  await Promise.all([database.close(), embedder.close()]);
  cache = await mkdtemp(path.join(os.tmpdir(), 'observatory-cache-'));
  const { OBSERVATORY_CACHE: installed } = testConfig();
  await symlink(path.join(installed, 'neo4j'), path.join(cache, 'neo4j'));
  await cp(await realpath(path.join(installed, 'models')), model(), { recursive: true });
  site = await startSite({ OBSERVATORY_CACHE: cache });
});

afterAll(async () => {
  await site?.stop();
  if (cache) await rm(cache, { recursive: true, force: true });
});

describe('an observatory whose model is removed', () => {
  it('goes on by meaning as long as it is open', async () => {
    await rm(model(), { recursive: true });
    const [search, similar] = await Promise.all([
      site.ask('{ search(text: "théâtre en réalité virtuelle") { hits { node { id } } } }'),
      site.ask('{ similar(text: "a theatre in virtual reality") { node { id } } }'),
    ]);
    for (const { errors } of [search, similar]) expect(errors).toEqual([]);
    expect(similar.data?.similar).toContainEqual({ node: { id: expect.any(String) } });
    expect(await site.status('/ready')).toBe(200);
  });

  it('says what to do when it is started, and ends', async () => {
    const server = run('server/main.ts', { OBSERVATORY_CACHE: cache, PORT: '0' });
    const output = collect(server);
    expect(await ended(server)).toBe(1);
    expect(output().trim().split('\n').at(-1)).toBe(
      `The embedding model is not in ${cache}: \`npm start\` or \`npm run ingest\` installs it.`,
    );
  });

  it('is not refreshed without it, and says why; with it, it is', async () => {
    const refresh = async (settings: Record<string, string>) => {
      const ingest = run('ingest/cli.ts', settings, 'refresh');
      const output = collect(ingest);
      return { code: await ended(ingest), output: output() };
    };
    const without = await refresh({ OBSERVATORY_CACHE: cache });
    expect(without.code).toBe(1);
    expect(without.output).toContain(`The embedding model is not in ${cache}`);
    expect(without.output).not.toMatch(/^\s+at /m);
    expect(await refresh({})).toMatchObject({ code: 0 });
  });
});
