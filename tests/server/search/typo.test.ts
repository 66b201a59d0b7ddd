import { describe, expect, it } from 'vitest';
import { editDistance, isTypoOf } from '../../../server/search/typo.ts';

describe('editDistance', () => {
  it.each([
    ['musee', 'musee', 0],
    ['musee', 'muse', 1],
    ['musee', 'mussee', 1],
    ['musee', 'mudee', 1],
    ['musee', 'musse', 1],
    ['musee', 'umsee', 1],
    ['', 'abc', 3],
  ])('%s and %s: %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});

describe('isTypoOf', () => {
  it('allows more in longer words, and nothing in short ones', () => {
    expect(isTypoOf('louvre', 'louver')).toBe(true);
    expect(isTypoOf('louvre', 'lourve')).toBe(true);
    expect(isTypoOf('orchestr', 'orcestre')).toBe(true);
    expect(isTypoOf('mac', 'mae')).toBe(false);
    expect(isTypoOf('louvre', 'poudre')).toBe(false);
  });
});
