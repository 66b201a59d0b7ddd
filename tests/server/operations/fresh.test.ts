import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sharedFor } from '../../../server/operations/fresh.ts';

it('one result is shared by all who ask within some time, and no longer', async () => {
  let asked = 0;
  const ask = sharedFor(50, async () => ++asked);
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  await setTimeout(60);
  expect(await ask()).toBe(2);
});
