import { describe, expect, test } from 'vitest';
import { inTreeOrder } from '../../../graph-ui/src/core/public-action/tree.ts';

const part = (id: string, ...parents: string[]) => ({ node: { id }, parents });
const order = (...parts: ReturnType<typeof part>[]) =>
  inTreeOrder(parts).map(({ node, level }) => `${'-'.repeat(level)}${node.id}`);

describe('the parts of a programme', () => {
  test('follow what they are part of', () => {
    expect(
      order(part('plan'), part('a', 'plan'), part('b', 'plan'), part('a1', 'a'), part('b1', 'b')),
    ).toEqual(['plan', '-a', '--a1', '-b', '--b1']);
  });

  test('stand once, also when they are part of two programmes', () => {
    expect(order(part('plan'), part('a', 'plan'), part('b', 'plan'), part('call', 'b', 'a'))).toEqual([
      'plan',
      '-a',
      '-b',
      '--call',
    ]);
  });

  test('begin at the programme asked for, whatever that is part of', () => {
    expect(order(part('a', 'plan'), part('a1', 'a'))).toEqual(['a', '-a1']);
  });

  test('that are part of each other are not lost', () => {
    expect(order(part('plan'), part('x', 'y'), part('y', 'x'))).toEqual(['plan', 'x', 'y']);
  });
});
