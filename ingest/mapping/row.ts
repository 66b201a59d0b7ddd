import { withoutPersonalData } from '../../core/text/privacy.ts';
import { located, type Place } from '../sources/common/places.ts';
import {
  entity,
  entityId,
  openRelation,
  type Provenance,
  rejected,
  relation,
  type Statement,
} from '../sources/common/statements.ts';
import { oneLine } from '../sources/common/text.ts';
import { ColumnError, type Scope, scopeOf } from './field.ts';
import type { EntityMapping, Mapping, RelationMapping } from './schema.ts';
import { type Template, texts, valuesIn } from './template.ts';
import { entityValues, isPublic } from './values.ts';

/**
 * What a row states: the entity that it is about, then what goes with it, which other rows may state as well. A row
 * that cannot be read is rejected, naming the column.
 * @param values what its columns hold, by name
 */
export function rowStatements(
  mapping: Mapping,
  values: Readonly<Record<string, unknown>>,
  at: Provenance,
): Statement[] {
  try {
    return mainStatements(mapping, { values, columns: mapping.columns, tables: mapping.tables }, at);
  } catch (error) {
    if (error instanceof ColumnError) return [rejected(at, error.column, error.message)];
    throw error;
  }
}

function mainStatements(mapping: Mapping, scope: Scope, at: Provenance): Statement[] {
  const { entity: main, when } = mapping;
  if (!holds(when, scope)) {
    return [rejected(at, columnNames(when), `the mapping takes only rows that have ${when?.text}`)];
  }
  const id = identify(main, scope);
  if (id === undefined) {
    const reason = 'empty, or personal data: nothing tells this row from the others';
    return [rejected(at, columnNames(...main.id), reason)];
  }
  const source = sourceOf(mapping, scope);
  const [own, ...others] = described(main, id, scope, source, at);
  return [...(own ? [own] : []), ...others.map(asShared)];
}

/** The public page of the row. */
function sourceOf({ source, portal, dataset }: Mapping, scope: Scope): string {
  return source ? (pageOf(source, scope) ?? '') : `${portal}/explore/dataset/${dataset}/`;
}

function pageOf(templates: readonly Template[], scope: Scope): string | undefined {
  return templates.flatMap((template) => texts(template, scope)).find(isPublic);
}

/** Other rows may state the same town, the same producer, the same relation from its other end. */
function asShared(statement: Statement): Statement {
  return statement.is === 'rejected' ? statement : { ...statement, shared: true };
}

/** An entity, its place, its themes and its relations. */
function* described(
  mapping: EntityMapping,
  id: string,
  scope: Scope,
  rowSource: string,
  at: Provenance,
): Generator<Statement> {
  const { kind, values, source: own = [], themes = [], relations = [] } = mapping;
  const source = pageOf(own, scope) ?? rowSource;
  if (values) yield entity(kind, at, { ...entityValues(kind, values, scope), id, source });
  for (const place of placesOf(mapping, scope)) yield* located(id, place, at, source);
  const about = new Set(themes.flatMap((template) => texts(template, scope)));
  for (const theme of about) yield openRelation(at, id, 'ABOUT', theme, { source });
  for (const each of relations) yield* related(each, id, scope, source, at);
}

function* related(
  mapping: RelationMapping,
  id: string,
  row: Scope,
  source: string,
  at: Provenance,
): Generator<Statement> {
  const { type, direction, each, when, to = [], entity: other, open } = mapping;
  for (const scope of scopesOf(each, row)) {
    if (!holds(when, scope)) continue;
    const otherId = other && identify(other, scope);
    if (other && otherId !== undefined) yield* described(other, otherId, scope, source, at);
    const ends = otherId === undefined ? to.flatMap((template) => texts(template, scope)) : [otherId];
    for (const end of ends) {
      const [from, there] = direction === 'out' ? [id, end] : [end, id];
      const state = open ? openRelation : relation;
      yield state(at, from, type, there, { ...relationValues(mapping, scope), source });
    }
  }
}

function relationValues(
  { role, since, until, what, evidence }: RelationMapping,
  scope: Scope,
): Record<string, string | undefined> {
  const entries = Object.entries({ role, since, until, what, evidence });
  return Object.fromEntries(
    entries.map(([name, template]) => [name, withoutPersonalData(line(template, scope) ?? '')]),
  );
}

function* placesOf({ place }: EntityMapping, row: Scope): Generator<Place> {
  if (!place) return;
  for (const scope of scopesOf(place.each, row)) {
    const name = line(place.commune, scope);
    const insee = line(place.insee, scope)?.padStart(5, '0');
    const geonames = line(place.geonames, scope);
    const identifier = insee ? (`insee:${insee}` as const) : geonames && (`geonames:${geonames}` as const);
    yield {
      ...(name && { commune: { name, ...(identifier && { identifier }) } }),
      departement: line(place.departement, scope),
      region: line(place.region, scope),
      country: line(place.country, scope),
    };
  }
}

/** The scope itself, or one for each item of a list. */
function scopesOf(each: Template | undefined, scope: Scope): Scope[] {
  return each === undefined ? [scope] : valuesIn(each, scope).map((item) => scopeOf(item, scope));
}

function holds(when: Template | undefined, scope: Scope): boolean {
  return when === undefined || texts(when, scope).length > 0;
}

/** Absent when the row does not say, or says it by personal data only. */
function identify({ kind, prefix, id }: EntityMapping, scope: Scope): string | undefined {
  const [value] = id.flatMap((template) => texts(template, scope));
  return value !== undefined && isPublic(value) ? entityId(kind, prefix, value) : undefined;
}

function line(template: Template | undefined, scope: Scope): string | undefined {
  const [first] = template ? texts(template, scope) : [];
  return first && oneLine(first);
}

function columnNames(...templates: readonly (Template | undefined)[]): string {
  const parts = templates.flatMap((template) => template?.parts ?? []);
  return [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : part.column)))].join(', ');
}
