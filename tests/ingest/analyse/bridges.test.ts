import { describe, expect, it } from 'vitest';
import {
  type Bridge,
  type BridgeCandidate,
  type Distances,
  effect,
  structure,
  worthKeeping,
} from '../../../ingest/analyse/bridges.ts';

/** A path a - b - c - d - e, all of it sampled, and besides a pair x - y of which x is measured. */
const names = ['a', 'b', 'c', 'd', 'e'];
const path: Distances = {
  entities: 7,
  largest: 5,
  sample: names,
  toSample: new Map(names.map((id, i) => [id, names.map((_, j) => Math.abs(i - j))])),
  around: new Map([['x', [1, 1]]]),
};

function candidate(from: string, to: string, fromSize = 5, toSize = 5): BridgeCandidate {
  return {
    from,
    to,
    kind: 'INTRODUCTION',
    similarity: 1,
    fromSize,
    toSize,
    fromComponent: fromSize === 5 ? 0 : 1,
    toComponent: toSize === 5 ? 0 : 1,
  };
}

describe('the structure', () => {
  it('has the average distance of the largest component and the efficiency over all pairs', () => {
    const { averageDistance, efficiency } = structure(path);
    // Ten pairs: four at 1, three at 2, two at 3, one at 4.
    expect(averageDistance).toBeCloseTo(20 / 10);
    expect(efficiency).toBeCloseTo((4 + 3 / 2 + 2 / 3 + 1 / 4) / 21);
  });
});

describe('the effect of a tie', () => {
  it('within the largest component shortens what goes through it', () => {
    const { componentGain, distanceChange, efficiencyGain } = effect(candidate('a', 'e'), path);
    expect(componentGain).toBe(0);
    // A ring of five: five pairs at 1, five at 2.
    expect(distanceChange).toBeCloseTo(15 / 10 - 20 / 10);
    expect(efficiencyGain).toBeCloseTo((5 + 5 / 2 - (4 + 3 / 2 + 2 / 3 + 1 / 4)) / 21);
  });

  it('to another component brings all of it within reach', () => {
    const { componentGain, distanceChange, efficiencyGain } = effect(candidate('x', 'c', 2), path);
    expect(componentGain).toBe(2);
    expect(distanceChange).toBe(0);
    // x is then at 3, 2, 1, 2, 3 from the five, and y one further.
    expect(efficiencyGain).toBeCloseTo((2 / 3 + 2 / 2 + 1 + 2 / 4 + 2 / 3 + 1 / 2) / 21);
  });
});

describe('the bridges worth keeping', () => {
  const bridge = (from: string, to: string, gain: number, outside?: number): Bridge => ({
    ...candidate(from, to, outside === undefined ? 5 : 1),
    fromComponent: outside ?? 0,
    componentGain: outside === undefined ? 0 : 1,
    distanceChange: outside === undefined ? -gain : 0,
    efficiencyGain: gain,
  });

  it('join each component once, by the best', () => {
    const kept = worthKeeping([bridge('x', 'a', 1, 7), bridge('x', 'b', 2, 7), bridge('z', 'b', 1, 8)]);
    expect(kept.map(({ from, to }) => from + to).sort()).toEqual(['xb', 'zb']);
  });

  it('do not all start from one', () => {
    const kept = worthKeeping(['b', 'c', 'd', 'e'].map((to, position) => bridge('a', to, 4 - position)));
    expect(kept.map(({ to }) => to)).toEqual(['b', 'c', 'd']);
  });

  it('leave out what changes nothing', () => {
    expect(worthKeeping([bridge('a', 'b', 0)])).toEqual([]);
  });
});
