import { expect, test } from 'vitest';
import { nothingTo } from '../../../graph-ui/src/core/proposals/nothing.ts';

const alone = { records: [{ merge: null }], neighbourhood: { edges: [{ type: 'SIMILAR_TO' }] } } as const;
const rich = {
  records: [{ merge: null }, { merge: { with: 'organisation:cnc' } }],
  neighbourhood: { edges: [{ type: 'MEMBER_OF' }] },
} as const;

test.each([
  ['separate', alone, 'separate'],
  ['separate', rich, null],
  ['unlink', alone, 'unlink'],
  ['unlink', rich, null],
  ['remove', alone, null],
] as const)('one who wants to %s is told when there is nothing to it', (what, known, expected) => {
  expect(nothingTo(what, known)).toBe(expected);
});
