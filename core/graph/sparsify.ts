/** Ends of relations, as positions among the nodes. */
export interface Ends {
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

/**
 * Chooses the relations that tell most of a graph too dense to draw: local-degree sparsification (Hamann, Lindner,
 * Meyerhenke, Staudt and Wagner, "Structure-preserving sparsification methods for social networks", 2016). A relation
 * stands as high as it does for the end that it matters most to: each node orders its neighbours by their degree, the
 * r-th of d scores 1 - ln(r) / ln(d), so that every node keeps its way to a hub. Ties go by position.
 * @param nodes how many nodes there are
 * @param chunks the relations
 * @param limit how many to keep
 * @returns positions of those kept, counted over all chunks
 */
export function localDegree(nodes: number, chunks: readonly Ends[], limit: number): ReadonlySet<number> {
  const source = joined(chunks.map((chunk) => chunk.source));
  const target = joined(chunks.map((chunk) => chunk.target));
  if (source.length <= limit) return new Set(source.keys());
  const degree = new Int32Array(nodes);
  for (const ends of [source, target]) for (const node of ends) degree[node] = (degree[node] ?? 0) + 1;
  const scores = new Float64Array(source.length);
  for (const [own, other] of [
    [source, target],
    [target, source],
  ] as const) {
    // Relations of each node together, those to the best connected neighbour first.
    const order = Int32Array.from(source.keys()).sort(
      (a, b) =>
        (own[a] as number) - (own[b] as number) ||
        (degree[other[b] as number] as number) - (degree[other[a] as number] as number) ||
        a - b,
    );
    let rank = 0;
    for (const [at, edge] of order.entries()) {
      const node = own[edge] as number;
      rank = at > 0 && own[order[at - 1] as number] === node ? rank + 1 : 1;
      const score = 1 - Math.log(rank) / Math.log(Math.max(2, degree[node] as number));
      scores[edge] = Math.max(scores[edge] as number, score);
    }
  }
  const best = Int32Array.from(source.keys()).sort(
    (a, b) => (scores[b] as number) - (scores[a] as number) || a - b,
  );
  return new Set(best.subarray(0, limit));
}

function joined(parts: readonly ArrayLike<number>[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
