import type { Database } from '../../core/neo4j/database.ts';
import type { Named } from '../search/shared.ts';
import { type Language, nameIn, sentence } from '../words.ts';
import { median, today, yearsBetween } from './dates.ts';
import { type Page, type PageOf, readPage } from './page.ts';

/** Which re-uses. */
export interface ReuseFilter {
  /** an entity that is re-used or re-uses; null for all */
  id: string | null;
  /** theme of what is re-used, narrower ones included; null for all */
  theme: string | null;
}

/** One recorded re-use. Dates are ISO 8601 of reduced precision. */
export interface DocumentedReuse {
  /** who or what re-uses */
  user: string;
  /** what is re-used */
  used: string;
  since: string | null;
  until: string | null;
  what: string | null;
  evidence: string | null;
  source: string | null;
}

export interface ReusedInnovation {
  id: string;
  /** how many entities re-use it */
  reuses: number;
  /** of these, how many since a known date */
  dated: number;
  start: string | null;
  firstReuse: string | null;
  lastReuse: string | null;
  /** years from its start to its first dated re-use */
  delay: number | null;
}

export interface UnusedProject {
  id: string;
  start: string | null;
  end: string | null;
  /** years since its end */
  since: number | null;
}

export interface ReuseChain {
  /** from who re-uses last to what was made first */
  entities: Named[];
  /** in the same order, one less */
  reuses: DocumentedReuse[];
}

export interface ReuseSummary {
  reuses: number;
  innovations: number;
  users: number;
  /** years, over the innovations whose start and first re-use are dated */
  medianDelay: number | null;
  finished: number;
  finishedReused: number;
}

type Began<Row> = Omit<Row, 'delay'>;

/** Figures of re-use on the whole. */
export async function reuseSummary(database: Database, filter: ReuseFilter): Promise<ReuseSummary> {
  const [row] = await database.read<
    Omit<ReuseSummary, 'innovations' | 'medianDelay'> & {
      innovations: Pick<ReusedInnovation, 'start' | 'firstReuse'>[];
    }
  >('explore/reuse-summary', { ...filter, today: today() });
  if (row === undefined) throw new Error('Statement explore/reuse-summary gave no row.');
  const delays = row.innovations.flatMap(({ start, firstReuse }) => yearsBetween(start, firstReuse) ?? []);
  return { ...row, innovations: row.innovations.length, medianDelay: median(delays) };
}

/** Recorded re-uses, the latest first and those without a date last. */
export function reuses(
  database: Database,
  filter: ReuseFilter,
  page: PageOf,
): Promise<Page<DocumentedReuse>> {
  return readPage(database, 'explore/reuses', page, filter);
}

/** What is re-used, the most re-used first. */
export async function reusedInnovations(
  database: Database,
  filter: ReuseFilter,
  page: PageOf,
): Promise<Page<ReusedInnovation>> {
  const found = await readPage<Began<ReusedInnovation>>(database, 'explore/reused', page, filter);
  return {
    total: found.total,
    page: found.page.map((row) => ({ ...row, delay: yearsBetween(row.start, row.firstReuse) })),
  };
}

/** Finished projects that nobody is known to re-use, those finished last first. */
export async function neverReused(
  database: Database,
  { theme }: Pick<ReuseFilter, 'theme'>,
  page: PageOf,
): Promise<Page<UnusedProject>> {
  const now = today();
  const found = await readPage<Omit<UnusedProject, 'since'>>(database, 'explore/never-reused', page, {
    theme,
    today: now,
  });
  return {
    total: found.total,
    page: found.page.map((project) => ({ ...project, since: yearsBetween(project.end, now) })),
  };
}

/** Chains of re-use that cannot be made longer, the longest first. */
export function reuseChains(
  database: Database,
  filter: ReuseFilter,
  page: PageOf,
): Promise<Page<ReuseChain>> {
  return readPage(database, 'explore/reuse-chains', page, filter);
}

/** A chain as a sentence: each re-use as a clause, from the last to the first. */
export function chainText({ entities, reuses }: ReuseChain, language: Language): string {
  const names = new Map(entities.map((entity) => [entity.id, nameIn(language, entity)]));
  const clauses = reuses.map(({ user, used }) =>
    sentence(language, 'relation.REUSES', { from: names.get(user), to: names.get(used) }),
  );
  return clauses.join(sentence(language, 'path.separator')) + sentence(language, 'path.end');
}

/**
 * Whether each re-use of a chain may have built on the next one: none with a date is earlier than a later link's. Dates
 * of reduced precision are compared as far as both tell; what is undated contradicts nothing.
 */
export function inOrder({ reuses }: Pick<ReuseChain, 'reuses'>): boolean {
  const dates = reuses.flatMap(({ since }) => since ?? []);
  return dates.every((date, position) => {
    const next = dates[position + 1];
    if (next === undefined) return true;
    const length = Math.min(date.length, next.length);
    return date.slice(0, length) >= next.slice(0, length);
  });
}
