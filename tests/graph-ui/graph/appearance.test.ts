import { describe, expect, test } from 'vitest';
import { indexFacets } from '../../../graph-ui/src/core/filters/facets.ts';
import {
  COLOURINGS,
  colouringBy,
  colourOfGroup,
  GROUPS,
  REST,
} from '../../../graph-ui/src/core/graph/colouring.ts';
import { fading } from '../../../graph-ui/src/core/graph/edgeLooks.ts';
import { sizesBy } from '../../../graph-ui/src/core/graph/sizing.ts';
import { DIRECTIONS, towards } from '../../../graph-ui/src/core/graph/walk.ts';
import { entity } from '../ecosystem.ts';

const nodes = Array.from({ length: 45 }, (_, index) =>
  // Community 0 has one entity, community 1 two, and so on to community 8 with nine.
  entity(`e${index}`, { community: Math.floor((Math.sqrt(8 * index + 1) - 1) / 2) }),
);
const facets = indexFacets({ nodes, edges: [], totalNodes: 45, totalEdges: 0, leftOut: [] });

describe('colour', () => {
  test('by kind needs no group', () => {
    const { groups, colours } = colouringBy('kind', [entity('a', { kind: 'NETWORK' })], facets);
    expect(groups).toEqual([]);
    expect([...colours]).toEqual([0]);
  });

  test('by community tells the largest apart, the others have one colour together', () => {
    const { groups, colours } = colouringBy('community', nodes, facets);
    expect(groups).toHaveLength(GROUPS);
    expect(groups[0]).toEqual({ value: '8', rank: 1, size: 9 });
    expect(colours[44]).toBe(colourOfGroup(1));
    expect(colours[0]).toBe(REST);
  });

  test.each(COLOURINGS)('by %s gives every entity one', (name) => {
    expect(colouringBy(name, nodes, facets).colours).toHaveLength(nodes.length);
  });
});

describe('size', () => {
  test('by degree: what is better linked is larger, and no network is small', () => {
    const [few, many, network] = sizesBy('degree', [
      entity('few', { degree: 1 }),
      entity('many', { degree: 4 }),
      entity('network', { kind: 'NETWORK' }),
    ]);
    expect(many).toBeGreaterThan(few as number);
    expect(network).toBeGreaterThan(many as number);
  });

  test('by another metric: areas grow with it, from the least to the most', () => {
    const sizes = sizesBy(
      'pageRank',
      [0, 0.25, 1].map((pageRank) => entity('e', { pageRank })),
    );
    expect([...sizes]).toEqual([3, 9.5, 16]);
    expect([...sizesBy('betweenness', [entity('e')])]).toEqual([3]);
  });
});

describe('a walk by the arrows', () => {
  const right = { x: 10, y: 1, id: 'right' };
  const farther = { x: 11, y: 0, id: 'farther' };
  const above = { x: 1, y: -10, id: 'above' };
  const here = { x: 0, y: 0 };

  test('goes to the nearest in its direction', () => {
    expect(towards(here, DIRECTIONS.ArrowRight, [farther, right, above])).toBe(right);
    expect(towards(here, DIRECTIONS.ArrowUp, [farther, right, above])).toBe(above);
  });

  test('stays where nothing lies in its direction, or all in one place', () => {
    expect(towards(here, DIRECTIONS.ArrowLeft, [right, above])).toBeUndefined();
    expect(towards(here, DIRECTIONS.ArrowLeft, [{ x: 0, y: 0 }])).toBeUndefined();
  });
});

describe('edges', () => {
  test('fade where many make one surface, and stand out again from near', () => {
    expect(fading(2000, 1)).toBe(1);
    expect(fading(12_000, 1)).toBeCloseTo(0.5);
    expect(fading(12_000, 0.25)).toBe(1);
    expect(fading(1_000_000, 1)).toBe(0.3);
    expect(fading(0, 1)).toBe(1);
  });
});
