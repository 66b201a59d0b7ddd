import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

type Asked = Pick<IncomingMessage, 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/**
 * The address of who asks.
 * @param proxies number of proxies in front that are believed: each adds who asked it at the end of `x-forwarded-for`,
 *   and what stands before that anybody can have written
 */
export function clientAddress({ headers, socket }: Asked, proxies: number): string {
  const direct = plain(socket.remoteAddress ?? '');
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => plain(address.trim()));
  const address = [...told, direct].at(-1 - proxies) ?? told[0] ?? '';
  return isIP(address) ? address : direct;
}

/**
 * Whether a program on this machine asks, for itself: not a proxy here that asks for somebody elsewhere and says so.
 */
export function isLocal(request: Asked, proxies: number): boolean {
  const { headers } = request;
  if (proxies === 0 && (headers['x-forwarded-for'] || headers.forwarded)) return false;
  const address = clientAddress(request, proxies);
  return isIP(address) !== 0 && loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Whether the client and the proxy that is believed talk by TLS. */
export function isEncrypted({ headers }: Pick<IncomingMessage, 'headers'>, proxies: number): boolean {
  return proxies > 0 && headers['x-forwarded-proto'] === 'https';
}

/** What stands for one client: its address, of which in IPv6 one client has 2^64, told apart by the second half. */
export function clientKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const [before = '', after] = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname
    .slice(1, -1)
    .split('::');
  const groups = before === '' ? [] : before.split(':');
  if (after !== undefined) {
    const last = after === '' ? [] : after.split(':');
    groups.push(...Array<string>(8 - groups.length - last.length).fill('0'), ...last);
  }
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** Forgets what proxies that are not believed have said, for nobody to read it. */
export function forgetForwarded({ headers }: Pick<IncomingMessage, 'headers'>): void {
  for (const name of Object.keys(headers)) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete headers[name];
  }
}

/** IPv4 as it is written also where it came as IPv6. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');
