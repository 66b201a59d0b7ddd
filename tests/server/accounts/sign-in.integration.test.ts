import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Browser } from './browser.ts';
import { CLIENT, openProvider, type TestProvider } from './provider.ts';
import { accountNodes, openAccountsSite, PAGE, tokenFor } from './site.ts';

const SESSION = 'observatory';
const VIEWER = '{ viewer { name roles { role network { id } } } }';

let site: Awaited<ReturnType<typeof openAccountsSite>>;
let provider: TestProvider;
let host: string;
let settings: Parameters<typeof site.serve>[0];
beforeAll(async () => {
  site = await openAccountsSite();
  host = new URL(site.address).host;
  provider = await openProvider(`${site.address}/auth/callback`);
  settings = {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    ADMINISTRATORS: ['ada@example.org', 'root-subject'],
  };
});
beforeEach(() => {
  site.serve(settings);
});
afterAll(async () => {
  await provider?.close();
  await site?.close();
});

const session = (browser: Browser) => browser.cookies(host).get(SESSION);
const viewer = async (browser: Browser) => (await site.ask(VIEWER, {}, PAGE, browser)).data.viewer;
const post = (browser: Browser, path: string, form: Record<string, string> = {}, headers: object = PAGE) =>
  browser.send(site.address + path, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { ...headers },
  });

/** Where the site sends a browser that wants to sign in. */
async function begin(browser: Browser, path = '/auth/sign-in'): Promise<URL> {
  const response = await browser.send(site.address + path);
  expect(response.status).toBe(303);
  return new URL(response.headers.get('location') ?? '');
}

/** Signs in, as a person does. */
async function signIn(subject: string, browser = new Browser(), path?: string): Promise<[Browser, Response]> {
  const back = await provider.signIn(browser, await begin(browser, path), subject);
  return [browser, await browser.send(back)];
}

/**
 * Expects that a browser that comes back is not signed in, and that nothing of it is logged but why.
 * @param code of the failure; none where the browser does not even keep what it was sent away with
 */
async function expectRefused(browser: Browser, back: URL, code?: string): Promise<void> {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const response = await browser.send(back);
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/^La connexion n’a pas abouti/);
  expect(session(browser)).toBeUndefined();
  expect(await viewer(browser)).toBeNull();
  expect(log.mock.calls.flat()).toEqual(code ? [`Sign-in refused: ${code}`] : []);
  log.mockRestore();
}

