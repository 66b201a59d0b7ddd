import { createHash } from 'node:crypto';
import { UserError } from '../../core/errors.ts';

/** A page to ask for. */
export interface PageRequest {
  /** absolute http or https address, without secrets */
  url: URL;
  /** media type asked for; JSON when absent */
  accept?: string;
  /** Sent, and nothing more: neither logged, nor kept with the page, nor part of its name. */
  secret?: Secret;
}

export interface Secret {
  parameters?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
}

/** Names of parameters that hold keys or addresses of people, wherever they come from. */
const SECRET_PARAMETERS = new Set(['api_key', 'apikey', 'mailto', 'email', 'key', 'token', 'access_token']);

/**
 * The address of a page as it may be shown, kept and compared: without secrets, user or fragment, parameters
 * sorted by name. It still leads to the page.
 * @throws UserError when it is not an http or https address
 */
export function publicAddress(address: URL | string): string {
  const url = webAddress(address);
  url.username = url.password = url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (SECRET_PARAMETERS.has(name.toLowerCase())) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href;
}

/**
 * Parses an address of the web.
 * @throws UserError when it is not an http or https address
 */
export function webAddress(address: URL | string): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UserError(`${url ? url.href : address} is not an address of the web: https://... was expected.`);
}

/** Names the page of a request in the cache: the SHA-256 of its public address, in hexadecimal. */
export function pageName({ url }: PageRequest): string {
  return createHash('sha256').update(publicAddress(url)).digest('hex');
}

/** The address with its secret parameters, as it goes over the wire. */
export function secretAddress(url: URL, secret: Secret | undefined): URL {
  const address = new URL(url);
  for (const [name, value] of Object.entries(secret?.parameters ?? {})) address.searchParams.set(name, value);
  return address;
}
