import type { Database } from '../../core/neo4j/database.ts';
import type { Item } from './format.ts';
import { written } from './value.ts';

interface Node {
  id: string;
  labels: string[];
  properties: object;
}

interface Relationship {
  from: string;
  to: string;
  type: string;
  properties: object;
}

/** What a graph holds, as a backup writes it: all nodes, then all relationships. */
export async function* itemsOf(database: Database): AsyncGenerator<Item> {
  const numbers = new Map<string, number>();
  for await (const { id, labels, properties } of database.stream<Node>('backup/nodes')) {
    numbers.set(id, numbers.size);
    yield { labels: labels.toSorted(), properties: ordered(properties) };
  }
  for await (const { from, to, type, properties } of database.stream<Relationship>('backup/relationships')) {
    yield { type, from: numberOf(from), to: numberOf(to), properties: ordered(properties) };
  }

  function numberOf(id: string): number {
    const number = numbers.get(id);
    if (number === undefined) throw new Error('A relationship joins a node that was not there before.');
    return number;
  }
}

function ordered(properties: object): Item['properties'] {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, value]) => [name, written(value)]));
}
