import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
import { UserError } from '../../core/errors.ts';
import { PassingFault } from './retry.ts';

/** Addresses of IPv4 that lead to no public server (RFC 6890): this machine, its networks, what is reserved. */
const NOT_PUBLIC = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix);
}
// Of IPv6 only 2000::/3 is handed out, and parts of it stand for other addresses.
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6');
}
const HANDED_OUT = new BlockList();
HANDED_OUT.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address may be that of a public server. */
export function isPublic(address: string): boolean {
  if (!isIPv6(address)) return !NOT_PUBLIC.check(address);
  return HANDED_OUT.check(address, 'ipv6') && !NOT_PUBLIC.check(address, 'ipv6');
}

/**
 * Sees that an address is that of a public server, asked by https. A mapping that somebody sent, or a redirect of what it
 * leads to, may name whatever this machine can reach and nobody else is meant to. A name that leads elsewhere a moment
 * later gains nothing: no server of an inner network has a certificate for it.
 * @throws UserError when it is not
 * @throws PassingFault when its name leads nowhere
 */
export async function requirePublic(url: URL): Promise<void> {
  if (url.protocol !== 'https:') {
    throw new UserError(`${url.origin} is not asked: sources are read by https:// alone.`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(host, { all: true }).catch((error: NodeJS.ErrnoException) => {
    throw new PassingFault(error.code ?? error.message);
  });
  if (found.every(({ address }) => isPublic(address))) return;
  throw new UserError(`${url.origin} is not asked: it leads into this machine or its network.`);
}
