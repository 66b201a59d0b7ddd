import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../../core/config.ts';
import { answerText, type Handler, openSite, originOf } from '../../../server/http.ts';
import { frontDoor } from '../../../server/operations/front.ts';
import { jsonLog } from '../../../server/operations/log.ts';
import { createMetrics } from '../../../server/operations/metrics.ts';
import { currentRequest, logError } from '../../../server/operations/request.ts';

/** A site that answers with a handler behind the front door of some settings. */
async function serve(
  settings: Record<string, string>,
  handler: Handler = (_, response) => response.end('yes'),
) {
  const lines: string[] = [];
  const log = jsonLog({ write: (line) => void lines.push(line) });
  const site = await openSite('127.0.0.1', 0);
  onTestFinished(() => site.close());
  site.serve(frontDoor(readConfig(settings), { log, metrics: createMetrics(), parts: {} })(handler));
  return {
    address: site.address,
    ask: (path: string, headers: Record<string, string> = {}) => fetch(site.address + path, { headers }),
    lines,
  };
}

const directives = (response: Response) =>
  Object.fromEntries(
    (response.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );

describe('the id of a request', () => {
  it('is made, and told in the answer and to whatever answers', async () => {
    const { ask } = await serve({}, (_, response) => response.end(currentRequest()?.id));
    const [one, other] = await Promise.all([ask('/'), ask('/')]);
    const id = one.headers.get('x-request-id');
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(await one.text()).toBe(id);
    expect(other.headers.get('x-request-id')).not.toBe(id);
  });

  it('is that of whoever is in front, when it can be one', async () => {
    const { ask } = await serve({});
    const id = async (given: string) =>
      (await ask('/', { 'x-request-id': given })).headers.get('x-request-id');
    expect(await id('proxy:4f.7-a_b')).toBe('proxy:4f.7-a_b');
    expect(await id('a'.repeat(129))).toMatch(/^[\da-f-]{36}$/);
    expect(await id('<script>')).toMatch(/^[\da-f-]{36}$/);
  });
});

it('what is asked need not be an address', async () => {
  const { address } = await serve({});
  const { port } = new URL(address);
  const states = ['//', '//[', '/%', '/?%', '*', 'http://[/'].map(async (path) => {
    const asked = request({ port, path }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    return response.resume().statusCode;
  });
  expect(new Set(await Promise.all(states))).toEqual(new Set([200]));
});

describe('the log', () => {
  it('has a line for each request and each failure, with the id, and nothing of who asked what', async () => {
    const { ask, lines } = await serve({}, (_, response) => {
      logError(new Error('broken'));
      answerText(response, 503, 'broken');
    });
    await ask('/recherche?q=musee-secret', { authorization: 'Bearer token-secret', 'x-request-id': 'r1' });
    await expect.poll(() => lines.length).toBe(2);
    const [failed, answered] = lines.map((line) => JSON.parse(line));
    expect(failed).toMatchObject({ level: 'error', requestId: 'r1', err: { message: 'broken' } });
    expect(answered).toMatchObject({
      level: 'info',
      requestId: 'r1',
      method: 'GET',
      route: 'view',
      status: 503,
      cut: false,
    });
    expect(lines.join()).not.toMatch(/secret|127\.0\.0\.1/);
  });

  it('says that the client went away', async () => {
    const { ask, lines } = await serve({}, (_, response) => void response.write('half'));
    const response = await ask('/');
    await response.body?.cancel();
    await expect.poll(() => lines.map((line) => JSON.parse(line).cut)).toEqual([true]);
  });
});

describe('the rate of questions', () => {
  it('is bounded for each client, in words and with the time to wait', async () => {
    const { ask } = await serve({ RATE_LIMIT: '2' });
    expect((await ask('/ecosystem')).status).toBe(200);
    expect((await ask('/graphql')).status).toBe(200);
    const refused = await ask('/ecosystem');
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(50);
    expect(await refused.text()).toMatch(/Trop de questions à la fois.*Too many questions at once\./);
    const json = await ask('/graphql');
    expect(json.status).toBe(429);
    expect(await json.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('leaves the page, and those who watch over the site, alone', async () => {
    const { ask } = await serve({ RATE_LIMIT: '1' });
    const paths = ['/', '/explorer', '/assets/index.js', '/health', '/', '/health', '/ecosystem'];
    const states: number[] = [];
    for (const path of paths) states.push((await ask(path)).status);
    expect(states).toEqual(paths.map(() => 200));
  });

  it('counts a client by what is told of it only where that is believed', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const trusting = await serve({ RATE_LIMIT: '1', TRUSTED_PROXIES: '1' });
    expect((await trusting.ask('/ecosystem', from('192.0.2.1'))).status).toBe(200);
    expect((await trusting.ask('/ecosystem', from('192.0.2.2'))).status).toBe(200);
    expect((await trusting.ask('/ecosystem', from('192.0.2.9, 192.0.2.2'))).status).toBe(429);
    const plain = await serve({ RATE_LIMIT: '1' });
    expect((await plain.ask('/ecosystem', from('192.0.2.1'))).status).toBe(200);
    expect((await plain.ask('/ecosystem', from('192.0.2.2'))).status).toBe(429);
  });

  it('can be left open', async () => {
    const { ask } = await serve({ RATE_LIMIT: '0' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/ecosystem')));
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });
});

describe('the headers', () => {
  it('let the page run nothing but its own files, and be shown by nobody', async () => {
    const { ask } = await serve({}, (_, response) => response.end(currentRequest()?.nonce));
    const response = await ask('/explorer?lang=en');
    const nonce = await response.text();
    expect(directives(response)).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': `'self' 'nonce-${nonce}'`,
      'worker-src': "'self' blob:",
      'frame-ancestors': "'none'",
    });
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(await (await ask('/')).text()).not.toBe(nonce);
  });

  it('let the sites of the setting show a view for them, and no other page', async () => {
    const ancestors = async (settings: Record<string, string>, path: string) => {
      const response = await (await serve(settings)).ask(path);
      return [directives(response)['frame-ancestors'], response.headers.get('x-frame-options')];
    };
    const sites = { EMBED_SITES: 'https://a.example https://b.example' };
    expect(await ancestors({}, '/explorer?embed=1&lang=en')).toEqual(['*', null]);
    expect(await ancestors(sites, '/explorer?embed=1')).toEqual([sites.EMBED_SITES, null]);
    expect(await ancestors(sites, '/explorer')).toEqual(["'none'", 'DENY']);
    expect(await ancestors({}, '/graphql?embed=1')).toEqual(["'none'", 'DENY']);
    expect(await ancestors({ EMBED_SITES: 'none' }, '/explorer?embed=1')).toEqual(["'none'", 'DENY']);
  });

  it('keep browsers to TLS where a proxy that is believed says so, and then alone', async () => {
    const https = { 'x-forwarded-proto': 'https' };
    const handler: Handler = (request, response) => response.end(originOf(request));
    const trusting = await serve({ TRUSTED_PROXIES: '1' }, handler);
    const safe = await trusting.ask('/', https);
    expect(safe.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(await safe.text()).toMatch(/^https:/);
    expect((await trusting.ask('/')).headers.get('strict-transport-security')).toBeNull();
    const claimed = await (await serve({}, handler)).ask('/', https);
    expect(claimed.headers.get('strict-transport-security')).toBeNull();
    expect(await claimed.text()).toMatch(/^http:/);
  });
});

describe('those who watch over the site', () => {
  it('see that it is alive before it has anything to answer with, and what is not ready', async () => {
    const { ask } = await serve({}, (_, response) => answerText(response, 503, 'starting'));
    expect(await (await ask('/health')).json()).toEqual({ alive: true });
    const ready = await ask('/ready');
    expect(ready.status).toBe(503);
    const todo = { ready: false, todo: 'It is being opened: ask again in some seconds.' };
    expect(await ready.json()).toEqual({
      ready: false,
      parts: { database: todo, indexes: todo, model: todo, site: todo },
    });
  });

  it('read the figures on this machine, or with the token', async () => {
    const elsewhere = { 'x-forwarded-for': '192.0.2.1' };
    const { ask } = await serve({ METRICS_TOKEN: 'sixteen-letters-' });
    expect((await ask('/metrics')).status).toBe(200);
    const refused = await ask('/metrics', elsewhere);
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('METRICS_TOKEN');
    const withToken = (token: string) => ask('/metrics', { ...elsewhere, authorization: `Bearer ${token}` });
    expect((await withToken('sixteen-letters-')).status).toBe(200);
    expect((await withToken(' sixteen-letters-')).status).toBe(200);
    expect((await withToken('sixteen-letters_')).status).toBe(403);
    expect((await withToken('')).status).toBe(403);
    const open = await serve({});
    expect((await open.ask('/metrics', { ...elsewhere, authorization: 'Bearer undefined' })).status).toBe(
      403,
    );
  });

  it('see requests by a few routes, whatever is asked', async () => {
    const { ask } = await serve({}, (_, response) => answerText(response, 404, 'no'));
    for (const path of ['/nowhere/1', '/nowhere/2?q=x', '/wp-login.php', '/ecosystem?a', '/export/a.b']) {
      await ask(path);
    }
    let figures = '';
    // What is answered is counted a moment later.
    const counted = async () => {
      figures = await (await ask('/metrics')).text();
      return figures.match(/^http_requests_total.*$/gm)?.sort();
    };
    await expect
      .poll(counted)
      .toEqual([
        'http_requests_total{route="/ecosystem",method="GET",status="404"} 1',
        'http_requests_total{route="/export/",method="GET",status="404"} 1',
        'http_requests_total{route="file",method="GET",status="404"} 1',
        'http_requests_total{route="view",method="GET",status="404"} 2',
      ]);
    expect(figures).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(figures).toMatch(/^http_request_duration_seconds_count\{route="view"\} 2$/m);
  });
});
