import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../core/config.ts';
import { BookmarkError, bookmarksCookie, readBookmarks } from '../../../server/accounts/bookmarks.ts';

const BOOKMARKS = ['FB:one', 'FB:two'];
const provider = (secret: string) =>
  readConfig({
    OIDC_ISSUER: 'https://login.example',
    OIDC_CLIENT_ID: 'observatory',
    OIDC_CLIENT_SECRET: secret,
    OBSERVATORY_DATA: '/nowhere',
  });
const server = provider('a-secret-that-all-servers-have');

/** The headers of the next request of a browser that was given a cookie. */
function sentBack(cookie: string | undefined, extra: Record<string, string> = {}) {
  const all: Record<string, string> = { ...extra, cookie: cookie?.split(';')[0] ?? '' };
  return (name: string) => all[name] ?? null;
}
const secure = (name: string) => (name === 'x-forwarded-proto' ? 'https' : null);
const plain = () => null;

afterEach(() => {
  vi.useRealTimers();
});

describe('what stands for the last change', () => {
  it('is read by another server that takes the same sign-in', async () => {
    const cookie = await bookmarksCookie(server, plain, BOOKMARKS);
    const other = provider('a-secret-that-all-servers-have');
    expect(await readBookmarks(other, sentBack(cookie))).toEqual(BOOKMARKS);
  });

  it('is bound to this host by TLS', async () => {
    const cookie = await bookmarksCookie(server, secure, BOOKMARKS);
    expect(cookie).toMatch(/^__Host-observatory-bookmarks=.*; Secure/);
    expect(await readBookmarks(server, sentBack(cookie, { 'x-forwarded-proto': 'https' }))).toEqual(
      BOOKMARKS,
    );
  });

  it('is nothing where nothing was changed, nor a minute later', async () => {
    expect(await bookmarksCookie(server, plain, [])).toBeUndefined();
    expect(await readBookmarks(server, plain)).toEqual([]);
    const cookie = await bookmarksCookie(server, plain, BOOKMARKS);
    vi.useFakeTimers({ now: Date.now() + 61_000 });
    expect(await readBookmarks(server, sentBack(cookie))).toEqual([]);
  });

  it('is refused when it was made by anybody else, as is all of it when nobody can sign in', async () => {
    const stranger = sentBack(await bookmarksCookie(provider('another-secret'), plain, BOOKMARKS));
    await expect(readBookmarks(server, stranger)).rejects.toThrow(BookmarkError);
    await expect(readBookmarks(server, sentBack('observatory-bookmarks=FB:one'))).rejects.toThrow(
      BookmarkError,
    );
    const alone = readConfig({ OBSERVATORY_DATA: '/nowhere' });
    await expect(readBookmarks(alone, stranger)).rejects.toThrow(BookmarkError);
    expect(await bookmarksCookie(alone, plain, BOOKMARKS)).toBeUndefined();
  });
});
