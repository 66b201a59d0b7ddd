import { describe, expect, it } from 'vitest';
import type { RelationType } from '../../../core/kinds.ts';
import { distinctPaths, type FoundPath } from '../../../server/explore/paths.ts';

function found(ids: string[], degrees: number[], type: RelationType = 'CARRIES'): FoundPath {
  const edges = ids.slice(1).map((target, position) => ({
    source: ids[position] ?? '',
    target,
    type,
    since: null,
    until: null,
    role: null,
    score: null,
  }));
  return { ids, degrees, edges };
}

const ids = (paths: readonly FoundPath[]) => paths.map((path) => path.ids.join(''));

describe('the shortest paths', () => {
  it('come the shortest first, then those through entities with few ties, then by identifier', () => {
    const paths = [
      found(['a', 'x', 'y', 'b'], [9, 1, 1, 9]),
      found(['a', 'd', 'b'], [9, 40, 9]),
      found(['a', 'e', 'b'], [9, 3, 9]),
      found(['a', 'c', 'b'], [9, 3, 9]),
    ];
    expect(ids(distinctPaths(paths))).toEqual(['acb', 'aeb', 'adb', 'axyb']);
  });

  it('count once where relations are parallel, and not where they come back to an entity', () => {
    const paths = [
      found(['a', 'c', 'b'], [2, 2, 2], 'PARTNERS_IN'),
      found(['a', 'c', 'b'], [2, 2, 2], 'CARRIES'),
      found(['a', 'c', 'd', 'c', 'b'], [2, 2, 2, 2, 2]),
    ];
    const [only, ...others] = distinctPaths(paths);
    expect(others).toEqual([]);
    expect(only?.edges.map(({ type }) => type)).toEqual(['CARRIES', 'CARRIES']);
  });
});
