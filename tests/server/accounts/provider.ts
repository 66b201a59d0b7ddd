import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { vi } from 'vitest';
import type { Browser } from './browser.ts';

export const CLIENT = { id: 'observatory', secret: 'a-secret-of-the-tests' };

/** A real OpenID provider on this machine, that lets in whoever names themselves. */
export interface TestProvider {
  readonly issuer: string;
  /**
   * Signs in, as a person does at the provider.
   * @param start where the site sends the browser
   * @returns where the provider sends it back to
   */
  signIn(browser: Browser, start: string | URL, subject: string): Promise<URL>;
  /** Whether the provider asks who it is, of a browser that comes to sign in. */
  asksWho(browser: Browser, start: string | URL): Promise<boolean>;
  /**
   * Signs out, as a person does at the provider.
   * @returns where the provider sends the browser back to
   */
  signOut(browser: Browser, start: string | URL): Promise<string | null>;
  /** Does something while the provider does not answer as it should. */
  whileAway(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** @param callback address of the site that the provider may send browsers back to */
export async function openProvider(callback: string): Promise<TestProvider> {
  // It says at length that its sign-in form is for development.
  const warnings = vi.spyOn(console, 'warn').mockImplementation(() => {});
  let handler: ReturnType<Provider['callback']> | undefined;
  let away = false;
  const server = createServer((request, response) => {
    if (away) response.writeHead(503).end();
    else handler?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [callback],
        post_logout_redirect_uris: [`${new URL(callback).origin}/`],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        name: `${sub} de l’essai`,
        email: `${sub.replace('unverified-', '')}@example.org`,
        email_verified: !sub.startsWith('unverified-'),
      }),
    }),
  });
  handler = provider.callback();
  return {
    issuer,
    async signIn(browser, start, subject) {
      let address = new URL(start);
      for (let step = 0; step < 12; step += 1) {
        if (!address.href.startsWith(issuer)) return address;
        let response = await browser.send(address);
        if (response.status === 200) {
          const isLogin = (await response.text()).includes('name="login"');
          const form = isLogin ? { prompt: 'login', login: subject, password: 'any' } : { prompt: 'consent' };
          response = await browser.send(address, { method: 'POST', body: new URLSearchParams(form) });
        }
        const location = response.headers.get('location');
        if (location === null) throw new Error(`The provider answers ${response.status} at ${address}.`);
        address = new URL(location, address);
      }
      throw new Error('The provider leads round in circles.');
    },
    async asksWho(browser, start) {
      let response = await browser.send(start);
      for (let step = 0; step < 12 && response.status !== 200; step += 1) {
        const next = new URL(response.headers.get('location') ?? '', issuer);
        if (next.origin !== issuer) return false;
        response = await browser.send(next);
      }
      return (await response.text()).includes('name="login"');
    },
    async signOut(browser, start) {
      const page = await (await browser.send(start)).text();
      const [, action = ''] = /<form[^>]* action="([^"]+)"/.exec(page) ?? [];
      const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
      const body = new URLSearchParams({ xsrf, logout: 'yes' });
      const response = await browser.send(action, { method: 'POST', body });
      return response.headers.get('location');
    },
    async whileAway(work) {
      away = true;
      await work().finally(() => {
        away = false;
      });
    },
    async close() {
      warnings.mockRestore();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
