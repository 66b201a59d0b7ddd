/**
 * Weight of a term by its rarity: inverse document frequency as in BM25 (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009), never negative.
 * @param documentFrequency number of documents that hold the term
 * @param documents number of documents
 */
export function inverseDocumentFrequency(documentFrequency: number, documents: number): number {
  return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/**
 * Share of the terms of a query that a document holds, weighted by their rarity: 0 (none) to 1 (all).
 * @param held terms of the query that the document holds
 * @param weights weight of each term of the query
 */
export function coverage(held: readonly string[], weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  if (total === 0) return 0;
  return held.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / total;
}
