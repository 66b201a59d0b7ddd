import type { Database } from '../../core/neo4j/database.ts';
import { median } from './dates.ts';

export type TerritoryType = 'region' | 'departement';

/** How many there are in a territory or about a theme. */
export interface Counts {
  id: string;
  /** networks, organisations and people */
  actors: number;
  projects: number;
  events: number;
  venues: number;
  papers: number;
}

/** A territory or theme with how it stands to the others of its sort. */
export interface Gap extends Counts {
  /** actors / median of the others of its sort; null where that is 0 */
  actorsToMedian: number | null;
  /** projects / median of the others of its sort; null where that is 0 */
  projectsToMedian: number | null;
}

/** A theme that is rarer in a territory than it is elsewhere. */
export interface PairGap {
  territory: string;
  theme: string;
  count: number;
  /** how many there would be if the theme were spread over territories as all entities are */
  expected: number;
  /** location quotient: count / expected */
  quotient: number;
}

/** Territories of a type, those with the fewest actors and projects first. */
export async function territoryGaps(database: Database, type: TerritoryType): Promise<Gap[]> {
  return compared(await database.read<Counts>('explore/gaps-of-territories', { type }));
}

/** Themes, those with the fewest actors and projects first. */
export async function themeGaps(database: Database): Promise<Gap[]> {
  return compared(await database.read<Counts>('explore/gaps-of-themes'));
}

/** Sets each beside the median of all, those with the fewest actors and projects first. */
export function compared(rows: readonly Counts[]): Gap[] {
  const actors = median(rows.map((row) => row.actors)) ?? 0;
  const projects = median(rows.map((row) => row.projects)) ?? 0;
  const ratio = (value: number, middle: number) => (middle === 0 ? null : value / middle);
  return rows
    .map((row) => ({
      ...row,
      actorsToMedian: ratio(row.actors, actors),
      projectsToMedian: ratio(row.projects, projects),
    }))
    .toSorted(
      (a, b) =>
        a.actors + a.projects - (b.actors + b.projects) || a.actors - b.actors || (a.id < b.id ? -1 : 1),
    );
}

export interface Contingency {
  entities: number;
  places: { id: string; count: number }[];
  themes: { id: string; count: number }[];
  pairs: { place: string; theme: string; count: number }[];
}

/** Themes that are rare in a territory for what both are, the most telling first. */
export async function pairGaps(database: Database, type: TerritoryType, least: number): Promise<PairGap[]> {
  const [row] = await database.read<Contingency>('explore/gaps-of-pairs', { type });
  return row === undefined ? [] : rarities(row, least);
}

/**
 * Pairs with fewer than expected by the location quotient of regional science (Florence, 1939), ranked by the Pearson
 * residual, (count - expected) / sqrt(expected), which does not take the chance of small numbers for a gap.
 * @param least pairs of which fewer are expected tell nothing
 */
export function rarities({ entities, places, themes, pairs }: Contingency, least: number): PairGap[] {
  const counts = new Map(pairs.map(({ place, theme, count }) => [`${place} ${theme}`, count]));
  const found: (PairGap & { residual: number })[] = [];
  for (const place of places) {
    for (const theme of themes) {
      const expected = (place.count * theme.count) / entities;
      const count = counts.get(`${place.id} ${theme.id}`) ?? 0;
      if (expected < least || count >= expected) continue;
      const residual = (count - expected) / Math.sqrt(expected);
      found.push({
        territory: place.id,
        theme: theme.id,
        count,
        expected,
        quotient: count / expected,
        residual,
      });
    }
  }
  return found
    .toSorted(
      (a, b) =>
        a.residual - b.residual ||
        (a.territory === b.territory ? (a.theme < b.theme ? -1 : 1) : a.territory < b.territory ? -1 : 1),
    )
    .map(({ residual: _, ...gap }) => gap);
}
