/** How long ago a resource was reviewed: within a year, within two, longer ago, or never. */
export type Staleness = 'fresh' | 'ageing' | 'stale' | 'never';

/**
 * How stale a resource is.
 * @param reviewedAt when it was last reviewed, ISO 8601 of reduced precision
 * @param today ISO 8601 date
 */
export function stalenessOf(reviewedAt: string | null, today: string): Staleness {
  if (!reviewedAt) return 'never';
  const years = (count: number) => `${Number(today.slice(0, 4)) - count}${today.slice(4)}`;
  // `2025` counts as its end: a resource is not called stale before it surely is.
  const latest = `${reviewedAt}-12-31`.slice(0, 10);
  if (latest >= years(1)) return 'fresh';
  return latest >= years(2) ? 'ageing' : 'stale';
}
