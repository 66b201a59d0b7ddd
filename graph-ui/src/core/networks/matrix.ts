interface Pair<Network> {
  readonly a: Network;
  readonly b: Network;
  readonly sizeA: number;
  readonly sizeB: number;
  readonly sharedCount: number;
  readonly jaccard: number;
}

/** What two networks share; null where that is nothing. */
export interface Cell {
  readonly shared: number;
  /** 0 to 1: how many belong to both / how many belong to either */
  readonly jaccard: number;
}

export interface MatrixRow<Network> {
  readonly network: Network;
  /** how many belong to it */
  readonly size: number;
  /** one for each row of the matrix, in the same order; null for the network itself too */
  readonly cells: readonly (Cell | null)[];
}

/**
 * A square matrix of what networks share: those of the first pairs, until there are `most` of them.
 * @param pairs those that share most first
 */
export function overlapMatrix<Network extends { readonly id: string }>(
  pairs: readonly Pair<Network>[],
  most: number,
): MatrixRow<Network>[] {
  const networks = new Map<string, { network: Network; size: number }>();
  for (const { a, b, sizeA, sizeB } of pairs) {
    if (networks.size < most) networks.set(a.id, { network: a, size: sizeA });
    if (networks.size < most) networks.set(b.id, { network: b, size: sizeB });
  }
  const cells = new Map<string, Cell>();
  for (const { a, b, sharedCount, jaccard } of pairs) {
    const cell = { shared: sharedCount, jaccard };
    cells.set(`${a.id} ${b.id}`, cell);
    cells.set(`${b.id} ${a.id}`, cell);
  }
  const ids = [...networks.keys()];
  return [...networks.values()].map(({ network, size }) => ({
    network,
    size,
    cells: ids.map((id) => cells.get(`${network.id} ${id}`) ?? null),
  }));
}
