import { describe, expect, it } from 'vitest';
import { type ClusterInput, cluster } from '../../../ingest/resolve/cluster.ts';

const links = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([a, b]) => ({ a, b }));
const vetoing = (...pairs: readonly (readonly [number, number])[]) => {
  const keys = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return (a: number, b: number) => keys.has(`${a} ${b}`);
};
const run = (input: Partial<ClusterInput>) =>
  cluster({
    size: 5,
    united: [],
    separated: [],
    merges: [],
    vetoed: () => false,
    ofOneSource: () => false,
    ...input,
  });

describe('cluster', () => {
  it('leaves records on their own without links', () => {
    expect(run({}).clusterOf).toEqual([0, 1, 2, 3, 4]);
  });

  it('unites along chains', () => {
    expect(run({ merges: links([3, 4], [0, 1], [4, 1]) }).clusterOf).toEqual([0, 0, 2, 0, 0]);
  });

  it('never joins a vetoed pair, not even one that was never compared; the surer link comes first', () => {
    const found = run({ merges: links([0, 1], [1, 2]), vetoed: vetoing([0, 2]) });
    expect(found.clusterOf).toEqual([0, 0, 2, 3, 4]);
    expect(found.refused).toEqual(links([1, 2]));
  });

  it('never joins two records of one source by likeness, not even through a third one', () => {
    const alike = links([0, 1], [1, 2]).map((link) => ({ ...link, isLikeness: true }));
    const found = run({ merges: alike, ofOneSource: vetoing([0, 2]) });
    expect(found.clusterOf).toEqual([0, 0, 2, 3, 4]);
    expect(found.refused).toMatchObject(links([1, 2]));
    expect(run({ merges: links([0, 1], [1, 2]), ofOneSource: vetoing([0, 2]) }).clusterOf).toEqual([
      0, 0, 0, 3, 4,
    ]);
  });

  it('keeps apart what people separated, through any chain', () => {
    const found = run({ merges: links([0, 1], [1, 2], [2, 3]), separated: links([3, 0]) });
    expect(found.clusterOf).toEqual([0, 0, 0, 3, 4]);
  });

  it('does what people united first, over the vetoes', () => {
    const found = run({ united: links([0, 2]), merges: links([0, 1]), vetoed: vetoing([0, 2], [1, 2]) });
    // 1 is vetoed with 2, but not with 0, which a person says is 2.
    expect(found.clusterOf).toEqual([0, 0, 0, 3, 4]);
    const forbidden = run({ united: links([0, 2]), merges: links([0, 1]), vetoed: vetoing([0, 1], [1, 2]) });
    expect(forbidden.clusterOf).toEqual([0, 1, 0, 3, 4]);
  });

  it('refuses what contradicts itself', () => {
    const found = run({ united: links([0, 1], [1, 2]), separated: links([0, 2]) });
    expect(found.clusterOf).toEqual([0, 0, 2, 3, 4]);
    expect(found.refused).toEqual(links([1, 2]));
  });

  it('holds no vetoed pair whatever the links', () => {
    // Every link among 30 records, every pair of one remainder by 3 vetoed.
    const size = 30;
    const merges = Array.from({ length: size }, (_, a) =>
      Array.from({ length: size - a - 1 }, (__, i) => ({ a, b: a + i + 1 })),
    ).flat();
    const vetoed = (a: number, b: number) => a % 3 === b % 3;
    const { clusterOf } = cluster({
      size,
      united: [],
      separated: [],
      merges,
      vetoed,
      ofOneSource: () => false,
    });
    const together = merges.filter(({ a, b }) => clusterOf[a] === clusterOf[b]);
    expect(together.length).toBeGreaterThan(0);
    expect(together.filter(({ a, b }) => vetoed(a, b))).toEqual([]);
  });
});
