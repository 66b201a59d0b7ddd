import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../../core/config.ts';
import { apiSchema } from '../../../server/graphql/schema.ts';
import { graphqlEndpoint } from '../../../server/graphql/yoga.ts';
import { compressed, openSite, type Site } from '../../../server/http.ts';
import { openStarterDatabase } from '../../setup/starter.ts';

let opened: Awaited<ReturnType<typeof openStarterDatabase>>;
let endpoint: ReturnType<typeof graphqlEndpoint>;
let observatory: Site;
let client: Client;

/** As an assistant is told to start it. */
const program = (...words: string[]) => ({
  command: 'npm',
  args: ['run', '--silent', 'mcp', '--', ...words],
  cwd: projectFolder,
  env: { ...(process.env as Record<string, string>), OBSERVATORY_URL: observatory.address },
});
const newClient = () => new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  opened = await openStarterDatabase();
  endpoint = graphqlEndpoint(await apiSchema(), opened);
  observatory = await openSite('127.0.0.1', 0);
  observatory.serve(compressed(endpoint));
  client = newClient();
  // Whatever stands on standard output and is not of the protocol comes as an error.
  client.onerror = (error) => {
    throw error;
  };
  await client.connect(new StdioClientTransport(program()));
});
afterAll(async () => {
  await client.close();
  await observatory.close();
  await endpoint.dispose();
  await opened.embedder.close();
  await opened.database.close();
});

