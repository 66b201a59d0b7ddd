import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, collect, ended, run } from '../../setup/process.ts';
import { openStarterDatabase } from '../../setup/starter.ts';

describe('the server', () => {
  let server: ChildProcess;
  let address: string;
  let output: () => string;

  beforeAll(async () => {
    const { database, embedder } = await openStarterDatabase();
    await Promise.all([database.close(), embedder.close()]);
    server = run('server/main.ts', { PORT: '0', LOG_FORMAT: 'json' });
    output = collect(server);
    address = await addressOf(server);
  });

  afterAll(async () => {
    server.kill('SIGKILL');
    await ended(server);
  });

  it('is ready once it says that it is open', async () => {
    const ready = await fetch(`${address}/ready`);
    expect(await ready.json()).toMatchObject({ ready: true });
    expect(ready.status).toBe(200);
    expect((await fetch(address)).status).toBe(200);
  });

  it('ends the answers under way when it is stopped, and refuses others', async () => {
    const body = JSON.stringify({ query: '{ search(text: "mot-secret") { total } }' });
    const slow = request(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    const answered = once(slow, 'response');
    await new Promise((sent) => slow.write(body.slice(0, 10), sent));
    // What was sent before has come when a later request is answered.
    await expect
      .poll(async () => {
        await fetch(`${address}/health`);
        return output().includes('"/health"');
      })
      .toBe(true);
    server.kill('SIGTERM');
    await expect.poll(() => output()).toContain('Stopping');
    const refused = await fetch(`${address}/graphql?query={__typename}`);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('connection')).toBe('close');

    slow.end(body.slice(10));
    const [response] = await answered;
    expect(response.statusCode).toBe(200);
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({
      data: { search: { total: expect.any(Number) } },
    });
    expect(await ended(server)).toBe(0);
  });

  it('has logged a JSON object a line, with nothing of what was asked', () => {
    const lines = output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'info', route: '/graphql', method: 'POST', status: 200, cut: false }),
    );
    expect(output()).not.toContain('secret');
  });
});

it('the server does not start with settings that cannot be used, and says so in a line for each', async () => {
  const server = run('server/main.ts', {
    RATE_LIMIT: 'many',
    GRAPHIQL: 'maybe',
    EMBED_SITES: 'reseau.example',
  });
  const output = collect(server);
  expect(await ended(server)).toBe(1);
  expect(output().trim().split('\n')).toEqual([
    expect.stringMatching(/^Setting EMBED_SITES: must be '\*', 'none', or addresses such as .*\.$/),
    'Setting RATE_LIMIT: must be a whole number from 0 to 1000000.',
    'Setting GRAPHIQL: must be on or off.',
  ]);
});