describe('signing in at a provider', () => {
  it('asks for a code with PKCE, state and nonce, and for nothing that is not used', async () => {
    const { searchParams } = await begin(new Browser());
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: CLIENT.id,
      response_type: 'code',
      redirect_uri: `${site.address}/auth/callback`,
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('leads back to the page one came from, with a session that the graph holds as a hash', async () => {
    const [browser, response] = await signIn(
      'zoe',
      new Browser(),
      '/auth/sign-in?return=/isoles%3Fsection%3Doutreach',
    );
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/isoles?section=outreach');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith(`${SESSION}=`));
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await viewer(browser)).toEqual({ name: 'zoe de l’essai', roles: [] });
    expect(JSON.stringify(await accountNodes(site.database))).not.toContain(session(browser));
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%2F/evil.example',
    'javascript:alert(1)',
  ])('never leads away from the site: %s', async (target) => {
    const path = `/auth/sign-in?return=${encodeURIComponent(target)}`;
    const [, response] = await signIn('zoe', new Browser(), path);
    const location = response.headers.get('location') ?? '';
    expect(new URL(location, site.address).origin).toBe(site.address);
  });

  it('knows an account again, and an administrator by setting as long as the setting lists it', async () => {
    const [first] = await signIn('ada');
    expect((await viewer(first)).roles).toEqual([{ role: 'ADMINISTRATOR', network: null }]);
    const [bySubject] = await signIn('root-subject');
    expect((await viewer(bySubject)).roles).toHaveLength(1);
    site.serve({ ...settings, ADMINISTRATORS: [] });
    const [again] = await signIn('ada');
    expect((await viewer(again)).roles).toEqual([]);
    expect((await viewer(first)).roles).toEqual([]);
  });

  it('takes an e-mail address for nothing that the provider has not verified', async () => {
    const [browser] = await signIn('unverified-ada');
    expect((await viewer(browser)).roles).toEqual([]);
  });

  it('takes a subject that looks like an administrator’s address for a subject', async () => {
    site.serve({ ...settings, ADMINISTRATORS: ['eve@example.org'] });
    const [browser] = await signIn('unverified-eve@example.org');
    expect((await viewer(browser)).roles).toEqual([]);
  });

  it('refuses a forged state', async () => {
    const browser = new Browser();
    const back = await provider.signIn(browser, await begin(browser), 'zoe');
    back.searchParams.set('state', 'A'.repeat(43));
    await expectRefused(browser, back, 'OAUTH_INVALID_RESPONSE');
  });

  it('refuses an ID token for another nonce', async () => {
    const browser = new Browser();
    const start = await begin(browser);
    start.searchParams.set('nonce', 'A'.repeat(43));
    const back = await provider.signIn(browser, start, 'zoe');
    await expectRefused(browser, back, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED');
  });

  it('refuses a code that was asked for with another verifier', async () => {
    const browser = new Browser();
    const start = await begin(browser);
    start.searchParams.set('code_challenge', 'A'.repeat(43));
    const back = await provider.signIn(browser, start, 'zoe');
    await expectRefused(browser, back, 'OAUTH_RESPONSE_BODY_ERROR');
  });

  it('refuses the answer to another browser, which would sign one in as somebody else', async () => {
    const attacker = new Browser();
    const back = await provider.signIn(attacker, await begin(attacker), 'mallory');
    await expectRefused(new Browser(), back);
    const victim = new Browser();
    await begin(victim);
    await expectRefused(victim, back, 'OAUTH_INVALID_RESPONSE');
  });

  it('takes an answer once', async () => {
    const browser = new Browser();
    const back = await provider.signIn(browser, await begin(browser), 'zoe');
    const kept = browser.cookies(host).get('observatory-sign-in') ?? '';
    expect((await browser.send(back)).status).toBe(303);
    const other = new Browser();
    await expectRefused(other, back);
    other.cookies(host).set('observatory-sign-in', kept);
    await expectRefused(other, back, 'OAUTH_RESPONSE_BODY_ERROR');
  });

  it('refuses what the browser keeps for the way back when it was changed', async () => {
    const browser = new Browser();
    const back = await provider.signIn(browser, await begin(browser), 'zoe');
    const kept = browser.cookies(host).get('observatory-sign-in') ?? '';
    browser.cookies(host).set('observatory-sign-in', `${kept.slice(0, -2)}AA`);
    await expectRefused(browser, back);
  });

  it('says when the provider does not answer', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    site.serve({ ...settings, OIDC_ISSUER: 'http://127.0.0.1:9' });
    const response = await new Browser().send(`${site.address}/auth/sign-in`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^Le fournisseur d’identité ne répond pas/);
    log.mockRestore();
  });
});

describe('a session', () => {
  it('is a new one at each sign-in: one that somebody else has put there is of no use to them', async () => {
    const browser = new Browser();
    browser.cookies(host).set(SESSION, 'known-to-an-attacker');
    await signIn('zoe', browser);
    expect(session(browser)).not.toBe('known-to-an-attacker');
    const attacker = new Browser();
    attacker.cookies(host).set(SESSION, 'known-to-an-attacker');
    expect(await viewer(attacker)).toBeNull();

    const first = session(browser) ?? '';
    await signIn('zoe', browser);
    attacker.cookies(host).set(SESSION, first);
    expect(await viewer(attacker)).toBeNull();
    expect(await viewer(browser)).not.toBeNull();
  });

  it('ends for every server when one signs out', async () => {
    const [browser] = await signIn('zoe');
    const stolen = new Browser();
    stolen.cookies(host).set(SESSION, session(browser) ?? '');
    expect(await viewer(stolen)).not.toBeNull();
    expect((await post(browser, '/auth/sign-out')).status).toBe(200);
    expect(session(browser)).toBeUndefined();
    expect(await viewer(stolen)).toBeNull();
    expect((await post(browser, '/auth/sign-out')).status).toBe(204);
  });

  it('ends at the provider too, which is told no more than the site', async () => {
    const [browser] = await signIn('zoe');
    expect(await provider.asksWho(browser, await begin(browser))).toBe(false);
    const { leave } = (await (await post(browser, '/auth/sign-out')).json()) as { leave: string };
    const { origin, searchParams } = new URL(leave);
    expect(origin).toBe(provider.issuer);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: CLIENT.id,
      post_logout_redirect_uri: `${site.address}/`,
    });
    expect(await provider.signOut(browser, leave)).toBe(`${site.address}/`);
    expect(await provider.asksWho(browser, await begin(browser))).toBe(true);
  });

  it('ends here also when the provider does not answer', async () => {
    const [browser] = await signIn('zoe');
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await provider.whileAway(async () => {
      site.serve(settings);
      expect((await post(browser, '/auth/sign-out')).status).toBe(204);
    });
    expect(await viewer(browser)).toBeNull();
    log.mockRestore();
  });

  it('ends by itself', async () => {
    const [browser] = await signIn('zoe');
    const { driver, name } = site.database;
    const past = new Date(Date.now() - 1000).toISOString();
    await driver.executeQuery(
      'MATCH (session:Session) SET session.expiresAt = $past',
      { past },
      { database: name },
    );
    expect(await viewer(browser)).toBeNull();
  });

  it('is not ended by another site', async () => {
    const [browser] = await signIn('zoe');
    for (const headers of [{}, { ...PAGE, origin: 'https://evil.example' }]) {
      expect((await post(browser, '/auth/sign-out', {}, headers)).status).toBe(403);
    }
    expect((await browser.send(`${site.address}/auth/sign-out`)).status).toBe(405);
    expect(await viewer(browser)).not.toBeNull();
  });
});

