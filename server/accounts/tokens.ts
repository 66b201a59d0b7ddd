import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Config } from '../../core/config.ts';
import { isOfNetwork, ROLES, type Role } from './permissions.ts';

/** What a local token says: who may do what until when, for trying the observatory without a provider. */
export interface LocalToken {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** identifier; null for the whole observatory */
  readonly network: string | null;
  readonly until: Date;
}

/** How long a token may be valid. */
export const MOST_HOURS = 24 * 30;

const ISSUER = 'observatory';
const ALGORITHM = 'HS256';

const claims = z
  .object({
    jti: z.string(),
    name: z.string().min(1).max(200),
    role: z.enum(ROLES),
    network: z.string().nullable(),
    exp: z.number(),
  })
  .refine(({ role, network }) => isOfNetwork(role) === (network !== null));

/** The key that tokens are signed with: who can read it can read the database. To delete it voids all tokens. */
const keyFile = (config: Config) => path.join(config.OBSERVATORY_DATA, 'token-key');

/** Makes a token, and its key when there is none yet, readable by its owner only. */
export async function makeToken(
  config: Config,
  { name, role, network, until }: Omit<LocalToken, 'id'>,
): Promise<string> {
  await mkdir(config.OBSERVATORY_DATA, { recursive: true });
  try {
    await writeFile(keyFile(config), randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = await tokenKey(config);
  if (!key) throw new Error(`${keyFile(config)} cannot be read.`);
  return new SignJWT({ name, role, network })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(until)
    .sign(key);
}

/** What a token says; null when it was not made here, was changed, has expired, or comes from the future. */
export async function readToken(config: Config, token: string): Promise<LocalToken | null> {
  const key = await tokenKey(config);
  if (!key) return null;
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      // One from the future is of a clock that was wrong, here or then.
      maxTokenAge: `${MOST_HOURS} hours`,
    });
    const { jti, exp, ...said } = claims.parse(payload);
    return { ...said, id: jti, until: new Date(exp * 1000) };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** Whether tokens were ever made here: only then does the page offer to enter with one. */
export async function takesTokens(config: Config): Promise<boolean> {
  return (await tokenKey(config)) !== null;
}

/** The key of tokens; null when there is none. Read each time: it may be made or deleted while the observatory is open. */
export async function tokenKey(config: Config): Promise<Uint8Array | null> {
  try {
    return Buffer.from(await readFile(keyFile(config), 'utf8'), 'base64url');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
