import { describe, expect, test } from 'vitest';
import { overlapMatrix } from '../../../graph-ui/src/core/networks/matrix.ts';

const pair = (a: string, b: string, sharedCount: number) => ({
  a: { id: a },
  b: { id: b },
  sizeA: 10,
  sizeB: 20,
  sharedCount,
  jaccard: sharedCount / 30,
});
const pairs = [pair('x', 'y', 6), pair('x', 'z', 3), pair('v', 'w', 1)];

describe('the matrix of what networks share', () => {
  test('holds each pair on both sides of the diagonal, and nothing where nothing is shared', () => {
    const shared = overlapMatrix(pairs, 3).map(({ cells }) => cells.map((cell) => cell?.shared ?? null));
    expect(shared).toEqual([
      [null, 6, 3],
      [6, null, null],
      [3, null, null],
    ]);
  });

  test('is of the networks that share most, and no more of them than asked for', () => {
    expect(overlapMatrix(pairs, 4).map(({ network }) => network.id)).toEqual(['x', 'y', 'z', 'v']);
  });

  test('tells the size of each network', () => {
    expect(overlapMatrix(pairs, 2).map(({ size }) => size)).toEqual([10, 20]);
  });

  test('of no pairs is empty', () => {
    expect(overlapMatrix([], 12)).toEqual([]);
  });
});
