import neo4j from 'neo4j-driver';
import type { Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { fold, words } from '../../core/text/terms.ts';
import { suggestionsQuery } from './lucene.ts';
import { parseQuery } from './query.ts';
import { best } from './shared.ts';

/** Names read before they are put in order. */
const DEPTH = 100;

interface Row {
  id: string;
  degree: number | null;
  score: number;
  names: string[];
}

/** An entity suggested while one types. */
export interface Suggestion {
  id: string;
  /** the name that matched; it may be another than the preferred one */
  match: string;
  /** higher is better; not comparable between texts */
  score: number;
}

/**
 * Entities whose names begin with what is typed, or hold all of its words, the last one perhaps not ended: whole names
 * before beginnings before words within, and of these the best connected first. Only when there are too few, also
 * names that are nearly so.
 */
export async function suggest(
  database: Database,
  text: string,
  { first, kinds }: { first: number; kinds: readonly Kind[] },
): Promise<Suggestion[]> {
  const query = parseQuery(text);
  if (query.words.length === 0) return [];
  const find = async (typos: boolean) => {
    const rows = await database.read<Row>('search/suggestions', {
      query: suggestionsQuery(query, typos),
      kinds: kinds.length === 0 ? null : kinds,
      limit: neo4j.int(kinds.length === 0 ? DEPTH : DEPTH * 20),
    });
    return rows.map((row) => suggestion(row, text, typos));
  };
  const found = await find(false);
  if (found.length >= first) return best(found, first);
  const known = new Set(found.map(({ id }) => id));
  const others = (await find(true)).filter(({ id }) => !known.has(id));
  return [...best(found, first), ...best(others, first - found.length)];
}

function suggestion({ id, degree, score, names }: Row, text: string, typos: boolean): Suggestion {
  const typed = words(text).join(' ');
  const rated = names.map((name) => ({ name, rating: rating(words(name).join(' '), fold(name), typed) }));
  const match = rated.reduce((one, other) => (other.rating > one.rating ? other : one));
  // Of those that match as well, the best connected; of those that nearly do, the nearest.
  const order = typos ? score / 100 : Math.log1p(degree ?? 0) / 100;
  return { id, match: match.name, score: match.rating + order };
}

/** 3 for the whole name, 2 for its beginning, 1 for a word of it. */
function rating(name: string, folded: string, typed: string): number {
  if (name === typed || folded === typed) return 3;
  if (name.startsWith(typed)) return 2;
  return ` ${name}`.includes(` ${typed}`) ? 1 : 0;
}
