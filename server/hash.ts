import { createHash } from 'node:crypto';

/** SHA-256 of a text, in base64url. Of a secret that is long and random nobody can turn it back. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
