import { parse } from 'yaml';
import { rowStatements } from '../../../ingest/mapping/row.ts';
import { type Mapping, mappingSchema } from '../../../ingest/mapping/schema.ts';
import type { Statement } from '../../../ingest/sources/common/statements.ts';

export const AT = { origin: { file: 'f.csv', line: 2 }, licence: 'CC0 1.0', retrievedAt: '2026-11-24' };

/** A mapping of an entity, with what every mapping has besides. */
export function mappingOf(yaml: string): Mapping {
  const head = 'name: test\ntitle: Test\nlicence: CC0 1.0\nsource: https://example.org/rows\n';
  return mappingSchema.parse(parse(head + yaml, { schema: 'failsafe' }));
}

/** What a row states by a mapping, a line for each statement. */
export function stated(yaml: string, row: Record<string, unknown>): string[] {
  return rowStatements(mappingOf(yaml), row, AT).map(lineOf);
}

/** `Organisation organisation:x {"name":"X"}`, `a TYPE b`, `rejected column: reason`, and what others may state. */
export function lineOf(statement: Statement): string {
  if (statement.is === 'rejected') {
    return `rejected ${statement.problems.map(({ column, reason }) => `${column}: ${reason}`).join('; ')}`;
  }
  const { source, licence: _, retrievedAt: __, ...values } = statement.values;
  const marks = [statement.shared && 'shared', 'open' in statement && 'open'].filter(Boolean).join(', ');
  const page = source === 'https://example.org/rows' ? '' : ` of ${source}`;
  if (statement.is === 'entity') {
    const { id, ...properties } = values;
    return `${statement.kind} ${id} ${JSON.stringify(properties)}${page}${marks && ` (${marks})`}`;
  }
  const { from, type, to, ...properties } = values;
  const given = Object.keys(properties).length > 0 ? ` ${JSON.stringify(properties)}` : '';
  return `${from} ${type} ${to}${given}${page}${marks && ` (${marks})`}`;
}

/** All that is given, as a list. */
export async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