describe('a local token', () => {
  it('signs in without a provider, as a header or traded for a session', async () => {
    site.serve({});
    const token = await tokenFor('facilitator', 'network:tmnlab');
    const expected = { roles: [{ role: 'FACILITATOR', network: { id: 'network:tmnlab' } }] };
    const asked = await site.ask(VIEWER, {}, { authorization: `Bearer ${token}` });
    expect(asked.data.viewer).toMatchObject(expected);

    const browser = new Browser();
    const response = await post(browser, '/auth/token', { token });
    expect(response.status).toBe(204);
    expect(await viewer(browser)).toMatchObject(expected);
    const [, seconds] = /Max-Age=(\d+)/.exec(response.headers.get('set-cookie') ?? '') ?? [];
    expect(Number(seconds)).toBeLessThanOrEqual(3600);
    const ways = await site.ask('{ signIn { withProvider withToken } }', {}, {});
    expect(ways.data.signIn).toEqual({ withProvider: false, withToken: true });
    expect((await browser.send(`${site.address}/auth/sign-in`)).status).toBe(404);
  });

  it('is refused when it is none', async () => {
    const { errors } = await site.ask(VIEWER, {}, { authorization: 'Bearer x.y.z' });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    const browser = new Browser();
    const response = await post(browser, '/auth/token', { token: 'x.y.z' });
    expect(response.status).toBe(401);
    expect(session(browser)).toBeUndefined();
  });

  it('is not traded for another site, which would sign one in as somebody else', async () => {
    const browser = new Browser();
    const token = await tokenFor('facilitator', 'network:tmnlab');
    expect((await post(browser, '/auth/token', { token }, {})).status).toBe(403);
    expect(session(browser)).toBeUndefined();
  });
});

describe('a change', () => {
  const CHANGE = `mutation ($account: ID!) {
    grantRole(input: { account: $account, role: ADMINISTRATOR }) { account { roles { role } } }
  }`;

  it('is taken from the page of a session, and from no other', async () => {
    const [browser] = await signIn('ada');
    const me = (await site.ask('{ viewer { id } }', {}, PAGE, browser)).data.viewer;
    const variables = { account: me.id };
    for (const headers of [
      {},
      { origin: 'https://evil.example' },
      // What a browser adds by itself once a proxy has asked for a password.
      { origin: 'https://evil.example', authorization: 'Basic YTpi' },
      { ...PAGE, origin: 'https://evil.example' },
      { ...PAGE, 'sec-fetch-site': 'cross-site' },
    ]) {
      const { errors, data } = await site.ask(CHANGE, variables, headers, browser);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      expect(data ?? null).toBeNull();
    }
    const form = await browser.send(`${site.address}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: CHANGE, variables: JSON.stringify(variables) }),
    });
    expect(form.status).toBe(403);
    const query = new URLSearchParams({ query: CHANGE, variables: JSON.stringify(variables) });
    expect((await browser.send(`${site.address}/graphql?${query}`, { headers: PAGE })).status).toBe(405);
    expect((await site.ask(CHANGE, variables, PAGE, browser)).errors).toBeUndefined();
  });

  it('cannot be announced by another site, nor its answers be read with the cookies of a browser', async () => {
    const response = await fetch(`${site.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-observatory-page',
      },
    });
    expect(response.headers.get('access-control-allow-headers')).not.toContain('x-observatory-page');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('an account', () => {
  const DELETE = `mutation ($account: ID) {
    deleteAccount(input: { account: $account, clientMutationId: "x" }) { account clientMutationId }
  }`;

  it('is deleted by its holder, with all its sessions and roles, and is a new one at the next sign-in', async () => {
    const [browser] = await signIn('ada');
    const [elsewhere] = await signIn('ada');
    const me = (await site.ask('{ viewer { id } }', {}, PAGE, browser)).data.viewer.id;
    const forged = await site.ask(DELETE, {}, { origin: 'https://evil.example' }, browser);
    expect(forged.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const { data } = await site.ask(DELETE, {}, PAGE, browser);
    expect(data.deleteAccount).toEqual({ account: me, clientMutationId: 'x' });
    expect(await viewer(browser)).toBeNull();
    expect(await viewer(elsewhere)).toBeNull();
    expect(JSON.stringify(await accountNodes(site.database))).not.toMatch(new RegExp(`ada@|${me}`));
    await signIn('ada', browser);
    expect((await site.ask('{ viewer { id } }', {}, PAGE, browser)).data.viewer.id).not.toBe(me);
  });
});
