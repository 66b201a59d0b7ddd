import { describe, expect, test } from 'vitest';
import { stalenessOf } from '../../../graph-ui/src/core/resources/staleness.ts';

describe('a resource', () => {
  test.each([
    ['2026-11-01', 'fresh'],
    ['2025-11-25', 'fresh'],
    ['2025-11-24', 'ageing'],
    ['2024-11-25', 'ageing'],
    ['2024-11-24', 'stale'],
    ['2025', 'fresh'],
    ['2024', 'ageing'],
    ['2024-10', 'stale'],
    ['1999', 'stale'],
    [null, 'never'],
    ['', 'never'],
  ])('reviewed %s is %s on 25 November 2026', (reviewedAt, expected) => {
    expect(stalenessOf(reviewedAt, '2026-11-25')).toBe(expected);
  });
});
