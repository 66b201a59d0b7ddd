import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';

/** What results are counted by. */
const FACETS = ['kinds', 'themes', 'territories', 'networks', 'languages', 'sources'] as const;
type Facet = (typeof FACETS)[number];

/** Values of a facet at most. */
const MOST_VALUES = 20;

/** How many results have one value. */
export interface FacetValue {
  value: string;
  name: string | null;
  nameEn: string | null;
  count: number;
}

/** How many results are of each value of each facet, the most frequent first. */
export type Facets = Record<Facet, FacetValue[]>;

/** How many of some entities are of each value, the most frequent first. */
export async function facets(database: Database, ids: readonly string[]): Promise<Facets> {
  const rows = await database.read<{ facet: Facet; values: FacetValue[] }>('search/facets', {
    ids,
    most: neo4j.int(MOST_VALUES),
  });
  const found = new Map(rows.map(({ facet, values }) => [facet, values]));
  return Object.fromEntries(FACETS.map((facet) => [facet, found.get(facet) ?? []])) as Facets;
}
