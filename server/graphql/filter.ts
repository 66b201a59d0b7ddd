import type { Database } from '../../core/neo4j/database.ts';
import { canonicalIds } from '../explore/canonical.ts';
import type { SearchFilter } from '../search/filter.ts';
import { dateOf, listUpTo } from './arguments.ts';

/** Values of one condition at most. */
const MOST_VALUES = 50;

/** Conditions whose values are identifiers of entities. */
const OF_ENTITIES = ['themes', 'territories', 'networks', 'programmes'] as const;

/**
 * A filter within its bounds, its identifiers those of the entities that they stand for.
 * @throws GraphQLError BAD_USER_INPUT that names the condition
 */
export async function checkedFilter(database: Database, filter: SearchFilter): Promise<SearchFilter> {
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value)) listUpTo(`filter.${name}`, value, MOST_VALUES);
  }
  for (const name of ['from', 'until'] as const) {
    const date = filter[name];
    if (date) dateOf(`filter.${name}`, date);
  }
  const given = OF_ENTITIES.flatMap((name) => filter[name] ?? []);
  const canonical = await canonicalIds(database, given);
  const standsFor = new Map(given.map((id, index) => [id, canonical[index] as string]));
  const meant = OF_ENTITIES.map((name) => [name, filter[name]?.map((id) => standsFor.get(id) as string)]);
  return { ...filter, ...Object.fromEntries(meant) };
}
