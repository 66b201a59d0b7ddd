import neo4j from 'neo4j-driver';
import type { Embedder } from '../../core/embedding/embedder.ts';
import type { Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { terms } from '../../core/text/terms.ts';
import { coverage, inverseDocumentFrequency } from './coverage.ts';
import { luceneQuery } from './lucene.ts';
import { best } from './shared.ts';

/** Candidates taken from each side. */
const DEPTH = 100;

/** What holding all the words of the query is worth, in units of cosine; in the name, it is worth more. */
const COVERAGE_WEIGHT = 0.08;
const NAME_COVERAGE_WEIGHT = 0.03;

/** A theme or a territory describes what one looks for: it gives way to the entities it describes. */
const DESCRIPTOR_HANDICAP = 0.05;

export interface Hit {
  id: string;
  /** cosine + 0.08 x coverage + 0.03 x coverage by the name, less 0.05 for a theme or a territory */
  score: number;
  /** -1 to 1 */
  cosine: number;
  /** 0 to 1 */
  coverage: number;
}

interface Candidate {
  id: string;
  cosine: number;
  /** terms of the query that the entity holds */
  held: string[];
  names: string[];
  /** a theme or a territory */
  descriptor: boolean;
}

export interface SearchQuery {
  text: string;
  /** how many hits */
  first: number;
  /** kinds to keep; all when empty */
  kinds: readonly Kind[];
}

/**
 * Hybrid retrieval: the candidates of full text and of meaning together, ranked by closeness of meaning and by
 * the share of the words of the query that they hold, in all and in their names. A query in another language than the texts covers nothing, and so leans on the
 * meaning by itself.
 */
export async function search(database: Database, embedder: Embedder, query: SearchQuery): Promise<Hit[]> {
  const queryTerms = terms(query.text);
  const [vector, weights] = await Promise.all([
    embedder.query(query.text),
    termWeights(database, queryTerms),
  ]);
  const candidates = await database.read<Candidate>('explore/search', {
    query: luceneQuery(query.text),
    vector: Array.from(vector),
    terms: queryTerms,
    labels: query.kinds,
    depth: neo4j.int(DEPTH),
  });
  return best(
    candidates.map((candidate) => rank(candidate, weights)),
    query.first,
  );
}

function rank({ id, cosine, held, names, descriptor }: Candidate, weights: Map<string, number>): Hit {
  const covered = coverage(held, weights);
  const named = coverage(
    terms(names.join(' ')).filter((term) => weights.has(term)),
    weights,
  );
  const handicap = descriptor ? DESCRIPTOR_HANDICAP : 0;
  const score = cosine + COVERAGE_WEIGHT * covered + NAME_COVERAGE_WEIGHT * named - handicap;
  return { id, score, cosine, coverage: covered };
}

async function termWeights(database: Database, queryTerms: string[]): Promise<Map<string, number>> {
  const [row] = await database.read<{
    terms: { text: string | null; documentFrequency: number | null }[];
    documents: number;
  }>('explore/document-frequencies', { terms: queryTerms });
  const frequencies = new Map(row?.terms.map(({ text, documentFrequency }) => [text, documentFrequency]));
  return new Map(
    queryTerms.map((term) => [
      term,
      inverseDocumentFrequency(frequencies.get(term) ?? 0, row?.documents ?? 0),
    ]),
  );
}
