import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Database } from '../../../core/neo4j/database.ts';
import { openDatabase } from '../../../core/neo4j/open.ts';
import { statement } from '../../../core/neo4j/statements.ts';
import { openTestDatabase, testConfig } from '../../setup/database.ts';

const add = '../tests/core/neo4j/statements/add';
const who = '../tests/core/neo4j/statements/who';
const READER = { user: 'reader', password: 'reads-and-no-more' };

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.driver.executeQuery(
    'CREATE OR REPLACE USER reader SET PASSWORD $password CHANGE NOT REQUIRED',
    { password: READER.password },
    { database: 'system' },
  );
});
afterAll(async () => {
  await database?.driver.executeQuery('DROP USER reader IF EXISTS', {}, { database: 'system' });
  await database?.close();
});

async function openFor(reader: Partial<typeof READER> = {}) {
  const warn = vi.fn<(line: string) => void>();
  const opened = await openDatabase(testConfig(), { reader: { ...READER, ...reader, warn } });
  onTestFinished(() => opened.close());
  return { opened, warn };
}

describe('with a user who is there to read', () => {
  it('whatever reads does so as that user, and what writes as the other', async () => {
    const { opened } = await openFor();
    const reads = [{ username: 'reader' }];
    expect(await opened.read(who)).toEqual(reads);
    expect(await opened.following().read(who)).toEqual(reads);
    const session = opened.readSession();
    const { records } = await session.executeRead((transaction) => transaction.run(statement(who)));
    await session.close();
    expect(records.map((record) => record.toObject())).toEqual(reads);
    expect(await opened.write(who)).toEqual([{ username: testConfig().NEO4J_USER }]);
  });

  it('reads what was written at once, and cannot write in a reading transaction', async () => {
    const { opened } = await openFor();
    const followed = opened.following();
    await followed.write(add, { name: 'one', count: 1 });
    expect(await followed.read('../tests/core/neo4j/statements/count')).toEqual([{ things: 1 }]);
    await expect(opened.read(add, { name: 'two', count: 2 })).rejects.toThrow(/read access mode/i);
  });

  it('warns on Community, where that user may write, and leaves nothing of having tried', async () => {
    const nodes = async () => {
      const { records } = await database.driver.executeQuery('MATCH (node) RETURN count(node) AS count');
      return records[0]?.get('count');
    };
    const before = await nodes();
    const { warn } = await openFor();
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^NEO4J_READ_USER: the user reader may write to .*: Community has no roles\./)],
    ]);
    expect(await nodes()).toBe(before);
  });

  it('names the settings of that user when the server refuses it', async () => {
    await expect(openFor({ password: 'wrong-password' })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/check NEO4J_READ_USER and NEO4J_READ_PASSWORD\.$/),
    });
  });
});
