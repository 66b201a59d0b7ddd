import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../core/neo4j/database.ts';
import { openDatabase } from '../../../core/neo4j/open.ts';
import { openTestDatabase, testConfig } from '../../setup/database.ts';

// Statements are named from cypher/.
const add = '../tests/core/neo4j/statements/add';
const count = '../tests/core/neo4j/statements/count';
const slowly = '../tests/core/neo4j/statements/slowly';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

/** How many statements are under way that take their time. */
async function underWay(): Promise<number> {
  const { records } = await database.driver.executeQuery(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// Adds one thing after' RETURN count(*) AS n",
  );
  return records[0]?.get('n');
}

describe('an open database', () => {
  it('gives rows as plain objects, with integers as numbers', async () => {
    const rows = await database.write(add, { name: 'one', count: neo4j.int(7) });
    expect(rows).toEqual([{ name: 'one', count: 7, type: 'INTEGER NOT NULL' }]);
  });

  it('reads at once what was written', async () => {
    const [before] = await database.read<{ things: number }>(count);
    await database.write(add, { name: 'two', count: neo4j.int(1) });
    const [after] = await database.read<{ things: number }>(count);
    expect(after?.things).toBe((before?.things ?? Number.NaN) + 1);
  });

  it('does not write when it only reads', async () => {
    await expect(database.read(add, { name: 'three', count: neo4j.int(1) })).rejects.toThrow(
      /writing in read access mode/i,
    );
  });

  it('has the Graph Data Science library', async () => {
    expect(await database.read('server/graph-data-science')).toEqual([{ installed: true }]);
  });

  it('is found empty by each file of tests', async () => {
    await database.write(add, { name: 'left behind', count: neo4j.int(1) });
    const again = await openTestDatabase();
    expect(await again.read(count)).toEqual([{ things: 0 }]);
    await again.close();
  });

  it('lets those who write end before work without them, and others begin after it', async () => {
    const other = await openDatabase(testConfig());
    const order: string[] = [];
    const done = (what: string) => () => order.push(what);
    const first = database.write(slowly, { name: 'first' }).then(done('first'));
    await expect.poll(underWay).toBe(1);
    let later: Promise<unknown> | undefined;
    await other.withoutWriters(async () => {
      order.push('work');
      later = Promise.all([
        database.write(add, { name: 'later', count: neo4j.int(1) }),
        database.writeInBatches(add, { name: 'later', count: neo4j.int(1) }),
      ]).then(done('later'));
      const before = await other.state();
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await other.read(count)).toHaveLength(1);
      expect(await other.state()).toBe(before);
      order.push('end of the work');
    });
    await Promise.all([first, later]);
    expect(order).toEqual(['first', 'work', 'end of the work', 'later']);
    await other.close();
  });

  it('gives rows as they come, with integers told from floats', async () => {
    await database.write(add, { name: 'exact', count: neo4j.int(7) });
    const rows = [];
    for await (const row of database.stream<{ things: unknown }>(count)) rows.push(row);
    expect(rows.map(({ things }) => neo4j.isInt(things))).toEqual([true]);
  });

  it('names the file of a statement that does not exist', async () => {
    await expect(database.read('explore/nowhere')).rejects.toThrow(/cypher\/explore\/nowhere\.cypher/);
  });
});
