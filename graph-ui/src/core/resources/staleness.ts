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

/** The themes of some resources, each with how many are about it, the most frequent first. */
export function themesOf<Theme extends { readonly id: string }>(
  resources: readonly { readonly themes: readonly Theme[] }[],
): { node: Theme; count: number }[] {
  const counts = new Map<string, { node: Theme; count: number }>();
  for (const node of resources.flatMap(({ themes }) => themes)) {
    counts.set(node.id, { node, count: (counts.get(node.id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
