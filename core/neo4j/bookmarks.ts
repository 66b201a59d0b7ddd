import type { BookmarkManager } from 'neo4j-driver';

/** What the driver asks for bookmarks, and tells them. */
export interface Bookmarks {
  readonly reads: BookmarkManager | null;
  readonly writes: BookmarkManager | null;
}

/** Nothing is followed: with the bookmarks that a driver shares, a read waits for every write before it, even for seconds. */
export const NONE: Bookmarks = { reads: null, writes: null };

/**
 * Follows what is written from now on, and what some bookmarks stand for. What a read has seen is not followed: nobody
 * changed that here, and the next read need not wait for it.
 * @returns also the bookmarks of the state after the last write; none as long as nothing was written
 */
export function followedFrom(start: readonly string[]): Bookmarks & { written(): readonly string[] } {
  let followed: readonly string[] = start;
  let hasWritten = false;
  const getBookmarks = async () => followed;
  return {
    written: () => (hasWritten ? followed : []),
    reads: { getBookmarks, updateBookmarks: async () => {} },
    writes: {
      getBookmarks,
      async updateBookmarks(before, after) {
        const past = new Set(before);
        followed = [...followed.filter((each) => !past.has(each)), ...after];
        hasWritten = true;
      },
    },
  };
}
