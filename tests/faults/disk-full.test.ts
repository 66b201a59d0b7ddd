import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RejectsFile } from '../../ingest/rejects.ts';
import { Spool } from '../../ingest/relations/spool.ts';

/** A file of Linux on a disk that is always full. */
const FULL = '/dev/full';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-full-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const WHAT_TO_DO =
  /^(\S+) cannot be written \(its disk is full\): make room there, or choose another folder with OBSERVATORY_DATA; then run it again/;

describe.skipIf(!existsSync(FULL))('on a full disk', () => {
  it('what is rejected is not passed over in silence', async () => {
    const rejects = new RejectsFile(folder, 'source', new Date(0));
    await symlink(FULL, rejects.path);
    const problems = [{ column: 'name', reason: 'is missing' }];
    const reject = () =>
      rejects.write({ is: 'rejected', what: 'entity', origin: { file: 'rows.csv', line: 2 }, problems });
    expect(reject).toThrow(expect.objectContaining({ name: 'UserError' }));
    expect(reject).toThrow(WHAT_TO_DO);
    expect(reject).toThrow(rejects.path);
  });

  it.each([
    ['while they are read', 100_000],
    ['when they are read back, if they are few', 100],
  ])('relations that wait for their entities are missed %s', async (_when, count) => {
    const waiting = path.join(folder, 'relations');
    const spool = await spoolOn(FULL, waiting);
    const readAll = async () => {
      for (let number = 0; number < count; number += 1) await spool.add(`key ${number}`, number);
      for await (const _ of spool.chunks());
    };
    await expect(readAll()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(WHAT_TO_DO),
    });
    await spool.remove();
    expect(existsSync(waiting)).toBe(false);
  });
});

/** A spool whose every file is another one. */
async function spoolOn(file: string, waiting: string): Promise<Spool<number>> {
  await mkdir(waiting);
  for (let partition = 0; partition < 64; partition += 1)
    await symlink(file, path.join(waiting, `${partition}`));
  return new Spool<number>(waiting);
}
