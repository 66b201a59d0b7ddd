import { expect, test } from 'vitest';
import { contributorOf, isNetwork } from '../../../graph-ui/src/core/proposals/contribution.ts';

test('a data set of a contribution has the network that it is of', () => {
  expect(contributorOf('contribution-tmnlab')).toBe('network:tmnlab');
  expect(contributorOf('hal')).toBeUndefined();
  expect([isNetwork('network:tmnlab'), isNetwork('https://tmnlab.com')]).toEqual([true, false]);
});
