import { expect, test } from 'vitest';
import { ChangeKeys } from '../../../graph-ui/src/core/api/key.ts';

test('a change that is sent again has the same name until it is made; another one has another', () => {
  const keys = new ChangeKeys();
  const first = keys.keyOf({ a: 1 });
  expect(keys.keyOf({ a: 1 })).toBe(first);
  expect(keys.keyOf({ a: 2 })).not.toBe(first);
  const last = keys.keyOf({ a: 2 });
  keys.done();
  expect(keys.keyOf({ a: 2 })).not.toBe(last);
});
