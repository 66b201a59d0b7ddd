import { hkdfSync } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Config } from '../../core/config.ts';
import type { Headers } from '../headers.ts';
import { readCookie, setCookie } from './cookies.ts';
import { tokenKey } from './tokens.ts';

/**
 * Seconds that a browser brings back what stands for its last change. A server of a cluster that lags behind by more is
 * ill; and after a backup is restored, nobody waits for longer for what is no more.
 */
const SECONDS = 60;

const ALGORITHM = 'HS256';
const claims = z.object({ bookmarks: z.array(z.string()) });

/** Bookmarks that were not sealed here: the database would wait for whatever they name. */
export class BookmarkError extends Error {
  override name = 'BookmarkError';
}

/**
 * The bookmarks of what the sender of a request has just changed, on whichever server that was; none after a minute.
 * @throws BookmarkError when they were not sealed by a server that takes the same sign-in
 */
export async function readBookmarks(config: Config, header: Headers): Promise<readonly string[]> {
  const sealed = readCookie('bookmarks', header);
  if (sealed === undefined) return [];
  const key = await sealingKey(config);
  try {
    if (!key) throw new errors.JWSSignatureVerificationFailed();
    const { payload } = await jwtVerify(sealed, key, { algorithms: [ALGORITHM] });
    return claims.parse(payload).bookmarks;
  } catch (error) {
    if (error instanceof errors.JWTExpired) return [];
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) {
      throw new BookmarkError(
        'The cookie of the last change was not made here: it is forgotten. Ask again.',
        {
          cause: error,
        },
      );
    }
    throw error;
  }
}

/** The `Set-Cookie` header that makes a browser bring them back; none where nothing was changed. */
export async function bookmarksCookie(
  config: Config,
  header: Headers,
  bookmarks: readonly string[],
): Promise<string | undefined> {
  const key = bookmarks.length > 0 && (await sealingKey(config));
  if (!key) return undefined;
  const sealed = await new SignJWT({ bookmarks })
    .setProtectedHeader({ alg: ALGORITHM })
    .setExpirationTime(`${SECONDS}s`)
    .sign(key);
  return setCookie('bookmarks', header, sealed, SECONDS);
}

/** The `Set-Cookie` header that makes a browser forget them. */
export const forgetBookmarks = (header: Headers): string => setCookie('bookmarks', header, '', 0);

/** Made of what all servers that take the same sign-in know; without either nobody changes anything. */
async function sealingKey(config: Config): Promise<Uint8Array | null> {
  const shared = config.OIDC_CLIENT_SECRET || (await tokenKey(config));
  return shared === null ? null : new Uint8Array(hkdfSync('sha256', shared, '', 'observatory bookmarks', 32));
}
