import { describe, expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../../core/errors.ts';
import { openSite } from '../../../server/http.ts';

async function open(port = 0) {
  const site = await openSite('127.0.0.1', port);
  onTestFinished(() => site.close());
  return site;
}

describe('openSite', () => {
  it('answers 503 until it serves', async () => {
    const site = await open();
    const early = await fetch(site.address);
    expect(early.status).toBe(503);
    expect(early.headers.get('retry-after')).toBe('5');
    site.serve((_request, response) => response.end('ready'));
    expect(await (await fetch(site.address)).text()).toBe('ready');
  });

  it('names a taken port and the way out', async () => {
    const { address } = await open();
    const port = Number(new URL(address).port);
    const second = openSite('127.0.0.1', port);
    await expect(second).rejects.toThrow(UserError);
    await expect(second).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
  });

  it('names an address that is not of this machine', async () => {
    await expect(openSite('192.0.2.1', 0)).rejects.toThrow(/HOST: 192\.0\.2\.1 is not an address/);
  });
});
