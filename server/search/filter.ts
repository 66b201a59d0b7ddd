import neo4j from 'neo4j-driver';
import type { Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';

/** What to keep of a search. Conditions add up; of the values of one, any may hold. */
export interface SearchFilter {
  kinds?: readonly Kind[] | null | undefined;
  /** identifiers of themes; narrower ones count */
  themes?: readonly string[] | null | undefined;
  /** identifiers of territories; their parts count */
  territories?: readonly string[] | null | undefined;
  /** identifiers of networks: their members, and what these carry, produce or organise */
  networks?: readonly string[] | null | undefined;
  /** identifiers of programmes: what they fund, and their parts */
  programmes?: readonly string[] | null | undefined;
  /** dates of reduced precision between which something of the entity was */
  from?: string | null | undefined;
  until?: string | null | undefined;
  /** ISO 639-1 */
  languages?: readonly string[] | null | undefined;
  /** names of sources */
  sources?: readonly string[] | null | undefined;
}

/** Whether a filter keeps everything. */
export function keepsAll(filter: SearchFilter): boolean {
  return Object.values(filter).every(isNothing);
}

/**
 * Identifiers that a filter keeps, in their order.
 * @param limit how many at most
 * @param among of these only; of all entities when absent
 */
export async function filtered(
  database: Database,
  filter: SearchFilter,
  limit: number,
  among?: readonly string[],
): Promise<string[]> {
  const condition = (name: keyof SearchFilter) => (isNothing(filter[name]) ? null : filter[name]);
  const rows = await database.read<{ id: string }>('search/filter', {
    among: among ?? null,
    kinds: condition('kinds'),
    themes: condition('themes'),
    territories: condition('territories'),
    networks: condition('networks'),
    programmes: condition('programmes'),
    from: condition('from'),
    until: condition('until'),
    languages: condition('languages'),
    sources: condition('sources'),
    limit: neo4j.int(limit),
  });
  return rows.map(({ id }) => id);
}

/** An empty list is no condition, as in a form where nothing is ticked. */
function isNothing(value: string | readonly string[] | null | undefined): boolean {
  return value === null || value === undefined || value.length === 0;
}
