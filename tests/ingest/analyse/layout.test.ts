import { describe, expect, it } from 'vitest';
import { layout } from '../../../ingest/analyse/layout.ts';
import type { RankedEntity, TieList } from '../../../ingest/analyse/tie-list.ts';

const node = (id: string, degree: number, community = 0): RankedEntity => ({
  ...{ id, degree, community },
  isDescriptor: false,
});

/** Two cliques of four joined by one tie, three isolates and a theme. */
const cliques = ['a', 'b'].flatMap((clique, community) =>
  [1, 2, 3, 4].map((n) => node(`${clique}${n}`, 3, community)),
);
const theme: RankedEntity = { id: 'theme', degree: 5, community: null, isDescriptor: true };
const nodes = [...cliques, node('i1', 0), node('i2', 0), node('i3', 0)];
const pairs = [0, 4].flatMap((first) =>
  [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ].map(([x = 0, y = 0]) => [first + x, first + y] as const),
);
const ends = [...pairs, [0, 4] as const];
const ties: TieList = {
  source: Int32Array.from(ends, ([source]) => source),
  target: Int32Array.from(ends, ([, target]) => target),
  weight: Int32Array.from(ends, () => 1),
};
const NO_TIES: TieList = { source: new Int32Array(), target: new Int32Array(), weight: new Int32Array() };
const positions = layout([...nodes, theme], ties);
const at = (id: string) =>
  positions.find((position) => position.id === id) ?? { x: Number.NaN, y: Number.NaN };
const distance = (one: string, other: string) => Math.hypot(at(one).x - at(other).x, at(one).y - at(other).y);

describe('layout', () => {
  it('places every node but themes, at a finite position', () => {
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
    expect(layout([...nodes, theme], ties)).toEqual(positions);
  });

  it('has nothing to place in an empty graph', () => {
    expect(layout([], NO_TIES)).toEqual([]);
  });
});
