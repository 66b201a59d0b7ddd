/** Shades of a map, from the lightest. */
export const SHADES = 5;

/** A shade and the numbers it stands for, both included. */
export interface Class {
  readonly from: number;
  readonly to: number;
}

/**
 * Classes of numbers for a map, at most {@link SHADES}: quantiles of the different numbers above 0, so that a capital does
 * not leave all the rest in one shade.
 */
export function classesOf(numbers: readonly number[]): Class[] {
  const distinct = [...new Set(numbers)].filter((number) => number > 0).sort((a, b) => a - b);
  const count = Math.min(SHADES, distinct.length);
  return Array.from({ length: count }, (_, index) => ({
    from: distinct[Math.floor((index * distinct.length) / count)] as number,
    to: distinct[Math.floor(((index + 1) * distinct.length) / count) - 1] as number,
  }));
}

/** The shade of a number, from 1; 0 for none. */
export function shadeOf(number: number, classes: readonly Class[]): number {
  return classes.findIndex(({ from, to }) => number >= from && number <= to) + 1;
}
