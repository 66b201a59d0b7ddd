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
 * @param held terms that the document holds, with how surely, 0 to 1
 * @param weights weight of each term of the query
 */
export function coverage(held: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  let covered = 0;
  for (const [term, weight] of weights) {
    total += weight;
    covered += weight * (held.get(term) ?? 0);
  }
  return total === 0 ? 0 : covered / total;
}
