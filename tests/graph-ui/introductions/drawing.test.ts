import { describe, expect, test } from 'vitest';
import {
  ACTOR,
  drawing,
  OTHER,
  type PlacedAgent,
  WIDTH,
} from '../../../graph-ui/src/core/introductions/drawing.ts';

/** So many agents of a group, the first five named. */
const group = (name: string, total: number) => ({
  total,
  nodes: Array.from({ length: Math.min(total, 5) }, (_, index) => `${name}${index}`),
});
const surroundings = (actor: number, both: number, other: number) => ({
  ofActor: group('actor', actor),
  ofBoth: group('both', both),
  ofOther: group('other', other),
});
const of = (agents: readonly PlacedAgent<string>[], name: string) =>
  agents.filter(({ agent }) => agent.startsWith(name));

describe('the surroundings of an introduction', () => {
  test('have each agent once, tied to whom it is tied to', () => {
    const { agents } = drawing(surroundings(2, 3, 4));
    expect(agents.map(({ agent }) => agent)).toHaveLength(9);
    for (const { tiedTo } of of(agents, 'actor')) expect(tiedTo).toEqual([ACTOR]);
    for (const { tiedTo } of of(agents, 'both')) expect(tiedTo).toEqual([ACTOR, OTHER]);
    for (const { tiedTo } of of(agents, 'other')) expect(tiedTo).toEqual([OTHER]);
  });

  test('say how many are not drawn, of each group', () => {
    expect(drawing(surroundings(5, 5, 5)).remainders).toEqual([]);
    expect(drawing(surroundings(6, 0, 35)).remainders.map(({ count }) => count)).toEqual([1, 30]);
  });

  test('are empty around two that nobody is tied to', () => {
    expect(drawing(surroundings(0, 0, 0))).toEqual({ agents: [], remainders: [], extent: 0 });
  });

  test.each([
    [1, 1, 1],
    [2, 4, 3],
    [5, 5, 5],
    [80, 70, 60],
  ])('stand apart from each other, within the picture (%i, %i, %i)', (...counts) => {
    const { agents, remainders, extent } = drawing(surroundings(...(counts as [number, number, number])));
    const points = [ACTOR, OTHER, ...agents, ...remainders];
    for (const [index, { x, y }] of points.entries()) {
      expect(Math.min(x, WIDTH - x)).toBeGreaterThanOrEqual(8);
      expect(Math.abs(y)).toBeLessThanOrEqual(extent);
      for (const other of points.slice(0, index)) {
        expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(20);
      }
    }
  });

  test('leave the new tie free', () => {
    for (const { x, y } of drawing(surroundings(5, 5, 5)).agents) {
      if (x > ACTOR.x && x < OTHER.x) expect(Math.abs(y - ACTOR.y)).toBeGreaterThanOrEqual(20);
    }
  });
});
