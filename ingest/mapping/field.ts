import { plainText } from '../sources/common/text.ts';

/** What can be read of a row, and of the item of a list when the list is gone through. */
export interface Scope {
  readonly values: Readonly<Record<string, unknown>>;
  /** other names that a column may go by, by the name that templates use */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** tables for `lookup`, by name: what stands for a word, by the word as {@link wordKey} writes it */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** A column of a row that cannot be read. */
export class ColumnError extends Error {
  override name = 'ColumnError';
  readonly column: string;

  constructor(column: string, reason: string) {
    super(reason);
    this.column = column;
  }
}

/** The values of a column. */
export function valuesOf(column: string, { values, columns }: Scope): readonly unknown[] {
  for (const name of [column, ...(columns.get(column) ?? [])]) {
    const found = itemsOf(within(values, name));
    if (found.length > 0) return found;
  }
  return [];
}

/** The scope of an item of a list: its own fields, then the columns of the row; `item` when it is a mere text. */
export function scopeOf(item: unknown, scope: Scope): Scope {
  const own = typeof item === 'object' && item !== null ? item : { item };
  return { ...scope, values: { ...scope.values, ...own } };
}

/** A field of a record, or of each in a list, by its name or its path: `place`, `place.name`. */
export function within(record: unknown, path: string): unknown {
  if (Array.isArray(record)) return record.flatMap((each) => itemsOf(within(each, path)));
  if (typeof record !== 'object' || record === null) return undefined;
  const fields = record as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(fields, path)) return fields[path];
  const dot = path.indexOf('.');
  const head = path.slice(0, dot);
  return dot > 0 && Object.hasOwn(fields, head) ? within(fields[head], path.slice(dot + 1)) : undefined;
}

/** The values that something holds: none when it is empty, several when it is a list. */
export function itemsOf(value: unknown): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => item !== undefined && item !== null && item !== '');
}

/** A value as people read it; empty for what is no text, such as a record. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return plainText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
