import { describe, expect, it } from 'vitest';
import { median, yearsBetween } from '../../../server/explore/dates.ts';

describe('years between two dates', () => {
  it.each([
    ['2015', '2018', 3],
    ['2015-06', '2018', 3],
    ['2023-01', '2023-07-14', 0.5],
    ['2023-11', '2024-02', 0.25],
    ['2017', '2017-01', 0],
  ])('from %s to %s: %d', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years);
  });

  it.each([
    [null, '2018'],
    ['2018', null],
    ['2020', '2018'],
    ['2020-05', '2020-04'],
  ])('are unknown from %s to %s', (from, to) => {
    expect(yearsBetween(from, to)).toBeNull();
  });
});

describe('the median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([])).toBeNull();
    expect(median([4, 1, 10])).toBe(4);
    expect(median([4, 1, 10, 2])).toBe(3);
  });
});
