import { describe, expect, it } from 'vitest';
import { type Counts, compared, rarities } from '../../../server/explore/gaps.ts';
import { yearsBefore } from '../../../server/explore/inventory.ts';

const row = (id: string, actors: number, projects: number): Counts => ({
  id,
  actors,
  projects,
  events: 0,
  venues: 0,
  papers: 0,
});

describe('territories or themes beside each other', () => {
  it('come those with the least first, each with its share of the median', () => {
    const gaps = compared([row('b', 10, 0), row('a', 4, 0), row('c', 2, 1)]);
    expect(gaps.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(gaps.map(({ actorsToMedian }) => actorsToMedian)).toEqual([0.5, 1, 2.5]);
    expect(gaps.map(({ projectsToMedian }) => projectsToMedian)).toEqual([null, null, null]);
  });
});

describe('a theme in a territory', () => {
  it('is rare where there is less of it than its spread elsewhere lets expect, none included', () => {
    const gaps = rarities(
      {
        entities: 100,
        places: [
          { id: 'territory:a', count: 60 },
          { id: 'territory:b', count: 40 },
        ],
        themes: [
          { id: 'theme:x', count: 20 },
          { id: 'theme:y', count: 50 },
          { id: 'theme:z', count: 2 },
        ],
        pairs: [
          { place: 'territory:a', theme: 'theme:x', count: 20 },
          { place: 'territory:a', theme: 'theme:y', count: 27 },
          { place: 'territory:b', theme: 'theme:y', count: 23 },
        ],
      },
      2,
    );
    expect(gaps).toEqual([
      { territory: 'territory:b', theme: 'theme:x', count: 0, expected: 8, quotient: 0 },
      { territory: 'territory:a', theme: 'theme:y', count: 27, expected: 30, quotient: 0.9 },
    ]);
  });
});

describe('years before a date', () => {
  it('keep its month and day', () => {
    expect(yearsBefore('2026-11-25', 2)).toBe('2024-11-25');
  });
});
