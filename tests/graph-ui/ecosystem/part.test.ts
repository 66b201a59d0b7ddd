import { describe, expect, test } from 'vitest';
import { ecosystemAddress, sameEntities } from '../../../graph-ui/src/core/ecosystem/part.ts';
import { DEFAULT_STATE } from '../../../graph-ui/src/core/url/state.ts';
import { entity } from '../ecosystem.ts';

describe('what Explorer asks for', () => {
  test('is all that a picture can hold, with similarities beside as many relations', () => {
    expect(ecosystemAddress(DEFAULT_STATE)).toBe('/ecosystem?nodes=50000&edges=100000');
    expect(ecosystemAddress(DEFAULT_STATE, true)).toBe(
      '/ecosystem?nodes=50000&edges=200000&similarities=true',
    );
  });

  test('is the kinds that are shown, where one wants no others, and what names the filters', () => {
    const address = ecosystemAddress({ kinds: ['PAPER'], kindsOnly: true, most: 300 });
    const { searchParams } = new URL(address, 'http://localhost');
    expect(searchParams.get('nodes')).toBe('300');
    expect(searchParams.get('kinds')?.split(',').sort()).toEqual(['NETWORK', 'PAPER', 'TERRITORY', 'THEME']);
  });
});

test('positions in one answer are those of another where both hold the same entities in the same order', () => {
  const answer = (...ids: string[]) => ({
    nodes: ids.map((id) => entity(id)),
    edges: [],
    totalNodes: ids.length,
    totalEdges: 0,
    leftOut: [],
  });
  expect(sameEntities(answer('a', 'b'), answer('a', 'b'))).toBe(true);
  expect(sameEntities(answer('a', 'b'), answer('b', 'a'))).toBe(false);
  expect(sameEntities(answer('a', 'b'), answer('a'))).toBe(false);
});
