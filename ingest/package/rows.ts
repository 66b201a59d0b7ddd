import { UserError } from '../../core/errors.ts';
import { type Kind, propertiesOf, RELATION_PROPERTIES, RELATION_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { pages } from '../pages.ts';
import type { Value } from '../record.ts';
import { prefixOf } from './columns.ts';
import type { Field } from './template.ts';

type Stored = Value | null;

interface StoredRelation {
  from: string;
  type: string;
  to: string;
  values: Stored[];
}

/**
 * The entities of a kind as rows of a table, in the order of their identifiers.
 * @param columns the first one is that of the identifier
 * @throws UserError when an entity does not fit into the columns
 */
export async function* entityRows(
  database: Database,
  kind: Kind,
  columns: readonly Field[],
): AsyncGenerator<string[]> {
  const names = Object.keys(propertiesOf(kind));
  const cells = cellsOf(names, columns);
  const parameters = { prefix: prefixOf(kind), names };
  const found = pages<{ id: string; values: Stored[] }>(
    database,
    'export/entities',
    ({ id }) => id,
    parameters,
  );
  for await (const { id, values } of found) yield [id, ...cells(values)];
}

/**
 * All recorded relations as rows of a table, in the order of their ends.
 * @param columns the first ones are those of the start, the type and the end
 * @throws UserError when a relation does not fit into the columns
 */
export async function* relationRows(database: Database, columns: readonly Field[]): AsyncGenerator<string[]> {
  const names = Object.keys(RELATION_PROPERTIES);
  const cells = cellsOf(names, columns);
  const keyOf = ({ from, type, to }: StoredRelation) => `${from} ${type} ${to}`;
  const parameters = { types: RELATION_TYPES, names };
  const found = pages<StoredRelation>(database, 'export/relations', keyOf, parameters);
  for await (const { from, type, to, values } of found) yield [from, type, to, ...cells(values)];
}

/** Makes cells of the values of properties, which have the order of the columns; not all of them have one. */
function cellsOf(names: readonly string[], columns: readonly Field[]) {
  const byName = new Map(columns.map((field) => [field.name, field]));
  return (values: readonly Stored[]): string[] =>
    names.flatMap((name, index) => {
      const [value, column] = [values[index] ?? null, byName.get(name)];
      if (column !== undefined) return [cell(value, column)];
      if (value !== null) throw changed();
      return [];
    });
}

function cell(value: Stored, { delimiter }: Field): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (delimiter === undefined || value.some((item) => item.includes(delimiter))) throw changed();
  return value.join(delimiter);
}

/** The columns were found in the graph before its rows are read. */
function changed(): UserError {
  return new UserError('The graph changed while it was exported: export it again when nothing is loaded.');
}
