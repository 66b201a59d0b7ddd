import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';

/** Which part of a list. */
export interface PageOf {
  /** how many */
  first: number;
  /** how many to skip */
  offset: number;
}

/** A part of a list, and how long the list is. */
export interface Page<Item> {
  total: number;
  page: Item[];
}

/** Runs a statement that gives `total` and `page` in one row, and takes `$first` and `$offset`. */
export async function readPage<Item>(
  database: Database,
  statement: string,
  { first, offset }: PageOf,
  parameters: object = {},
): Promise<Page<Item>> {
  const [row] = await database.read<Page<Item>>(statement, {
    ...parameters,
    first: neo4j.int(first),
    offset: neo4j.int(offset),
  });
  return row ?? { total: 0, page: [] };
}
