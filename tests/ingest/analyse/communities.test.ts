import { describe, expect, it } from 'vitest';
import { communityFigures } from '../../../ingest/analyse/communities.ts';

const ties = (pairs: readonly (readonly [number, number])[]) => ({
  source: Int32Array.from(pairs, ([source]) => source),
  target: Int32Array.from(pairs, ([, target]) => target),
  weight: Int32Array.from(pairs, () => 1),
});

describe('figures of communities', () => {
  it('count pairs within and between, and order the others by their ties', () => {
    // Communities 1 (entities 0 to 2), 2 (3, 4) and 3 (5, 6); entity 7 is a theme, of none; 8 is alone in 4.
    const communityOf = [1, 1, 1, 2, 2, 3, 3, null, 4];
    const found = communityFigures(
      communityOf,
      ties([
        [0, 1],
        [1, 2],
        [3, 4],
        [0, 3],
        [0, 5],
        [1, 5],
        [2, 7],
      ]),
    );
    expect(found).toEqual([
      {
        number: 1,
        size: 3,
        ties: 2,
        density: 2 / 3,
        outerTies: 3,
        neighbours: [3, 2],
        neighbourTies: [2, 1],
      },
      { number: 2, size: 2, ties: 1, density: 1, outerTies: 1, neighbours: [1], neighbourTies: [1] },
      { number: 3, size: 2, ties: 0, density: 0, outerTies: 2, neighbours: [1], neighbourTies: [2] },
    ]);
  });

  it('say nothing of an empty graph', () => {
    expect(communityFigures([], ties([]))).toEqual([]);
  });
});
