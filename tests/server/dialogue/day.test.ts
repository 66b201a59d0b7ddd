import { expect, it } from 'vitest';
import { dayInParis } from '../../../server/dialogue/day.ts';

it.each([
  ['2026-11-28T22:59:59Z', '2026-11-28'],
  ['2026-11-28T23:00:00Z', '2026-11-29'],
  ['2026-07-14T21:59:59Z', '2026-07-14'],
  ['2026-07-14T22:00:00Z', '2026-07-15'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is %s in Paris', (at, day) => {
  expect(dayInParis(new Date(at))).toBe(day);
});
