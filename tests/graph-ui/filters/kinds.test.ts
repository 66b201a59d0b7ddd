import { describe, expect, test } from 'vitest';
import {
  countFamily,
  familyState,
  keeps,
  OPENING_KINDS,
  sameKinds,
  withKinds,
} from '../../../graph-ui/src/core/filters/kinds.ts';
import { KINDS } from '../../../graph-ui/src/core/kinds/kinds.ts';

describe('the filter on kinds', () => {
  test('the ecosystem opens on who acts and what they do, not on themes and places', () => {
    expect(keeps(OPENING_KINDS, 'NETWORK')).toBe(true);
    expect(KINDS.filter((kind) => !keeps(OPENING_KINDS, kind))).toEqual(['THEME', 'TERRITORY']);
  });

  test('leaving one kind out keeps the others', () => {
    const filter = withKinds(KINDS, ['PAPER'], false);
    expect(keeps(filter, 'PAPER')).toBe(false);
    expect(filter).toHaveLength(KINDS.length - 1);
  });

  test('ticking the last one again keeps the same kinds as before', () => {
    const without = withKinds(KINDS, ['PAPER'], false);
    expect(sameKinds(without, KINDS)).toBe(false);
    expect(sameKinds(withKinds(without, ['PAPER'], true), KINDS)).toBe(true);
  });

  test('everything can be left out', () => {
    expect(withKinds(KINDS, KINDS, false)).toEqual([]);
  });

  test('a family is kept in whole, in part or not at all', () => {
    expect(familyState(KINDS, 'actors')).toBe('all');
    expect(familyState(['PERSON'], 'actors')).toBe('some');
    expect(familyState(['PAPER'], 'actors')).toBe('none');
  });
});

test('a family adds up its kinds', () => {
  const counts = new Map([
    ['PERSON', { matching: 1, total: 2 }],
    ['ORGANISATION', { matching: 3, total: 4 }],
    ['PAPER', { matching: 5, total: 6 }],
  ]);
  expect(countFamily(counts, 'actors')).toEqual({ matching: 4, total: 6 });
  expect(countFamily(counts, 'networks')).toEqual({ matching: 0, total: 0 });
});
