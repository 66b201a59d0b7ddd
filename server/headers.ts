import type { IncomingMessage } from 'node:http';

/** Gives a header of a request by its name in lower case, whichever kind of server has it. */
export type Headers = (name: string) => string | null;

/** The headers of a request to Node's own server. */
export function headersOf({ headers }: IncomingMessage): Headers {
  return (name) => {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
}

/** Whether the browser talks to the site through TLS, also when a proxy ends that and says so. */
export function isSecure(header: Headers): boolean {
  return header('x-forwarded-proto') === 'https';
}

/** The token that a request carries; undefined when it carries none. */
export function bearerToken(header: Headers): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header('authorization') ?? '')?.[1];
}

/** What our page sends with each request. A page of another site cannot: the answer to its preflight does not allow it. */
export const PAGE_HEADER = 'x-observatory-page';

/**
 * Whether a request that a browser adds its cookie to comes from our own page, so that it may change something. Two signs,
 * each enough by itself: a header that forms and other sites cannot send (the GraphQL endpoint allows it to no other
 * origin), and what the browser says of where the request comes from (`Sec-Fetch-Site`; `Origin` in older ones). Unlike a
 * token, neither has to be kept, and any server can check them.
 */
export function isFromOurPage(header: Headers): boolean {
  if (header(PAGE_HEADER) === null) return false;
  const site = header('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = header('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === header('host');
}
