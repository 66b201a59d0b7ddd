/** A date of reduced precision as years: whole ones, and the months and days of what it tells. */
interface Precise {
  year: number;
  /** 1 to 12; undefined when the date does not tell */
  month: number | undefined;
}

function precise(date: string): Precise {
  const [year = '', month] = date.split('-');
  return { year: Number(year), month: month === undefined ? undefined : Number(month) };
}

/**
 * Years from one ISO 8601 date of reduced precision to another: by months when both tell the month, else by whole
 * years.
 * @returns null when a date is missing, or when the second is before the first: such dates contradict each other
 */
export function yearsBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const [start, end] = [precise(from), precise(to)];
  const years =
    start.month === undefined || end.month === undefined
      ? end.year - start.year
      : end.year - start.year + (end.month - start.month) / 12;
  return years < 0 ? null : Math.round(100 * years) / 100;
}

/** Middle value of numbers, the mean of the two middle ones when their number is even; null when there are none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The date of today, ISO 8601, in universal time. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
