import type { Kind } from '../../gql/graphql.ts';
import type { Language, Sort, SortColumn } from '../url/state.ts';

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** the kind in the language of the page: what a person expects the column to be sorted by */
  readonly kindLabel: string;
  readonly degree: number;
  readonly themes: readonly string[];
  /** 0 to 1; null for what is not an actor */
  readonly isolation: number | null;
}

/** Rows in the order asked for; equal ones by name; rows without a value last, whatever the direction. */
export function sortRows(rows: readonly Row[], { column, descending }: Sort, language: Language): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = descending ? -1 : 1;
  const by: Readonly<Record<SortColumn, (a: Row, b: Row) => number>> = {
    name: (a, b) => sign * compare(a.name, b.name),
    kind: (a, b) => sign * compare(a.kindLabel, b.kindLabel),
    degree: (a, b) => sign * (a.degree - b.degree),
    isolation: (a, b) =>
      a.isolation === null || b.isolation === null
        ? Number(a.isolation === null) - Number(b.isolation === null)
        : sign * (a.isolation - b.isolation),
  };
  return rows.toSorted((a, b) => by[column](a, b) || compare(a.name, b.name));
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** the page really shown, from 1 */
  readonly page: number;
  readonly pages: number;
}

/** One page of a list; a page past the end gives the last one. */
export function paginate<Item>(items: readonly Item[], page: number, size: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(Math.max(1, page), pages);
  return { items: items.slice((shown - 1) * size, shown * size), page: shown, pages };
}
