import neo4j from 'neo4j-driver';
import type { Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { inverseDocumentFrequency } from './coverage.ts';
import type { SearchFilter } from './filter.ts';
import { namesQuery, phrasesQuery, textQuery } from './lucene.ts';
import { parseQuery, type Query } from './query.ts';
import { COVERAGE_WEIGHT, type Hit, rank, type Vocabulary } from './rank.ts';
import { MOST_RESULTS, retriever } from './retrieve.ts';
import { best } from './shared.ts';

/**
 * Hybrid retrieval: the candidates of full text, of names and of meaning together, ranked by closeness of meaning and
 * by the share of the words of the query that they hold, in all and in their names. A query in another language than
 * the texts covers nothing, and so leans on the meaning by itself. What stands between quotation marks has to be there.
 * @returns best first, at most {@link MOST_RESULTS}; the same for the same graph, so that pages of it are stable
 */
export async function search(
  database: Database,
  embedder: Embedder,
  text: string,
  filter: SearchFilter = {},
): Promise<Hit[]> {
  const query = parseQuery(text);
  const [vector, vocabulary, among] = await Promise.all([
    embedder.query(query.text || text),
    vocabularyOf(database, query.terms),
    withPhrases(database, query),
  ]);
  const wanted = {
    vector: Array.from(vector),
    text: textQuery(query),
    names: namesQuery(query),
    terms: vocabulary.weights,
    weight: COVERAGE_WEIGHT,
  };
  const retrieve = await retriever(database, filter, among);
  const found = await retrieve(wanted);
  return best(
    found.map((candidate) => rank(candidate, query, vocabulary)),
    MOST_RESULTS,
  );
}

/** Entities with the phrases of a search at most. */
const WITH_PHRASES = 5000;

/** Entities that hold the phrases of a query; absent when it has none. */
async function withPhrases(database: Database, query: Query): Promise<string[] | undefined> {
  if (query.phrases.length === 0) return undefined;
  const limit = neo4j.int(WITH_PHRASES);
  const rows = await database.read<{ id: string }>('search/phrases', { query: phrasesQuery(query), limit });
  return rows.map(({ id }) => id);
}

/** What the graph knows of the terms of a query. */
async function vocabularyOf(database: Database, terms: readonly string[]): Promise<Vocabulary> {
  const [row] = await database.read<{
    terms: { text: string | null; documentFrequency: number | null }[];
    documents: number;
  }>('search/document-frequencies', { terms });
  const frequencies = new Map(row?.terms.map(({ text, documentFrequency }) => [text, documentFrequency]));
  const frequency = (term: string) => frequencies.get(term) ?? 0;
  const weight = (term: string) => inverseDocumentFrequency(frequency(term), row?.documents ?? 0);
  return {
    weights: new Map(terms.map((term) => [term, weight(term)])),
    unknown: new Set(terms.filter((term) => frequency(term) === 0)),
  };
}
