import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../core/neo4j/database.ts';
import { openTestDatabase } from '../../setup/database.ts';

// Statements are named from cypher/.
const add = '../tests/core/neo4j/statements/add';
const count = '../tests/core/neo4j/statements/count';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

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

  it('names the file of a statement that does not exist', async () => {
    await expect(database.read('explore/nowhere')).rejects.toThrow(/cypher\/explore\/nowhere\.cypher/);
  });
});
