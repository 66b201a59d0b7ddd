import { type Kind, RELATION_TYPES, type RelationType } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { type Page, type PageOf, readPage } from './page.ts';

/** Which part of the graph. */
export interface TimelineFilter {
  /** kinds to keep; all when empty */
  labels: readonly Kind[];
  theme: string | null;
  territory: string | null;
}

export interface Span {
  /** first and last year, included */
  from: number;
  to: number;
}

/** How many began and ended in given years; null where no date tells. */
export interface Lifetimes<Name extends string = string> {
  name: Name;
  began: number | null;
  ended: number | null;
  count: number;
}

export interface TimelineYear {
  year: number;
  /** how many began in this year */
  began: number;
  /** how many existed at some time of this year */
  existing: number;
  /** how many ended in this year */
  ended: number;
}

export interface TimelineRow<Name extends string = string> {
  name: Name;
  dated: number;
  undated: number;
  years: TimelineYear[];
}

/** How many entities of each kind there were, year after year. */
export async function timeline(
  database: Database,
  filter: TimelineFilter,
  span: Span,
): Promise<TimelineRow<Kind>[]> {
  return overYears(await database.read<Lifetimes<Kind>>('explore/timeline', filter), span);
}

/** How many recorded relations of each type held, year after year. */
export async function relationTimeline(
  database: Database,
  filter: TimelineFilter,
  span: Span,
): Promise<TimelineRow<RelationType>[]> {
  const rows = await database.read<Lifetimes<RelationType>>('explore/relation-timeline', {
    ...filter,
    types: RELATION_TYPES,
  });
  return overYears(rows, span);
}

/**
 * Adds lifetimes up by name and year, the most numerous names first. What has no beginning is undated, and counts in no
 * year: it cannot be told when it came. What has no end still exists.
 */
export function overYears<Name extends string>(
  lifetimes: readonly Lifetimes<Name>[],
  { from, to }: Span,
): TimelineRow<Name>[] {
  const byName = new Map<Name, Lifetimes<Name>[]>();
  for (const lives of lifetimes) byName.set(lives.name, [...(byName.get(lives.name) ?? []), lives]);
  const rows = [...byName].map(([name, lives]) => {
    const dated = lives.filter(({ began }) => began !== null);
    const sum = (of: readonly Lifetimes[]) => of.reduce((total, { count }) => total + count, 0);
    const years = Array.from({ length: to - from + 1 }, (_, index) => {
      const year = from + index;
      const exists = ({ began, ended }: Lifetimes) =>
        began !== null && began <= year && (ended === null || ended >= year);
      return {
        year,
        began: sum(dated.filter(({ began }) => began === year)),
        existing: sum(dated.filter(exists)),
        ended: sum(dated.filter(({ ended }) => ended === year)),
      };
    });
    return { name, dated: sum(dated), undated: sum(lives) - sum(dated), years };
  });
  const all = ({ dated, undated }: TimelineRow) => dated + undated;
  return rows.toSorted((a, b) => all(b) - all(a) || (a.name < b.name ? -1 : 1));
}

/** Two dates to compare, ISO 8601 of reduced precision: the whole of the first is before, the whole of the last after. */
export interface ChangesQuery extends TimelineFilter {
  from: string;
  to: string;
}

export interface ChangedEntity {
  id: string;
  date: string;
}

export interface ChangedRelation {
  from: string;
  type: RelationType;
  to: string;
  date: string;
  role: string | null;
}

/** Entities that began, or ended, between two dates, the latest first. */
export function changedEntities(
  database: Database,
  query: ChangesQuery,
  ended: boolean,
  page: PageOf,
): Promise<Page<ChangedEntity>> {
  return readPage(database, 'explore/changed-entities', page, { ...query, ended });
}

/** Recorded relations that began, or ended, between two dates, the latest first. */
export function changedRelations(
  database: Database,
  query: ChangesQuery,
  ended: boolean,
  page: PageOf,
): Promise<Page<ChangedRelation>> {
  return readPage(database, 'explore/changed-relations', page, { ...query, types: RELATION_TYPES, ended });
}
