import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a client has the answer already (RFC 9110, 13.1): by its tag where the client sends tags, else by its date.
 * @param lastModified of which the format of the header has no fractions of a second; none where only the tag tells
 */
export function isUnchanged(
  headers: Pick<IncomingHttpHeaders, 'if-none-match' | 'if-modified-since'>,
  { etag, lastModified }: { etag: string; lastModified?: Date },
): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since } = headers;
  if (tags !== undefined) {
    return tags.trim() === '*' || tags.split(',').some((tag) => opaque(tag.trim()) === opaque(etag));
  }
  if (since === undefined || lastModified === undefined) return false;
  return Math.floor(lastModified.getTime() / 1000) * 1000 <= Date.parse(since);
}

/** Tags are compared without what marks them as weak. */
function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}
