import { describe, expect, it } from 'vitest';
import { rarityOf } from '../../../ingest/resolve/rarity.ts';
import { cosine, isTypo, jaroWinkler } from '../../../ingest/resolve/similarity.ts';

describe('jaroWinkler', () => {
  // Values of W. E. Winkler, "Overview of Record Linkage and Current Research Directions", 2006, table 6.
  it.each([
    ['shackleford', 'shackelford', 0.982],
    ['dunningham', 'cunnigham', 0.896],
    ['nichleson', 'nichulson', 0.956],
    ['jones', 'johnson', 0.832],
    ['massey', 'massie', 0.933],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dickson', 0.832],
    ['martha', 'marhta', 0.961],
    ['', '', 1],
    ['abc', '', 0],
    ['abc', 'xyz', 0],
  ])('of %s and %s', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
    expect(jaroWinkler(b, a)).toBeCloseTo(expected, 3);
  });
});

describe('isTypo', () => {
  it.each([
    ['fould', 'fuold'],
    ['stereolu', 'stereolux'],
    ['quaton', 'quatton'],
    ['archives', 'archivas'],
    ['boulez', 'bouley'],
  ])('%s, %s', (a, b) => {
    expect(isTypo(a, b)).toBe(true);
    expect(isTypo(b, a)).toBe(true);
  });

  it.each([
    ['hacnum', 'hacnumedia'],
    ['lyon', 'lion'],
    ['opera', 'opera'],
    ['ballet', 'billot'],
    ['abcdef', 'bacdfe'],
  ])('not %s, %s', (a, b) => {
    expect(isTypo(a, b)).toBe(false);
    expect(isTypo(b, a)).toBe(false);
  });
});

describe('cosine', () => {
  it('is 1 for the same direction and 0 for a right angle', () => {
    expect(cosine(new Float32Array([0.6, 0.8]), new Float32Array([0.6, 0.8]))).toBeCloseTo(1);
    expect(cosine(new Float32Array([1, 0]), new Float32Array([0, 1]))).toBe(0);
  });
});

describe('rarityOf', () => {
  it('knows common words before it has seen a name, and learns from those it sees', () => {
    const known = rarityOf([]);
    expect(known('festival')).toBeLessThan(3);
    expect(known('stereolux')).toBeGreaterThan(13);
    const learnt = rarityOf(Array.from({ length: 100 }, () => ['stereolux', 'stereolux']));
    expect(learnt('stereolux')).toBeLessThan(known('stereolux') - 6);
    expect(learnt('stereolux')).toBeCloseTo(Math.log2((10348 + 101) / 101), 10);
  });
});
