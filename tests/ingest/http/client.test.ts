import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { UserError } from '../../../core/errors.ts';
import { Client, type Problem, RequestRefused } from '../../../ingest/http/client.ts';
import { network, requireContact } from '../../../ingest/http/network.ts';
import { bodyLines } from '../../../ingest/http/page.ts';
import type { PageRequest } from '../../../ingest/http/request.ts';
import { PassingFault, TRIES, TryLater } from '../../../ingest/http/retry.ts';
import { serverThat } from './server.ts';

const answerSchema = z.object({ n: z.number() });

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-pages-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A client that does not wait, but notes how long it would have. */
async function impatient(options: { folder?: string; requestsPerSecond?: number } = {}) {
  const waits: number[] = [];
  const sleep = async (ms: number) => {
    waits.push(ms);
  };
  const { folder = await temporaryFolder(), requestsPerSecond = Number.POSITIVE_INFINITY } = options;
  const transport = network({
    contact: 'me@example.org',
    requestsPerSecond,
    folder,
    sleep,
    admit: async () => {},
  });
  return { client: new Client({ transport, sleep }), waits, folder };
}

const get = (url: string): PageRequest => ({ url: new URL(url) });

describe('a page', () => {
  it('is asked for once, and kept', async () => {
    const server = await serverThat((_, response, count) => response.end(`{"n":${count}}`));
    const folder = await temporaryFolder();
    for (const _ of [1, 2]) {
      const { client } = await impatient({ folder });
      const { data, page } = await client.json(get(`${server.url}/a?y=2&x=1`), answerSchema);
      expect(data).toEqual({ n: 1 });
      expect(page.url).toBe(`${server.url}/a?x=1&y=2`);
      expect(Date.parse(page.retrievedAt)).not.toBeNaN();
    }
    expect(server.requests).toHaveLength(1);
  });

  it('is asked for with a name and a contact', async () => {
    const server = await serverThat((_, response) => response.end('{"n":1}'));
    const { client } = await impatient();
    await client.json(get(server.url), answerSchema);
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^[\w-]+\/[\d.]+ \(mailto:me@example\.org\)$/);
  });

  it('is asked for again when it is refused for now, comes cut short or does not come', async () => {
    const server = await serverThat((_, response, count) => {
      if (count === 1) response.writeHead(429, { 'retry-after': '7' }).end();
      else if (count === 2) response.writeHead(500).end('out of breath');
      else if (count === 3) response.end('{"n":');
      else if (count === 4) response.destroy();
      else response.end('{"n":5}');
    });
    const { client, waits } = await impatient();
    expect((await client.json(get(server.url), answerSchema)).data).toEqual({ n: 5 });
    expect(waits).toHaveLength(4);
    expect(waits[0]).toBe(7000);
    for (const [tries, wait] of waits.entries())
      if (tries > 0) expect(wait).toBeLessThanOrEqual(1000 * 2 ** tries);
  });

  it('that breaks off in the middle of its body is asked for again', async () => {
    const server = await serverThat((_, response, count) => {
      if (count > 1) return response.end('{"n":2}\n');
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"n":1}\n', () => response.destroy());
    });
    const { client } = await impatient();
    const page = await client.page(get(server.url), async () => {});
    const lines: string[] = [];
    for await (const { text } of bodyLines(page)) lines.push(text);
    expect(lines).toEqual(['{"n":2}']);
  });

  it('is given up after some tries, and asked for again by the next run', async () => {
    const server = await serverThat((_, response) => response.writeHead(503).end('down'));
    const { client, folder } = await impatient();
    const asking = client.json(get(server.url), answerSchema);
    await expect(asking).rejects.toThrow(UserError);
    await expect(asking).rejects.toThrow(`cannot be had after ${TRIES} tries (answers 503: down)`);
    expect(server.requests).toHaveLength(TRIES);
    await expect((await impatient({ folder })).client.json(get(server.url), answerSchema)).rejects.toThrow();
    expect(server.requests).toHaveLength(2 * TRIES);
  });

  it('that is refused for good is not asked for again', async () => {
    const server = await serverThat((_, response) => response.writeHead(404).end('Resource not found.'));
    const { client } = await impatient();
    const asking = client.json(get(`${server.url}/x`), answerSchema);
    await expect(asking).rejects.toThrow(RequestRefused);
    await expect(asking).rejects.toThrow(`${server.url}/x answers 404: Resource not found.`);
    expect(server.requests).toHaveLength(1);
  });

  it('is left for another run when the source asks for a long wait', async () => {
    const server = await serverThat((_, response) => {
      response.writeHead(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '54000' }).end();
    });
    const { client } = await impatient();
    const asking = client.json(get(server.url), answerSchema);
    await expect(asking).rejects.toThrow(TryLater);
    await expect(asking).rejects.toThrow('900 minutes');
    expect(server.requests).toHaveLength(1);
  });

  it('may say in a 200 that it has failed', async () => {
    const server = await serverThat((_, response, count) => {
      response.end(count === 1 ? '{"error":"maxlag"}' : count === 2 ? '{"n":1}' : '{"error":"bad query"}');
    });
    const { client } = await impatient();
    const problem = (json: unknown): Problem | undefined => {
      const { error } = json as { error?: string };
      return error === undefined ? undefined : { message: error, passing: error === 'maxlag' };
    };
    expect((await client.json(get(`${server.url}/1`), answerSchema, problem)).data).toEqual({ n: 1 });
    await expect(client.json(get(`${server.url}/2`), answerSchema, problem)).rejects.toThrow('bad query');
  });

  it('of an unknown form says what is wrong with it', async () => {
    const server = await serverThat((_, response) => response.end('{"n":"one"}'));
    const { client } = await impatient();
    await expect(client.json(get(`${server.url}/x`), answerSchema)).rejects.toThrow(
      /\/x is not as documented: n /,
    );
  });

  it('that fails its check is asked for again', async () => {
    const server = await serverThat((_, response, count) => response.end(count === 1 ? 'half' : 'whole'));
    const { client } = await impatient();
    const page = await client.page(get(server.url), async ({ body }) => {
      if (!(await readFile(body.file, 'utf8')).endsWith('whole')) throw new PassingFault('cut short');
    });
    expect(await readFile(page.body.file, 'utf8')).toMatch(/whole$/);
  });

  it('that was spoilt on the disk is asked for again', async () => {
    const server = await serverThat((_, response, count) => response.end(`{"n":${count}}`));
    const { client, folder } = await impatient();
    await client.json(get(server.url), answerSchema);
    const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.http'));
    const kept = await readFile(path.join(folder, file), 'utf8');
    await writeFile(path.join(folder, file), kept.slice(0, -1));
    expect((await client.json(get(server.url), answerSchema)).data).toEqual({ n: 2 });
  });
});

