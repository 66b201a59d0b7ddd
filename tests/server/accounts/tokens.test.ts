import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../../core/config.ts';
import { makeToken, readToken, takesTokens } from '../../../server/accounts/tokens.ts';

const HOUR = 60 * 60 * 1000;
const facilitator = { name: 'Camille', role: 'facilitator', network: 'network:tmnlab' } as const;
const inAnHour = () => new Date(Math.floor(Date.now() / 1000) * 1000 + HOUR);

let config: Config;
beforeAll(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-token-'));
  config = readConfig({ OBSERVATORY_DATA: path.join(folder, 'data') });
});
afterAll(() => rm(path.dirname(config.OBSERVATORY_DATA), { recursive: true }));

const keyFile = () => path.join(config.OBSERVATORY_DATA, 'token-key');
const key = async () => Buffer.from(await readFile(keyFile(), 'utf8'), 'base64url');
const now = Math.floor(Date.now() / 1000);
const claims = { ...facilitator, jti: 'x', iss: 'observatory', iat: now, exp: now + 3600 };
const signed = async (said: object, by: Uint8Array) =>
  new SignJWT({ ...claims, ...said }).setProtectedHeader({ alg: 'HS256' }).sign(by);

describe('a local token', () => {
  it('is taken where one was ever made, by a key that its owner alone can read', async () => {
    expect(await takesTokens(config)).toBe(false);
    expect(await readToken(config, 'anything')).toBeNull();
    await makeToken(config, { ...facilitator, until: inAnHour() });
    expect(await takesTokens(config)).toBe(true);
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
  });

  it('says who may do what until when, each under an identifier of its own', async () => {
    const until = inAnHour();
    const [one, other] = await Promise.all([
      makeToken(config, { ...facilitator, until }),
      makeToken(config, { ...facilitator, until }),
    ]);
    const said = await readToken(config, one);
    expect(said).toEqual({ ...facilitator, until, id: expect.any(String) });
    expect((await readToken(config, other))?.id).not.toBe(said?.id);
  });

  it('is worth nothing when it has expired', async () => {
    const token = await makeToken(config, { ...facilitator, until: new Date(Date.now() - 1000) });
    expect(await readToken(config, token)).toBeNull();
  });

  it('is worth nothing when it was changed', async () => {
    const token = await makeToken(config, { ...facilitator, until: inAnHour() });
    const [head, body, signature] = token.split('.');
    const said = JSON.parse(Buffer.from(body ?? '', 'base64url').toString());
    const raised = { ...said, role: 'administrator', network: null };
    const forged = [head, Buffer.from(JSON.stringify(raised)).toString('base64url'), signature].join('.');
    expect(await readToken(config, forged)).toBeNull();
  });

  it.each([
    ['signed by another key', async () => signed({}, Buffer.alloc(32, 1))],
    ['not signed', async () => new UnsecuredJWT(claims).encode()],
    ['of another issuer', async () => signed({ iss: 'elsewhere' }, await key())],
    ['that never expires', async () => signed({ exp: undefined }, await key())],
    ['from the future', async () => signed({ iat: now + 600 }, await key())],
    ['that says not when it was made', async () => signed({ iat: undefined }, await key())],
    ['of a role that does not exist', async () => signed({ role: 'owner' }, await key())],
    ['of a network for all networks', async () => signed({ network: null }, await key())],
    ['for all networks of one', async () => signed({ role: 'administrator' }, await key())],
    ['that is none', async () => 'x.y.z'],
  ])('is worth nothing: one %s', async (_name, make) => {
    expect(await readToken(config, await signed({}, await key()))).not.toBeNull();
    expect(await readToken(config, await make())).toBeNull();
  });

  it('is void once its key is gone', async () => {
    const token = await makeToken(config, { ...facilitator, until: inAnHour() });
    await writeFile(keyFile(), Buffer.alloc(32, 2).toString('base64url'));
    expect(await readToken(config, token)).toBeNull();
  });
});
