import { badArgument } from './arguments.ts';

/** A page of results, as in the GraphQL Cursor Connections Specification (Relay). */
export interface Page<Item> {
  items: (Item & { cursor: string })[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What orders results: the higher score first, then the identifier. */
interface Ranked {
  id: string;
  score: number;
}

/**
 * The page of ranked results after a cursor. A cursor is a place in the order, not a number of results: what comes into
 * the graph in between moves nothing from one page to another.
 * @throws GraphQLError BAD_USER_INPUT for a cursor that is none of ours
 */
export function pageAfter<Item extends Ranked>(
  ranked: readonly Item[],
  first: number,
  after: string | null | undefined,
): Page<Item> {
  const place = after ? placeOf(after) : undefined;
  const rest = place === undefined ? ranked : ranked.filter((item) => comesAfter(item, place));
  const items = rest.slice(0, first).map((item) => ({ ...item, cursor: cursorOf(item) }));
  return { items, pageInfo: { hasNextPage: rest.length > first, endCursor: items.at(-1)?.cursor ?? null } };
}

function comesAfter(item: Ranked, place: Ranked): boolean {
  return item.score < place.score || (item.score === place.score && item.id > place.id);
}

function cursorOf({ score, id }: Ranked): string {
  return Buffer.from(JSON.stringify([score, id])).toString('base64url');
}

/** @throws GraphQLError when the cursor cannot be read */
function placeOf(cursor: string): Ranked {
  try {
    const [score, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof score === 'number' && typeof id === 'string') return { score, id };
  } catch {
    // No cursor of ours, as below.
  }
  throw badArgument('after', 'an "endCursor" or a "cursor" of an earlier answer');
}
