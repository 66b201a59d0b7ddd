import { describe, expect, it } from 'vitest';
import { type LayoutNode, type LayoutTie, layout } from '../../../ingest/analyse/layout.ts';

const node = (id: string, degree: number, community = 0): LayoutNode => ({ id, degree, community });
const tie = (source: string, target: string): LayoutTie => ({ source, target, weight: 1 });

/** Two cliques of four joined by one tie, and three isolates. */
const cliques = ['a', 'b'].flatMap((clique, community) =>
  [1, 2, 3, 4].map((n) => node(`${clique}${n}`, 3, community)),
);
const ties = ['a', 'b'].flatMap((clique) =>
  [
    [1, 2],
    [1, 3],
    [1, 4],
    [2, 3],
    [2, 4],
    [3, 4],
  ].map(([x, y]) => tie(`${clique}${x}`, `${clique}${y}`)),
);
const nodes = [...cliques, node('i1', 0), node('i2', 0), node('i3', 0)];
const positions = layout(nodes, [...ties, tie('a1', 'b1')]);
const at = (id: string) =>
  positions.find((position) => position.id === id) ?? { x: Number.NaN, y: Number.NaN };
const distance = (one: string, other: string) => Math.hypot(at(one).x - at(other).x, at(one).y - at(other).y);

describe('layout', () => {
  it('places every node, at a finite position', () => {
    expect(positions.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
    for (const { x, y } of positions) expect([x, y].every(Number.isFinite)).toBe(true);
  });

  it('keeps a group together and two groups apart', () => {
    expect(distance('a2', 'a3')).toBeLessThan(distance('a2', 'b2'));
  });

  it('stands isolates apart, in a grid to the right of all others', () => {
    const right = Math.max(...cliques.map(({ id }) => at(id).x));
    for (const id of ['i1', 'i2', 'i3']) expect(at(id).x).toBeGreaterThan(right);
    expect(at('i1').y).toBeGreaterThan(at('i2').y);
  });

  it('gives the same picture for the same graph', () => {
    expect(layout(nodes, [...ties, tie('a1', 'b1')])).toEqual(positions);
  });

  it('has nothing to place in an empty graph', () => {
    expect(layout([], [])).toEqual([]);
  });
});
