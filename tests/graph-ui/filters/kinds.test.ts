import { describe, expect, test } from 'vitest';
import {
  countFamily,
  countKinds,
  familyState,
  filterByKind,
  keeps,
  OPENING_KINDS,
  sameKinds,
  withKinds,
} from '../../../graph-ui/src/core/filters/kinds.ts';
import { KINDS, kindsOf } from '../../../graph-ui/src/core/kinds/kinds.ts';

describe('the filter on kinds', () => {
  test('the ecosystem opens on who acts and what they do, not on themes and places', () => {
    expect(keeps(OPENING_KINDS, 'NETWORK')).toBe(true);
    expect(KINDS.filter((kind) => !keeps(OPENING_KINDS, kind))).toEqual(['THEME', 'TERRITORY']);
  });

  test('leaving one kind out keeps the others', () => {
    const filter = withKinds(KINDS, ['PAPER'], false);
    expect(keeps(filter, 'PAPER')).toBe(false);
    expect(filter).toHaveLength(KINDS.length - 1);
  });

  test('ticking the last one again keeps the same kinds as before', () => {
    const without = withKinds(KINDS, ['PAPER'], false);
    expect(sameKinds(without, KINDS)).toBe(false);
    expect(sameKinds(withKinds(without, ['PAPER'], true), KINDS)).toBe(true);
  });

  test('everything can be left out', () => {
    expect(withKinds(KINDS, KINDS, false)).toEqual([]);
  });

  test('a family is kept in whole, in part or not at all', () => {
    expect(familyState(KINDS, 'actors')).toBe('all');
    expect(familyState(['PERSON'], 'actors')).toBe('some');
    expect(familyState(['PAPER'], 'actors')).toBe('none');
  });
});

describe('counts', () => {
  const nodes = [
    { kind: 'PERSON' },
    { kind: 'PERSON' },
    { kind: 'ORGANISATION' },
    { kind: 'NETWORK' },
  ] as const;

  test('each kind has what is visible and what there is', () => {
    const counts = countKinds(nodes, ['ORGANISATION']);
    expect(counts.PERSON).toEqual({ visible: 0, total: 2 });
    expect(counts.ORGANISATION).toEqual({ visible: 1, total: 1 });
    expect(counts.PAPER).toEqual({ visible: 0, total: 0 });
  });

  test('a family adds up its kinds', () => {
    expect(countFamily(countKinds(nodes, ['ORGANISATION']), 'actors')).toEqual({ visible: 1, total: 3 });
  });

  test('what is counted as visible is what is shown', () => {
    const filter = kindsOf('actors');
    const counts = countKinds(nodes, filter);
    const visible = KINDS.reduce((sum, kind) => sum + counts[kind].visible, 0);
    expect(filterByKind(nodes, filter)).toHaveLength(visible);
  });
});
