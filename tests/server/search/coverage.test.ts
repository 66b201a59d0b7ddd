import { describe, expect, it } from 'vitest';
import { coverage, inverseDocumentFrequency } from '../../../server/search/coverage.ts';

describe('coverage', () => {
  const weights = new Map([
    ['rare', 5],
    ['common', 1],
  ]);

  it('is the share of the weight that a document holds', () => {
    expect(coverage(new Map([['rare', 1]]), weights)).toBeCloseTo(5 / 6);
    expect(
      coverage(
        new Map([
          ['rare', 0.8],
          ['common', 1],
        ]),
        weights,
      ),
    ).toBeCloseTo(5 / 6);
    expect(
      coverage(
        new Map([
          ['rare', 1],
          ['common', 1],
        ]),
        weights,
      ),
    ).toBe(1);
    expect(coverage(new Map(), weights)).toBe(0);
  });

  it('is 0 for a query without terms', () => {
    expect(coverage(new Map(), new Map())).toBe(0);
  });
});

describe('inverseDocumentFrequency', () => {
  it('falls as a term gets common and is never negative', () => {
    const at = (documentFrequency: number) => inverseDocumentFrequency(documentFrequency, 1000);
    expect(at(1)).toBeGreaterThan(at(10));
    expect(at(10)).toBeGreaterThan(at(900));
    expect(at(1000)).toBeGreaterThanOrEqual(0);
    expect(at(1000)).toBeLessThan(0.001);
  });
});
