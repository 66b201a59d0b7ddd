import { createHash } from 'node:crypto';

/** A fingerprint of any JSON value: SHA-256, in base64url. */
export function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
