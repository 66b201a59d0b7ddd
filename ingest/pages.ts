import neo4j from 'neo4j-driver';
import type { Database } from '../core/neo4j/database.ts';

/** Rows read at a time. */
const PAGE = 2000;

/**
 * All rows of a statement that gives them page by page, in the order of a key.
 * @param statement takes `$after` and `$limit`
 * @param keyOf the key of a row
 */
export async function* pages<Row>(
  database: Database,
  statement: string,
  keyOf: (row: Row) => string,
  parameters: object = {},
): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const page = await database.read<Row>(statement, { ...parameters, after, limit: neo4j.int(PAGE) });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = keyOf(last);
  }
}
