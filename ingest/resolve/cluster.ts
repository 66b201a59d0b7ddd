/** Two records, by position, to be united. */
export interface Link {
  readonly a: number;
  readonly b: number;
}

/** Two records that the algorithm unites. */
export interface Merge extends Link {
  /** nothing proves it but that they are alike */
  readonly isLikeness?: boolean;
}

export interface ClusterInput {
  /** how many records there are */
  readonly size: number;
  /** what people united: done first, whatever the algorithm's vetoes say */
  readonly united: readonly Link[];
  /** what people said is not the same: no cluster ever holds such a pair */
  readonly separated: readonly Link[];
  /** merges of the algorithm, the surest first */
  readonly merges: readonly Merge[];
  /** whether the algorithm says that two records cannot be one thing; asked of pairs that were never compared too */
  readonly vetoed: (a: number, b: number) => boolean;
  /** whether two records are of one source, whose keeper has told them apart: likeness never unites them */
  readonly ofOneSource: (a: number, b: number) => boolean;
}

export interface Clustering {
  /** for each record the lowest position in its cluster */
  readonly clusterOf: readonly number[];
  /** links left out because a cluster would have held a pair that is vetoed or that people separated */
  readonly refused: readonly Link[];
}

/**
 * Unites records by union-find such that no cluster holds a vetoed pair.
 * Who unites two records overrules what sets them apart, and so also what sets a third one apart from only one of
 * them: for what people united, a veto counts when it holds against every record of the group.
 */
export function cluster({ size, united, separated, merges, vetoed, ofOneSource }: ClusterInput): Clustering {
  const parent = Array.from({ length: size }, (_, i) => i);
  const root = (i: number): number => {
    let top = i;
    for (let up = parent[top]; up !== undefined && up !== top; up = parent[top]) {
      parent[top] = parent[up] ?? up;
      top = up;
    }
    return top;
  };
  /** groups of records that people united, by their first record; each counts as one record */
  const groups = new Map<number, number[]>();
  /** clusters, as the groups they are made of, by root */
  const members = new Map<number, number[]>();
  const apart = new Map<number, number[]>();
  for (const { a, b } of separated) {
    apart.set(a, [...(apart.get(a) ?? []), b]);
    apart.set(b, [...(apart.get(b) ?? []), a]);
  }
  const recordsOf = (cluster: number) =>
    (members.get(cluster) ?? [cluster]).flatMap((group) => groups.get(group) ?? [group]);
  const areSeparated = (a: number, b: number) =>
    recordsOf(a).some((record) => apart.get(record)?.some((other) => root(other) === b));
  const groupsVetoed = (a: number, b: number) =>
    (groups.get(a) ?? [a]).every((one) => (groups.get(b) ?? [b]).every((other) => vetoed(one, other)));
  const areVetoed = (a: number, b: number) =>
    (members.get(a) ?? [a]).some((one) => (members.get(b) ?? [b]).some((other) => groupsVetoed(one, other)));
  const areToldApart = (a: number, b: number) =>
    recordsOf(a).some((one) => recordsOf(b).some((other) => ofOneSource(one, other)));
  const refused: Link[] = [];

  for (const link of united) {
    const [a, b] = [root(link.a), root(link.b)].sort((i, j) => i - j);
    if (a === undefined || b === undefined || a === b) continue;
    if (areSeparated(a, b)) {
      refused.push(link);
      continue;
    }
    parent[b] = a;
    groups.set(a, [...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])]);
    groups.delete(b);
  }
  for (const link of merges) {
    const [a, b] = [root(link.a), root(link.b)].sort((i, j) => i - j);
    if (a === undefined || b === undefined || a === b) continue;
    if (areSeparated(a, b) || areVetoed(a, b) || (link.isLikeness && areToldApart(a, b))) {
      refused.push(link);
      continue;
    }
    parent[b] = a;
    members.set(a, [...(members.get(a) ?? [a]), ...(members.get(b) ?? [b])]);
    members.delete(b);
  }
  return { clusterOf: parent.map((_, i) => root(i)), refused };
}
