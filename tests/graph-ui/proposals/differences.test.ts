import { expect, test } from 'vitest';
import { presentOf } from '../../../graph-ui/src/core/proposals/differences.ts';

test.each([
  [['a'], ['b'], ['a'], 'before'],
  [['a'], ['b'], ['b'], 'proposed'],
  [['a'], ['b'], ['c'], 'other'],
  [[], ['b'], [], 'before'],
] as const)('from %j to %j, with %j now, is as %s', (before, proposed, now, expected) => {
  expect(presentOf({ before, proposed, now })).toBe(expected);
});
