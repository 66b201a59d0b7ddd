import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../core/neo4j/database.ts';
import { openTestDatabase } from '../../setup/database.ts';
import { later } from './later.ts';

const add = '../tests/core/neo4j/statements/add';
const count = '../tests/core/neo4j/statements/count';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  // Tokens of names that are new take transactions of their own.
  await database.write(add, { name: 'first', count: 1 });
});
afterAll(() => database?.close());

const things = async (seen: Database) => (await seen.read<{ things: number }>(count))[0]?.things ?? 0;

describe('a database that follows what was written', () => {
  it('tells bookmarks of what was written through it, and only then', async () => {
    const followed = database.following();
    await followed.read(count);
    expect(followed.bookmarks()).toEqual([]);
    await followed.write(add, { name: 'second', count: 1 });
    const second = followed.bookmarks();
    expect(second).toHaveLength(1);
    await followed.write(add, { name: 'third', count: 1 });
    expect(followed.bookmarks()).toHaveLength(1);
    expect(followed.bookmarks()).not.toEqual(second);
    expect(database.following(followed.bookmarks()).bookmarks()).toEqual([]);
  });

  it('waits, in each kind of read, for a change that the server has not seen yet', async () => {
    const now = await things(database);
    const awaited = later(await database.state(), 2);
    const followed = database.following([awaited]);
    const session = followed.readSession();
    let answered = 0;
    const reads = [
      things(followed),
      session
        .executeRead((transaction) => transaction.run('MATCH (thing:Thing) RETURN count(thing) AS things'))
        .then(({ records }) => records[0]?.get('things')),
    ].map((read) => read.finally(() => (answered += 1)));
    await database.write(add, { name: 'one of two', count: 1 });
    expect(await things(database)).toBe(now + 1);
    expect(answered).toBe(0);
    await database.write(add, { name: 'two of two', count: 1 });
    expect(await Promise.all(reads)).toEqual([now + 2, now + 2]);
    await session.close();
  });

  it('does not wait for ever for a change that is lost, as after a backup was restored', async () => {
    const lost = database.following([later(await database.state(), 1000)]);
    await expect(lost.read(count)).rejects.toThrow();
    expect(await things(database)).toBeGreaterThan(0);
  });

  it('refuses at once what is no bookmark', async () => {
    await expect(database.following(['FB:nonsense']).read(count)).rejects.toThrow(/bookmark/i);
  });
});
