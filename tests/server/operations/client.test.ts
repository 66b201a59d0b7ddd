import { describe, expect, it } from 'vitest';
import { clientAddress, clientKey, isLocal } from '../../../server/operations/client.ts';

const asked = (remoteAddress: string, headers: Record<string, string> = {}) => ({
  headers,
  socket: { remoteAddress },
});

describe('the address of a client', () => {
  const forwarded = { 'x-forwarded-for': '192.0.2.66, 203.0.113.7' };

  it.each([
    ['is that of the connection where no proxy is believed', 0, '10.0.0.2'],
    ['is what the one proxy in front adds, not what the client claims', 1, '203.0.113.7'],
    ['is what the outer of two proxies adds', 2, '192.0.2.66'],
    ['is the first that is told where more proxies are believed than there are', 5, '192.0.2.66'],
  ])('%s', (_says, proxies, address) => {
    expect(clientAddress(asked('::ffff:10.0.0.2', forwarded), proxies)).toBe(address);
  });

  it('is that of the connection where what is told is none', () => {
    expect(clientAddress(asked('10.0.0.2', { 'x-forwarded-for': 'unknown' }), 1)).toBe('10.0.0.2');
    expect(clientAddress(asked('10.0.0.2'), 1)).toBe('10.0.0.2');
  });
});

describe('a client', () => {
  it('is local only when it asks for itself', () => {
    expect(isLocal(asked('127.0.0.1'), 0)).toBe(true);
    expect(isLocal(asked('::ffff:127.0.0.1'), 0)).toBe(true);
    expect(isLocal(asked('::1'), 0)).toBe(true);
    expect(isLocal(asked('192.0.2.1'), 0)).toBe(false);
    expect(isLocal(asked('127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }), 0)).toBe(false);
    expect(isLocal(asked('127.0.0.1', { 'x-forwarded-for': '127.0.0.1, 192.0.2.1' }), 1)).toBe(false);
    expect(isLocal(asked('127.0.0.1', { forwarded: 'for=192.0.2.1' }), 0)).toBe(false);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s counts as %s', (address, key) => {
    expect(clientKey(address)).toBe(key);
  });
});
