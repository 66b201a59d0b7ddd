import { describe, expect, it } from 'vitest';
import { overYears } from '../../../server/explore/timeline.ts';

describe('a timeline', () => {
  it('counts what begins, exists and ends in each year, and what no date tells apart', () => {
    const [projects, papers] = overYears(
      [
        { name: 'Paper', began: 2021, ended: null, count: 1 },
        { name: 'Project', began: 2019, ended: 2021, count: 2 },
        { name: 'Project', began: 2021, ended: null, count: 1 },
        { name: 'Project', began: null, ended: null, count: 3 },
      ],
      { from: 2020, to: 2022 },
    );
    expect(projects).toEqual({
      name: 'Project',
      dated: 3,
      undated: 3,
      years: [
        { year: 2020, began: 0, existing: 2, ended: 0 },
        { year: 2021, began: 1, existing: 3, ended: 2 },
        { year: 2022, began: 0, existing: 1, ended: 0 },
      ],
    });
    expect(papers).toMatchObject({ name: 'Paper', dated: 1, undated: 0 });
  });
});
