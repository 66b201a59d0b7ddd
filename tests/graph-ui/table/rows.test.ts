import { describe, expect, test } from 'vitest';
import { paginate, type Row, sortRows } from '../../../graph-ui/src/core/table/rows.ts';

const row = (name: string, degree: number, isolation: number | null): Row => ({
  id: name,
  name,
  kind: 'PERSON',
  kindLabel: 'Personne',
  degree,
  themes: [],
  isolation,
});
const rows = [row('Zoé', 1, 0.2), row('Émile', 3, null), row('Eva', 3, 0.9), row('Anne', 2, null)];
const names = (column: 'name' | 'degree' | 'isolation', descending: boolean) =>
  sortRows(rows, { column, descending }, 'fr').map(({ name }) => name);

describe('sorting', () => {
  test('names are in the order of a French dictionary', () => {
    expect(names('name', false)).toEqual(['Anne', 'Émile', 'Eva', 'Zoé']);
    expect(names('name', true)).toEqual(['Zoé', 'Eva', 'Émile', 'Anne']);
  });

  test('equal figures are ordered by name', () => {
    expect(names('degree', true)).toEqual(['Émile', 'Eva', 'Anne', 'Zoé']);
  });

  test('rows without a value come last in both directions', () => {
    expect(names('isolation', true)).toEqual(['Eva', 'Zoé', 'Anne', 'Émile']);
    expect(names('isolation', false)).toEqual(['Zoé', 'Eva', 'Anne', 'Émile']);
  });
});

describe('pages', () => {
  const items = Array.from({ length: 101 }, (_, index) => index);

  test('the last page holds what is left', () => {
    expect(paginate(items, 3, 50)).toEqual({ items: [100], page: 3, pages: 3 });
  });

  test('a page past the end gives the last one', () => {
    expect(paginate(items, 99, 50).page).toBe(3);
  });

  test('an empty list has one page', () => {
    expect(paginate([], 1, 50)).toEqual({ items: [], page: 1, pages: 1 });
  });
});
