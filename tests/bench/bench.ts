/** One measured number, beside what it is compared with. */
export interface Figure {
  /** name in the JSON file */
  readonly key: string;
  readonly value: number;
  readonly unit?: string;
  /** what it is compared with, in words: `at least 0.98`, `4.1 s with the bare driver` */
  readonly comparedWith: string;
  /** whether it is what it has to be; absent where nothing is required */
  readonly met?: boolean;
}

/** Measures, reporting each figure as soon as it is known. */
export type Bench = (words: readonly string[], report: (figure: Figure) => void) => Promise<void>;

/** A figure that has to reach a value. */
export function atLeast(key: string, value: number, required: number): Figure {
  return { key, value, comparedWith: `at least ${required}`, met: value >= required };
}

/** A figure that must not pass a value. */
export function atMost(key: string, value: number, allowed: number, comparedWith: string): Figure {
  return { key, value, comparedWith: `at most ${allowed}: ${comparedWith}`, met: value <= allowed };
}
