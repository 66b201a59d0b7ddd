import { KINDS, type Kind, RELATION_PROPERTIES, RELATION_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { type Field, kindTable, type RelationProperty, relationTable, type Table } from './template.ts';

/** How the identifiers of a kind start. */
export function prefixOf(kind: Kind): string {
  return `${KINDS[kind].prefix}:`;
}

/**
 * The table that the entities of a kind need: of its columns in the template, those that hold something, each list with
 * a delimiter that none of its items holds.
 * @returns nothing where the graph has no such entity
 */
export async function neededKindTable(database: Database, kind: Kind): Promise<Table | undefined> {
  const prefix = prefixOf(kind);
  const held = await heldNames(database, 'export/property-names', { prefix });
  if (held.size === 0) return undefined;
  const table = kindTable(kind);
  const fields: Field[] = [];
  for (const field of table.schema.fields) {
    // Relations all stand in a table of their own.
    if (field.observatory !== undefined || !held.has(field.name)) continue;
    const isList = field.delimiter !== undefined;
    fields.push(isList ? { ...field, delimiter: await delimiterOf(database, prefix, field.name) } : field);
  }
  return { ...table, schema: { ...table.schema, fields } };
}

/** The table that all recorded relations need; nothing where there are none. */
export async function neededRelationTable(database: Database): Promise<Table | undefined> {
  const held = await heldNames(database, 'export/relation-property-names', { types: RELATION_TYPES });
  if (held.size === 0) return undefined;
  const names = Object.keys(RELATION_PROPERTIES) as RelationProperty[];
  const properties = names.filter((name) => held.has(name));
  return relationTable('relations', 'Liens', RELATION_TYPES, properties);
}

async function heldNames(database: Database, statement: string, parameters: object): Promise<Set<string>> {
  const rows = await database.read<{ name: string }>(statement, parameters);
  return new Set(rows.map(({ name }) => name));
}

async function delimiterOf(database: Database, prefix: string, name: string): Promise<string> {
  for (const text of delimiters()) {
    const [row] = await database.read<{ held: boolean }>('export/holds-text', { prefix, name, text });
    if (row?.held === false) return text;
  }
  throw new RangeError(`No character is left to stand between the items of ${name}.`);
}

/**
 * What people expect first, then what ASCII has for it, then characters that mean nothing. Each is one character: a
 * longer one may come about where two items meet.
 */
function* delimiters(): Generator<string> {
  yield* [';', '|', '\u001F'];
  for (let code = 0xe000; code <= 0xf8ff; code += 1) yield String.fromCharCode(code);
}
