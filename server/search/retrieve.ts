import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';
import { filtered, keepsAll, type SearchFilter } from './filter.ts';

/** Candidates from each side of words. */
const DEPTH = 100;
/** Candidates from the side of meaning: the index finds nearly all of the nearest ten among its first 200. */
const NEAR = 200;
/** Where a filter leaves no more than this, all of it is compared. */
const COMPARED = 5000;
/** Candidates from the side of meaning at most, where a filter leaves many, but few of the nearest. */
const DEEPEST = 12_800;
/** Results of one question at most: nobody reads on. */
export const MOST_RESULTS = 200;

/** An entity that a question may find. */
export interface Candidate {
  id: string;
  /** closeness in meaning, -1 to 1; of a long text the mean of the whole and of its closest passage */
  cosine: number;
  /** terms of the query that the entity holds */
  held: string[];
  names: string[];
  identifiers: string[];
  /** a theme or a territory */
  descriptor: boolean;
}

/** What candidates are looked for by. */
export interface Wanted {
  vector: readonly number[];
  /** Lucene query for texts; empty for none */
  text: string;
  /** Lucene query for names; empty for none */
  names: string;
  /** weight of each term */
  terms: ReadonlyMap<string, number>;
  /** what holding all terms is worth, in units of cosine */
  weight: number;
}

/** What is looked for by meaning alone. */
export function byMeaning(vector: readonly number[]): Wanted {
  return { vector, text: '', names: '', terms: new Map(), weight: 0 };
}

/** Finds the candidates for what is wanted, among what a filter keeps. */
export type Retrieve = (wanted: Wanted) => Promise<Candidate[]>;

/**
 * Makes ready to retrieve among what a filter keeps. Where it keeps few, all of them are compared, since hardly any would
 * be among the nearest; where it keeps many, more and more of the nearest are asked for until enough are left.
 * @param among of these only; of all entities when absent
 */
export async function retriever(
  database: Database,
  filter: SearchFilter,
  among?: readonly string[],
): Promise<Retrieve> {
  if (among === undefined && keepsAll(filter)) return (wanted) => nearest(database, wanted, 1);
  const few = await filtered(database, filter, COMPARED + 1, among);
  if (few.length <= COMPARED) return (wanted) => bestOf(database, wanted, few);
  return async (wanted) => {
    for (let times = 1; ; times *= 4) {
      const found = await nearest(database, wanted, times);
      const ids = found.map(({ id }) => id);
      const kept = new Set(await filtered(database, filter, ids.length, ids));
      if (kept.size >= MOST_RESULTS || NEAR * times >= DEEPEST) return found.filter(({ id }) => kept.has(id));
    }
  };
}

function nearest(database: Database, wanted: Wanted, times: number): Promise<Candidate[]> {
  return candidates(database, wanted, {
    ids: null,
    depth: DEPTH * times,
    near: NEAR * times,
    most: 5 * NEAR * times,
  });
}

function bestOf(database: Database, wanted: Wanted, ids: readonly string[]): Promise<Candidate[]> {
  return candidates(database, wanted, { ids, depth: DEPTH, near: NEAR, most: 2 * MOST_RESULTS });
}

function candidates(
  database: Database,
  { vector, text, names, terms, weight }: Wanted,
  reach: { ids: readonly string[] | null; depth: number; near: number; most: number },
): Promise<Candidate[]> {
  const total = [...terms.values()].reduce((sum, each) => sum + each, 0);
  return database.read<Candidate>('search/candidates', {
    text,
    names,
    vector,
    terms: [...terms].map(([term, each]) => ({ text: term, share: total === 0 ? 0 : each / total })),
    weight,
    ids: reach.ids,
    depth: neo4j.int(reach.depth),
    near: neo4j.int(reach.near),
    most: neo4j.int(reach.most),
  });
}
