/** Answers that count. */
const CUTOFF = 10;

/** How good an answer to one query is, each 0 to 1. */
export interface Measures {
  /** Source: K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002 */
  ndcg: number;
  recall: number;
  /** one over the place of the first right answer */
  reciprocalRank: number;
}

/** Measures of the first ten of a ranking, relevance being yes or no. */
export function measure(ranking: readonly string[], relevant: readonly string[]): Measures {
  const wanted = new Set(relevant);
  const gains = ranking.slice(0, CUTOFF).map((id) => (wanted.has(id) ? 1 : 0));
  const ideal = Array.from({ length: Math.min(CUTOFF, wanted.size) }, () => 1);
  const first = gains.indexOf(1);
  return {
    ndcg: discounted(gains) / discounted(ideal),
    recall: gains.reduce((sum: number, gain) => sum + gain, 0) / wanted.size,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

/** Means over queries. */
export function mean(all: readonly Measures[]): Measures {
  const of = (name: keyof Measures) => all.reduce((sum, one) => sum + one[name], 0) / all.length;
  return { ndcg: of('ndcg'), recall: of('recall'), reciprocalRank: of('reciprocalRank') };
}
