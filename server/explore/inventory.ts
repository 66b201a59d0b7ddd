import neo4j from 'neo4j-driver';
import { type Kind, TIE_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { TerritoryType } from './gaps.ts';

/** How many entities of a kind have what makes a record useful. */
export interface Coverage {
  kind: Kind;
  count: number;
  description: number;
  descriptionEn: number;
  url: number;
  identifiers: number;
  theme: number;
  territory: number;
  date: number;
  tie: number;
  confirmed: number;
}

/** How many are of an age; null for both bounds where the date is not known. */
export interface AgeBand {
  /** years, included */
  from: number | null;
  /** years, excluded; null without end */
  to: number | null;
  count: number;
}

export interface Freshness {
  /** how long ago the sources of all entities were read */
  retrieved: AgeBand[];
  /** how long ago resources were reviewed */
  reviewed: AgeBand[];
}

export interface Dataset {
  dataset: string;
  licence: string | null;
  records: number;
  entities: number;
  /** ISO 8601, the latest */
  retrievedAt: string | null;
}

/** How many entities are about a theme or in a territory. */
export interface Holding {
  id: string;
  count: number;
}

/** Bounds between the bands of age, in years. */
const BOUNDS = [1, 2, 5];

/** What records of each kind hold, the most numerous kind first. */
export function coverage(database: Database): Promise<Coverage[]> {
  return database.read('explore/coverage', { ties: TIE_TYPES });
}

/**
 * How long ago sources were read and resources reviewed.
 * @param today ISO 8601 date that ages are counted from
 */
export async function freshness(database: Database, today: string): Promise<Freshness> {
  const rows = await database.read<{ what: keyof Freshness; band: number | null; count: number }>(
    'explore/freshness',
    { bands: BOUNDS.map((years) => yearsBefore(today, years)) },
  );
  const bands = (what: keyof Freshness) =>
    rows
      .filter((row) => row.what === what)
      .map(({ band, count }) => ({
        from: band === null ? null : (BOUNDS[band - 1] ?? 0),
        to: band === null ? null : (BOUNDS[band] ?? null),
        count,
      }));
  return { retrieved: bands('retrieved'), reviewed: bands('reviewed') };
}

/** The same day some years before, ISO 8601. */
export function yearsBefore(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
}

/** Where records come from, the largest data set first. */
export function datasets(database: Database): Promise<Dataset[]> {
  return database.read('explore/datasets');
}

/** Themes that most entities are about, themselves and not a narrower one. */
export function largestThemes(database: Database, first: number): Promise<Holding[]> {
  return database.read('explore/largest-themes', { first: neo4j.int(first) });
}

/** Territories of a type that most entities are in. */
export function largestTerritories(
  database: Database,
  type: TerritoryType,
  first: number,
): Promise<Holding[]> {
  return database.read('explore/largest-territories', { type, first: neo4j.int(first) });
}
