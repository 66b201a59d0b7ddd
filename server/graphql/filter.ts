import type { SearchFilter } from '../search/filter.ts';
import { dateOf, listUpTo } from './arguments.ts';

/** Values of one condition at most. */
const MOST_VALUES = 50;

/**
 * A filter within its bounds.
 * @throws GraphQLError BAD_USER_INPUT that names the condition
 */
export function checkedFilter(filter: SearchFilter): SearchFilter {
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value)) listUpTo(`filter.${name}`, value, MOST_VALUES);
  }
  for (const name of ['from', 'until'] as const) {
    const date = filter[name];
    if (date) dateOf(`filter.${name}`, date);
  }
  return filter;
}
