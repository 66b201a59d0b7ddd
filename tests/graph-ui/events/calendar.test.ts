import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../graph-ui/src/core/events/calendar.ts';

const event = (startDate: string | null, endDate: string | null = null, frequency: string | null = null) => ({
  startDate,
  endDate,
  frequency,
});
type Parts = Parameters<typeof event>;

const groupOf = (parts: Parts) =>
  Object.entries(calendarOf([event(...parts)], '2026-11-25')).find(([, events]) => events.length > 0)?.[0];

describe('an event', () => {
  test.each<[Parts, string]>([
    [['2026-11-25'], 'upcoming'],
    [['2026-11-24'], 'past'],
    [['2026-11-20', '2026-11-25'], 'upcoming'],
    [['2026-11'], 'upcoming'],
    [['2026-10'], 'past'],
    [['2026'], 'upcoming'],
    [['1984', null, 'annuel'], 'recurring'],
    [['2027-01', null, 'annuel'], 'upcoming'],
    [[null, null, 'annuel'], 'recurring'],
    [[null], 'undated'],
  ])('%j is %s on 25 November 2026', (dates, expected) => {
    expect(groupOf(dates)).toBe(expected);
  });
});

test('what is to come begins with the next, what is past with the last', () => {
  const dates = ['2027-02', '2026-12-01', '2023-05', '2024'];
  const { upcoming, past } = calendarOf(
    dates.map((date) => event(date)),
    '2026-11-25',
  );
  expect(upcoming.map(({ startDate }) => startDate)).toEqual(['2026-12-01', '2027-02']);
  expect(past.map(({ startDate }) => startDate)).toEqual(['2024', '2023-05']);
});