describe('a redirect', () => {
  it('is followed, and where it led is known', async () => {
    const server = await serverThat((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.end('{"n":1}');
    });
    const folder = await temporaryFolder();
    for (const _ of [1, 2]) {
      const { page } = await (await impatient({ folder })).client.json(
        get(`${server.url}/old`),
        answerSchema,
      );
      expect([page.requested, page.url]).toEqual([`${server.url}/old`, `${server.url}/new`]);
    }
    expect(server.requests).toHaveLength(2);
  });

  it('takes no secret to another site, and leads to the web only', async () => {
    const other = await serverThat((_, response) => response.end('{"n":1}'));
    const server = await serverThat((request, response) => {
      const location = request.url?.startsWith('/file') ? 'file:///etc/passwd' : `${other.url}/there`;
      response.writeHead(302, { location }).end();
    });
    const { client } = await impatient();
    const secret = { parameters: { api_key: 's3cret' }, headers: { authorization: 's3cret' } };
    await client.json({ url: new URL(`${server.url}/away`), secret }, answerSchema);
    expect(other.requests[0]?.url).toBe('/there');
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
    await expect(client.json(get(`${server.url}/file`), answerSchema)).rejects.toThrow(
      'not an address of the web',
    );
  });

  it('without end is given up', async () => {
    const server = await serverThat((_, response) => response.writeHead(302, { location: '/again' }).end());
    const { client } = await impatient();
    await expect(client.json(get(server.url), answerSchema)).rejects.toThrow('without end');
  });
});

describe('a secret', () => {
  it('is sent, and stands neither in what is kept nor in what is said', async () => {
    const server = await serverThat((request, response) => {
      // Some servers repeat in their headers what they were asked.
      if (request.url?.startsWith('/ok')) response.setHeader('location', `${request.url}`);
      response.writeHead(request.url?.startsWith('/ok') ? 200 : 403).end('{"n":1}');
    });
    const { client, folder } = await impatient();
    const secret = { parameters: { api_key: 's3cret' }, headers: { authorization: 'Apikey s3cret' } };
    const { page } = await client.json({ url: new URL(`${server.url}/ok`), secret }, answerSchema);
    expect(server.requests[0]?.url).toBe('/ok?api_key=s3cret');
    expect(server.requests[0]?.headers.authorization).toBe('Apikey s3cret');
    expect(page.url).toBe(`${server.url}/ok`);
    for (const name of await readdir(folder)) {
      expect(name + (await readFile(path.join(folder, name), 'utf8'))).not.toContain('s3cret');
    }
    const refused = client.json({ url: new URL(`${server.url}/no`), secret }, answerSchema);
    await expect(refused).rejects.toThrow(/\/no answers 403/);
    await expect(refused).rejects.not.toThrow('s3cret');
  });

  it('in an address that somebody typed is not kept either', async () => {
    const server = await serverThat((_, response) => response.end('{"n":1}'));
    const { client } = await impatient();
    const { page } = await client.json(get(`${server.url}/?q=a&mailto=me@example.org`), answerSchema);
    expect(page.url).toBe(`${server.url}/?q=a`);
  });
});

describe('a source', () => {
  it('is not asked faster than its rate', async () => {
    const server = await serverThat((_, response) => response.end('{"n":1}'));
    const { client, waits } = await impatient({ requestsPerSecond: 0.001 });
    await client.json(get(`${server.url}/1`), answerSchema);
    expect(waits).toEqual([]);
    await client.json(get(`${server.url}/2`), answerSchema);
    expect(waits).toHaveLength(1);
    // The interval is 1000 s, less what the first request took.
    expect(waits[0]).toBeGreaterThan(900_000);
    expect(waits[0]).toBeLessThanOrEqual(1_000_000);
  });

  it('is asked by one request at a time', async () => {
    let open = 0;
    const atOnce: number[] = [];
    const server = await serverThat((_, response) => {
      open += 1;
      atOnce.push(open);
      setImmediate(() => {
        open -= 1;
        response.end('{"n":1}');
      });
    });
    const { client } = await impatient();
    await Promise.all([1, 2, 3].map((n) => client.json(get(`${server.url}/${n}`), answerSchema)));
    expect(atOnce).toEqual([1, 1, 1]);
  });

  it('is not asked without a contact, nor by other means than http', async () => {
    expect(() => requireContact(undefined)).toThrow(/set CONTACT_EMAIL/);
    const { client } = await impatient();
    await expect(client.json(get('ftp://example.org/a'), answerSchema)).rejects.toThrow(
      /ftp:.* is not an address/,
    );
  });
});
