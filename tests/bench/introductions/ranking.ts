/** How well hidden ties are found again. */
export interface Found {
  /** expected number of them among the first ten */
  hits: number;
  /** sum of the expected reciprocal ranks */
  reciprocal: number;
  /** how many were hidden */
  hidden: number;
}

const FIRST = 10;

/**
 * Ranks each hidden tie of an agent among all whom the agent is not tied to, the other hidden ones apart. Those with one
 * score come in any order: what is counted is what is to be expected. Who is not suggested is not found.
 * @param scores of those whom a method suggests
 * @param hidden whom the agent was tied to
 * @param known whom the agent is tied to still
 */
export function find(
  scores: ReadonlyMap<string, number>,
  hidden: readonly string[],
  known: ReadonlySet<string>,
): Found {
  const found: Found = { hits: 0, reciprocal: 0, hidden: hidden.length };
  const apart = new Set(hidden);
  const others = [...scores].filter(([id]) => !apart.has(id) && !known.has(id)).map(([, score]) => score);
  for (const target of hidden) {
    const score = scores.get(target);
    if (score === undefined) continue;
    const above = others.filter((other) => other > score).length;
    const equal = others.filter((other) => other === score).length;
    found.hits += Math.min(1, Math.max(0, FIRST - above) / (equal + 1));
    for (let rank = above + 1; rank <= above + 1 + equal; rank += 1) {
      found.reciprocal += 1 / rank / (equal + 1);
    }
  }
  return found;
}

/** Both together. */
export function sum(a: Found, b: Found): Found {
  return { hits: a.hits + b.hits, reciprocal: a.reciprocal + b.reciprocal, hidden: a.hidden + b.hidden };
}
