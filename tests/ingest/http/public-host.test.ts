import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { network } from '../../../ingest/http/network.ts';
import { isPublic, requirePublic } from '../../../ingest/http/public-host.ts';
import { serverThat } from './server.ts';

describe('a public address', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
  ])('is not %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2a01:e0a::1', '2606:4700::1111'])('is %s', (address) => {
    expect(isPublic(address)).toBe(true);
  });
});

describe('an address that a source is read from', () => {
  it.each([
    ['http://data.culture.gouv.fr/', 'by https:// alone'],
    ['https://127.0.0.1/', 'into this machine or its network'],
    ['https://2130706433/', 'into this machine or its network'],
    ['https://0x7f.1/', 'into this machine or its network'],
    ['https://0177.0.0.1:8443/', 'into this machine or its network'],
    ['https://[::1]/', 'into this machine or its network'],
    ['https://[::ffff:169.254.169.254]/latest/meta-data/', 'into this machine or its network'],
    ['https://localhost:7474/', 'into this machine or its network'],
    ['https://user:secret@10.0.0.1/', 'into this machine or its network'],
  ])('is not %s', async (address, reason) => {
    await expect(requirePublic(new URL(address))).rejects.toThrow(reason);
    await expect(requirePublic(new URL(address))).rejects.not.toThrow('secret');
  });

  it('is not one on this machine, which is never asked', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-pages-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const server = await serverThat((_, response) => response.end('{}'));
    const { exchange } = network({ contact: 'me@example.org', requestsPerSecond: 1000, folder });
    await expect(exchange({ url: new URL(server.url) })).rejects.toThrow('by https:// alone');
    await expect(exchange({ url: new URL(server.url.replace('http', 'https')) })).rejects.toThrow(
      'not asked',
    );
    expect(server.requests).toEqual([]);
  });

  it('is not one on this machine that another leads to', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-pages-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const inner = await serverThat((_, response) => response.end('{}'));
    const outer = await serverThat((_, response) => response.writeHead(302, { location: inner.url }).end());
    const { exchange } = network({
      contact: 'me@example.org',
      requestsPerSecond: 1000,
      folder,
      // The first one stands for a public server.
      admit: async (url) => (url.origin === outer.url ? undefined : requirePublic(url)),
    });
    await expect(exchange({ url: new URL(outer.url) })).rejects.toThrow(`${inner.url} is not asked`);
    expect(inner.requests).toEqual([]);
  });
});
