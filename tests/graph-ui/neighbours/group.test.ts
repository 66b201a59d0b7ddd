import { expect, test } from 'vitest';
import { byName } from '../../../graph-ui/src/core/entity/names.ts';
import { groupNeighbours } from '../../../graph-ui/src/core/neighbours/group.ts';
import type { RelationType } from '../../../graph-ui/src/gql/graphql.ts';

const node = (id: string) => ({ id, name: id });
const edge = (source: string, type: RelationType, target: string) => ({ source, type, target });
const nodes = ['me', 'é', 'a', 'z', 'theme'].map(node);
const group = (edges: ReturnType<typeof edge>[]) =>
  groupNeighbours('me', nodes, edges, byName('fr')).map(({ type, direction, neighbours }) => ({
    [`${type} ${direction}`]: neighbours.map((neighbour) => neighbour.node.id),
  }));

test('relations are grouped by type and direction, people and projects before themes', () => {
  expect(
    group([
      edge('me', 'ABOUT', 'theme'),
      edge('me', 'MEMBER_OF', 'a'),
      edge('z', 'MEMBER_OF', 'me'),
      edge('me', 'LEADS', 'z'),
    ]),
  ).toEqual([
    { 'LEADS out': ['z'] },
    { 'MEMBER_OF out': ['a'] },
    { 'MEMBER_OF in': ['z'] },
    { 'ABOUT out': ['theme'] },
  ]);
});

test('inside a group, names are in the order of the dictionary', () => {
  expect(group(['z', 'é', 'a'].map((id) => edge('me', 'CITES', id)))).toEqual([
    { 'CITES out': ['a', 'é', 'z'] },
  ]);
});

test('relations between neighbours, to oneself, computed, or to what was not sent are left out', () => {
  expect(
    group([
      edge('a', 'CITES', 'z'),
      edge('me', 'CITES', 'me'),
      edge('me', 'SIMILAR_TO', 'a'),
      edge('me', 'CITES', 'unknown'),
    ]),
  ).toEqual([]);
});
