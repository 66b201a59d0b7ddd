import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../../core/config.ts';
import { UserError } from '../../../core/errors.ts';
import type { Page } from '../../../ingest/http/page.ts';
import { type Connector, reader } from '../../../ingest/sources/common/connector.ts';
import { connectorSource, type SourceOptions } from '../../../ingest/sources/common/source.ts';
import { entity, entityId } from '../../../ingest/sources/common/statements.ts';
import { serverThat } from '../http/server.ts';

const PAGES = 3;

/** A source on this machine: three pages of two themes, of which one is on every page. */
function connectorAt(url: string): Connector {
  return {
    name: 'test',
    title: 'themes',
    requestsPerSecond: 1000,
    query: '',
    since: '',
    options: [],
    async *read(_, { client }) {
      for (let number: number | null = 1; number !== null; ) {
        const { page, data }: { page: Page; data: z.output<typeof pageSchema> } = await client.json(
          { url: new URL(`${url}/?fl=a,b&page=${number}`) },
          pageSchema,
        );
        yield { page, licence: 'CC0', records: data.themes, read: theme };
        number = data.next;
      }
    },
  };
}

const pageSchema = z.object({ themes: z.array(z.unknown()), next: z.number().nullable() });

const theme = reader(z.string(), function* (name, at) {
  yield entity('Theme', at, { id: entityId('Theme', 'test', name), name, source: 'https://example.org' });
});

function answer(response: ServerResponse, number: number): void {
  const next = number < PAGES ? number + 1 : null;
  response.end(JSON.stringify({ themes: ['everywhere', `only on ${number}`], next }));
}

const pageAsked = (url: string | undefined) =>
  Number(new URL(url ?? '', 'http://localhost').searchParams.get('page'));

async function optionsFor(given: Partial<SourceOptions> = {}): Promise<SourceOptions> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-source-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return {
    config: readConfig({ OBSERVATORY_CACHE: folder, CONTACT_EMAIL: 'me@example.org' }),
    admit: async () => {},
    ...given,
  };
}

const ALL = { limit: Number.POSITIVE_INFINITY, options: {} };

async function namesOf(source: ReturnType<typeof connectorSource>): Promise<unknown[]> {
  const names: unknown[] = [];
  for await (const statement of source.read())
    if (statement.is === 'entity') names.push(statement.values.name);
  return names;
}

describe('a source over HTTP', () => {
  it('gives the same when it is read again, without asking again', async () => {
    const server = await serverThat(({ url }, response) => answer(response, pageAsked(url)));
    const told: number[] = [];
    const source = connectorSource(
      connectorAt(server.url),
      ALL,
      await optionsFor({ told: (records) => told.push(records) }),
    );
    const names = [1, 2, 3].flatMap((page) => ['everywhere', `only on ${page}`]);
    expect(await namesOf(source)).toEqual(names);
    expect(await namesOf(source)).toEqual(names);
    expect(server.requests).toHaveLength(PAGES);
    expect(told).toEqual([2, 4, 6]);
  });

  it('names pages so that people can read where a record comes from', async () => {
    const server = await serverThat(({ url }, response) => answer(response, pageAsked(url)));
    const source = connectorSource(connectorAt(server.url), ALL, await optionsFor());
    const origins = [];
    for await (const { origin } of source.read()) origins.push(origin);
    expect(origins[5]).toEqual({ file: `${server.url}/?page=3`, line: 2 });
  });

  it('stopped between two pages, goes on from there in the next run', async () => {
    const stop = new AbortController();
    const server = await serverThat(({ url }, response) => {
      if (pageAsked(url) === 2 && !stop.signal.aborted) stop.abort(new UserError('Stopped.'));
      answer(response, pageAsked(url));
    });
    const options = await optionsFor();
    const connector = connectorAt(server.url);
    await expect(
      namesOf(connectorSource(connector, ALL, { ...options, signal: stop.signal })),
    ).rejects.toThrow('Stopped.');
    expect(server.requests).toHaveLength(2);
    expect(await namesOf(connectorSource(connector, ALL, options))).toHaveLength(6);
    expect(server.requests.map(({ url }) => pageAsked(url))).toEqual([1, 2, 3]);
  });

  it('stops in the middle of a wait', async () => {
    const stop = new AbortController();
    const server = await serverThat((_, response) => {
      response.writeHead(429, { 'retry-after': '100' }).end(() => stop.abort(new UserError('Stopped.')));
    });
    const source = connectorSource(connectorAt(server.url), ALL, await optionsFor({ signal: stop.signal }));
    await expect(namesOf(source)).rejects.toThrow('Stopped.');
  });

  it('that has forgotten where the last run was says how to start over', async () => {
    let isForgetful = false;
    const server = await serverThat(({ url }, response) => {
      const page = pageAsked(url);
      if (page === 2 && isForgetful) response.writeHead(404).end('Unknown cursor');
      else if (page === 2) response.writeHead(403).end('Not today');
      else answer(response, page);
    });
    const options = await optionsFor();
    const run = () => namesOf(connectorSource(connectorAt(server.url), ALL, options));
    await expect(run()).rejects.toThrow(/Not today$/);
    isForgetful = true;
    await expect(run()).rejects.toThrow(/Unknown cursor.*start over with --fresh/);
  });

  it('is not asked without a contact', () => {
    expect(() => connectorSource(connectorAt('http://localhost'), ALL, { config: readConfig({}) })).toThrow(
      /set CONTACT_EMAIL/,
    );
  });
});