/** The answer of a tool. Its data are as the tool describes, which only the test knows. */
async function call(name: string, given: Record<string, unknown>, asker = client) {
  const { content, structuredContent, isError } = await asker.callTool({ name, arguments: given });
  const [first] = content as { type: string; text: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape that its tool gives
  return { text: first?.text ?? '', data: structuredContent as any, isError: isError === true };
}

describe('the assistant over stdio', () => {
  it('offers its tools, read-only, each argument described', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'similar',
      'entity',
      'path',
      'isolatedActors',
      'introductions',
    ]);
    for (const { annotations, inputSchema, outputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(inputSchema.additionalProperties).toBe(false);
      expect(outputSchema).toBeDefined();
      for (const argument of Object.values(inputSchema.properties ?? {})) {
        expect(argument).toHaveProperty('description');
      }
    }
  });

  it('searches, and says where each result comes from and under which licence', async () => {
    const { text, data, isError } = await call('search', {
      text: 'arts hybrides et cultures numériques',
      first: 3,
    });
    expect(isError).toBe(false);
    const [{ node }] = data.search.hits;
    expect(node.id).toBe('network:hacnum');
    expect(text).toContain('[Network, network:hacnum]');
    expect(text).toContain(`Source : ${node.source}, licence : ${node.licence}`.replaceAll(' :', '\u{a0}:'));
    const next = await call('search', {
      text: 'arts hybrides et cultures numériques',
      first: 3,
      after: data.search.pageInfo.endCursor,
    });
    expect(text).toContain(data.search.pageInfo.endCursor);
    const ids = [...data.search.hits, ...next.data.search.hits].map((hit) => hit.node.id);
    expect(new Set(ids).size).toBe(6);
  });

  it('finds what is similar to an idea, with reasons, in English', async () => {
    const { text, data } = await call('similar', {
      text: 'Une visite en réalité virtuelle d’un monument disparu, à plusieurs et sans casque',
      kinds: ['PROJECT'],
      first: 3,
      language: 'EN',
    });
    expect(data.similar).toHaveLength(3);
    for (const { node, reasons } of data.similar) {
      expect(node.__typename).toBe('Project');
      expect(reasons.length).toBeGreaterThan(0);
      expect(text).toContain(reasons[0].text);
    }
    expect(text).toMatch(/^3 records that are close/);
  });

  it('tells what is recorded of an entity, and who states its links', async () => {
    const { text, data } = await call('entity', { id: 'network:tmnlab', links: 5 });
    expect(data.entity.name).toMatch(/^TMNlab/);
    expect(data.neighbourhood.nodes.length).toBeLessThanOrEqual(6);
    expect(data.records.length).toBeGreaterThan(0);
    for (const { statements } of data.neighbourhood.edges) {
      expect(text).toContain(statements[0].source);
    }
    const unknown = await call('entity', { id: 'network:nowhere' });
    expect(unknown.data.entity).toBeNull();
    expect(unknown.text).toContain('network:nowhere');
  });

  it('finds a path, each step with its source', async () => {
    const { text, data } = await call('path', { from: 'network:tmnlab', to: 'organisation:cnc' });
    expect(data.path.nodes.at(-1).id).toBe('organisation:cnc');
    expect(data.path.edges).toHaveLength(data.path.length);
    expect(text).toContain(data.path.text);
    for (const { statements } of data.path.edges) expect(text).toContain(statements[0].source);
    const none = await call('path', { from: 'network:tmnlab', to: 'network:nowhere' });
    expect(none.data.path).toBeNull();
  });

  it('names the isolated actors and why they are, then whom to introduce them to', async () => {
    const isolated = await call('isolatedActors', { first: 2, kinds: ['ORGANISATION'] });
    const { actors, total, computation } = isolated.data.isolatedActors;
    expect(actors).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
    expect(isolated.text).toContain(actors[0].reasons[0].text);
    expect(isolated.text).toContain(computation.method);
    const { data, text } = await call('introductions', { actor: 'organisation:groover', first: 2 });
    expect(data.introductions).toHaveLength(2);
    expect(data.introductions[0].effect.reachAfter).toBeGreaterThan(data.introductions[0].effect.reachBefore);
    expect(text).toContain(data.introductions[0].reasons[0].text);
  });

  it.each([
    ['search', { text: '' }, /text/],
    ['search', { text: 'a', first: 51 }, /first/],
    ['search', { text: 'a', limit: 5 }, /limit/],
    ['search', { text: 'a', filter: { from: 'lundi' } }, /^Argument "filter\.from" must be an ISO 8601 date/],
    ['search', { text: 'a', after: 'nowhere' }, /^Argument "after" must be an "endCursor"/],
    ['similar', {}, /^Argument "text" must be given when "id" is not, and only then\.$/],
    ['isolatedActors', { kinds: ['NETWORK'] }, /kinds/],
    ['path', { from: 'network:tmnlab' }, /to/],
    ['mutate', {}, /mutate not found/],
  ])('says what is wrong with the arguments of %s (%#)', async (name, given, words) => {
    const { text, isError } = await call(name, given);
    expect(isError).toBe(true);
    expect(text).toMatch(words);
  });
});

describe('the assistant over HTTP', () => {
  it('answers on the loopback address alone, and nobody who comes by another name or from a page', async () => {
    const { command, args, cwd, env } = program('--http', '0');
    const server = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    try {
      const [line] = await new Promise<string[]>((resolve) => {
        createInterface({ input: server.stderr }).once('line', (text) => resolve([text]));
      });
      const address = /http:\/\/127\.0\.0\.1:\d+\/mcp/.exec(line ?? '')?.[0] ?? '';
      const asker = newClient();
      await asker.connect(new StreamableHTTPClientTransport(new URL(address)) as never);
      const { data } = await call('search', { text: 'TMNlab', first: 1 }, asker);
      expect(data.search.hits[0].node.id).toBe('network:tmnlab');
      await asker.close();

      const post = (headers: Record<string, string>, body = '{}') =>
        fetch(address, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/json, text/event-stream',
            ...headers,
          },
          body,
        });
      expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
      expect((await post({}, 'x'.repeat(200_000))).status).toBe(413);
      expect((await fetch(address)).status).toBe(405);
      expect((await fetch(address.replace('/mcp', '/other'))).status).toBe(404);
    } finally {
      if (server.pid) process.kill(-server.pid, 'SIGTERM');
    }
  });
});
