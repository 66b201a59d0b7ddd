import { describe, expect, it } from 'vitest';
import { localDegree } from '../../../core/graph/sparsify.ts';

/** Two hubs, 0 and 1, of four leaves each, joined; leaves 2 and 3 also tied to each other. */
const SOURCE = [2, 3, 4, 5, 6, 7, 8, 9, 0, 2];
const TARGET = [0, 0, 0, 0, 1, 1, 1, 1, 1, 3];
const chunks = [
  { source: SOURCE.slice(0, 4), target: TARGET.slice(0, 4) },
  { source: SOURCE.slice(4), target: TARGET.slice(4) },
];

describe('local-degree sparsification', () => {
  it('keeps the way of every node to its hub, and lets go what joins two of the same hub', () => {
    const kept = localDegree(10, chunks, 9);
    expect([...kept].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('keeps as many as it is told, the same ones each time', () => {
    const kept = localDegree(10, chunks, 4);
    expect(kept.size).toBe(4);
    expect(localDegree(10, chunks, 4)).toEqual(kept);
  });

  it('keeps all where there are fewer', () => {
    expect(localDegree(10, chunks, 100).size).toBe(10);
  });
});
