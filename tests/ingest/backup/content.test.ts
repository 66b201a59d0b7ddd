import { expect, it } from 'vitest';
import { ContentSum, differences, sizeOf } from '../../../ingest/backup/content.ts';
import type { Item, WrittenNode, WrittenRelationship } from '../../../ingest/backup/format.ts';

const node = (name: string): WrittenNode => ({ labels: ['Entity', 'Paper'], properties: { name } });
const tie = (from: number, to: number): WrittenRelationship => ({ type: 'CITES', from, to, properties: {} });

function sumOf(...items: Item[]) {
  const sum = new ContentSum();
  for (const item of items) sum.add(item);
  return sum.content;
}

it('the sums of two graphs are the same when they hold the same in another order', () => {
  const one = sumOf(node('a'), node('b'), node('c'), tie(0, 1), tie(1, 2));
  const other = sumOf(node('c'), node('a'), node('b'), tie(2, 0), tie(1, 2));
  expect(differences(one, other)).toEqual([]);
  expect(sizeOf(one)).toEqual({ nodes: 3, relationships: 2 });
});

it('they tell what differs: a value, a number, two of the same, which nodes are joined', () => {
  const one = sumOf(node('a'), node('b'), tie(0, 1));
  expect(differences(one, sumOf(node('a'), node('B'), tie(0, 1)))).toEqual([
    'Entity:Paper: the same number, with other values',
    'CITES: the same number, with other values',
  ]);
  expect(differences(one, sumOf(node('a'), node('b')))).toEqual(['CITES: 0 instead of 1']);
  expect(differences(one, sumOf(node('a'), node('b'), tie(1, 0)))).toEqual([
    'CITES: the same number, with other values',
  ]);
  expect(differences(sumOf(node('a'), node('a')), sumOf(node('b'), node('b')))).toHaveLength(1);
});
