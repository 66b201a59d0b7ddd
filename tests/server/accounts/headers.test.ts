import { describe, expect, it } from 'vitest';
import { setCookie } from '../../../server/accounts/cookies.ts';
import { isFromOurPage } from '../../../server/headers.ts';

const headers = (values: Record<string, string>) => (name: string) => values[name] ?? null;
const HOST = 'observatoire.example';
const page = { host: HOST, 'x-observatory-page': '1' };

describe('a request that may change something', () => {
  it.each([
    ['of the page, in a browser of today', { ...page, 'sec-fetch-site': 'same-origin' }],
    ['of the page, in an older one, behind TLS', { ...page, origin: `https://${HOST}` }],
    ['of the page, where a browser says nothing', page],
  ])('%s', (_name, values) => {
    expect(isFromOurPage(headers(values))).toBe(true);
  });

  it.each([
    ['a form of another site', { host: HOST, 'sec-fetch-site': 'cross-site' }],
    ['a form of another site, in an older browser', { host: HOST, origin: 'https://evil.example' }],
    ['a form of our own site', { host: HOST, 'sec-fetch-site': 'same-origin' }],
    ['another site that could send the header', { ...page, 'sec-fetch-site': 'cross-site' }],
    ['a neighbour that could', { ...page, 'sec-fetch-site': 'same-site' }],
    ['another site that could, in an older browser', { ...page, origin: 'https://evil.example' }],
    ['a site whose name begins like ours', { ...page, origin: `https://${HOST}.evil.example` }],
    ['another port of the same host', { ...page, origin: `https://${HOST}:8443` }],
    ['a page without an origin', { ...page, origin: 'null' }],
  ])('is none of: %s', (_name, values) => {
    expect(isFromOurPage(headers(values))).toBe(false);
  });
});

describe('a cookie', () => {
  it('is out of reach of scripts and of other sites, and behind TLS of neighbours too', () => {
    expect(setCookie('session', headers({}), 'secret', 60)).toBe(
      'observatory=secret; Max-Age=60; Path=/; HttpOnly; SameSite=Lax',
    );
    expect(setCookie('session', headers({ 'x-forwarded-proto': 'https' }), 'secret', 60)).toBe(
      '__Host-observatory=secret; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax',
    );
  });
});
