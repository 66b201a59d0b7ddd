import { parseCookie, stringifySetCookie } from 'cookie';
import { type Headers, isSecure } from '../headers.ts';

/** Cookies of the site: that of a session, that of a sign-in under way, and that of the last change. */
const NAMES = {
  session: 'observatory',
  signIn: 'observatory-sign-in',
  bookmarks: 'observatory-bookmarks',
} as const;
type Name = keyof typeof NAMES;

/** A browser keeps a `__Host-` cookie only if TLS brought it from this very host: no neighbour can set it. */
function nameOf(name: Name, header: Headers): string {
  return isSecure(header) ? `__Host-${NAMES[name]}` : NAMES[name];
}

/** What a browser sends in a cookie of ours; undefined when it sends none. */
export function readCookie(name: Name, header: Headers): string | undefined {
  return parseCookie(header('cookie') ?? '')[nameOf(name, header)];
}

/**
 * The `Set-Cookie` header that makes a browser keep a value, out of reach of scripts and of requests from other sites.
 * @param seconds how long; 0 to make it forget
 */
export function setCookie(name: Name, header: Headers, value: string, seconds: number): string {
  return stringifySetCookie({
    name: nameOf(name, header),
    value,
    path: '/',
    httpOnly: true,
    secure: isSecure(header),
    sameSite: 'lax',
    maxAge: seconds,
  });
}
