import type { Features } from './features.ts';

/**
 * What each feature counts, relative to the others. Tuned on the `tune` half of the labelled pairs. Meaning counts
 * little: vectors of two names of one thing are no closer than those of sister institutions (`npm run bench --
 * resolution` shows it).
 */
export const WEIGHTS = {
  tokens: 0.35,
  jaroWinkler: 0.25,
  meaning: 0.05,
  place: 0.15,
  domain: 0.1,
  ties: 0.15,
  years: 0.1,
  code: 0.15,
} as const satisfies Record<keyof Required<Features>, number>;

const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];

/** The weighted mean of the known features, 0 to 1: unknown ones share their weight among the known. */
export function score(features: Features): number {
  let sum = 0;
  let total = 0;
  for (const name of NAMES) {
    const value = features[name];
    if (value === undefined) continue;
    sum += value * WEIGHTS[name];
    total += WEIGHTS[name];
  }
  return total === 0 ? 0 : sum / total;
}
