import { describe, expect, it } from 'vitest';
import {
  type Evidence,
  features,
  introductionScore,
  WEIGHTS,
} from '../../../server/search/introduction-score.ts';

const NOTHING: Evidence = {
  two: 0,
  three: 0,
  ties: 0,
  entities: 1000,
  cosine: null,
  cosineToPartner: null,
  themes: [],
  themesOfOther: [],
  sharedThemes: [],
  sharedTerritories: [],
};

describe('introductionScore', () => {
  it('has weights that add up to 1', () => {
    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
  });

  it('is 0 where nothing speaks for it, 1 where everything does', () => {
    expect(introductionScore(NOTHING)).toBe(0);
    const everything: Evidence = {
      two: 1,
      three: 1,
      ties: 500,
      entities: 1000,
      cosine: 1,
      cosineToPartner: 1,
      themes: [3],
      themesOfOther: [3],
      sharedThemes: [3],
      sharedTerritories: [1, 1],
    };
    expect(introductionScore(everything)).toBe(1);
  });

  it('gives the more for each thing the more there is of it', () => {
    const more: Partial<Evidence>[] = [
      { two: 0.1 },
      { three: 0.1 },
      { ties: 4 },
      { cosine: 0.9 },
      { cosineToPartner: 0.9 },
      { themes: [5], themesOfOther: [5, 9], sharedThemes: [5] },
      { sharedTerritories: [20] },
    ];
    for (const one of more) expect(introductionScore({ ...NOTHING, ...one })).toBeGreaterThan(0);
  });
});

describe('features', () => {
  it('counts rare themes and small territories more', () => {
    const shared = (degree: number) =>
      features({ ...NOTHING, themes: [5, 400], themesOfOther: [5, 400], sharedThemes: [degree] }).themes;
    expect(shared(5)).toBeGreaterThan(shared(400));
    const placed = (degree: number) => features({ ...NOTHING, sharedTerritories: [degree] }).territory;
    expect(placed(4)).toBeGreaterThan(placed(300));
  });

  it('says nothing of meaning without descriptions', () => {
    expect(features({ ...NOTHING, cosine: null }).meaning).toBe(0);
    expect(features({ ...NOTHING, cosine: 0.6 }).meaning).toBe(0);
  });
});
