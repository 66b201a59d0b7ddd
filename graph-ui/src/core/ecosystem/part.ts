import type { Kind } from '../../gql/graphql.ts';
import { OPENING_KINDS } from '../filters/kinds.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { UrlState } from '../url/state.ts';
import type { Ecosystem } from './ecosystem.ts';

/** What a picture can hold: of more, the server sends the best linked, and the relations that tell most. */
export const MOST_ENTITIES = 50_000;
const MOST_EDGES = 100_000;

/** These name and order what others are filtered by: they are asked for whatever the filter on kinds. */
const NAMING: readonly Kind[] = ['NETWORK', 'THEME', 'TERRITORY'];

/**
 * Where the ecosystem comes from, or the part of it that Explorer asks for.
 * @param similarities whether the computed similarities are among its relations
 */
export function ecosystemAddress(
  { kinds, kindsOnly, most }: Pick<UrlState, 'kinds' | 'kindsOnly' | 'most'>,
  similarities = false,
): string {
  const parameters = new URLSearchParams({
    nodes: String(most ?? MOST_ENTITIES),
    edges: String(similarities ? 2 * MOST_EDGES : MOST_EDGES),
  });
  if (kindsOnly) parameters.set('kinds', withNaming(kinds ?? OPENING_KINDS).join(','));
  if (similarities) parameters.set('similarities', 'true');
  return `/ecosystem?${parameters}`;
}

function withNaming(kinds: readonly Kind[]): readonly Kind[] {
  return KINDS.filter((kind) => kinds.includes(kind) || NAMING.includes(kind));
}

/** Whether two answers hold the same entities, so that positions in one tell those of the other. */
export function sameEntities({ nodes: a }: Ecosystem, { nodes: b }: Ecosystem): boolean {
  return a.length === b.length && a.every(({ id }, position) => id === b[position]?.id);
}
