import type { EntityMapping, Mapping, RelationMapping } from './schema.ts';
import type { Template } from './template.ts';

/** A template, and where it stands in the mapping. */
interface Place {
  /** `entity.values.name` */
  path: string;
  template: Template;
  /** its columns may be fields of the items of a list, of which the header of a file says nothing */
  ofItem: boolean;
}

/** A column that a mapping reads, and where. */
export interface UsedColumn {
  path: string;
  column: string;
}

/** The columns of the file that a mapping reads, by the names it uses, each with the first place that does. */
export function columnsOf(mapping: Mapping): UsedColumn[] {
  const used = new Map<string, string>();
  for (const { path, template, ofItem } of templatesOf(mapping)) {
    if (ofItem) continue;
    for (const part of template.parts) {
      if (typeof part === 'string') continue;
      for (const column of [part.column, ...part.others]) if (!used.has(column)) used.set(column, path);
    }
  }
  return [...used].map(([column, path]) => ({ path, column }));
}

/** The names by which a file may have a column: its own, that of the record it is a field of, and others. */
export function namesOf(column: string, { columns }: Pick<Mapping, 'columns'>): string[] {
  return [column, ...(columns.get(column) ?? [])].flatMap((name) => {
    const [head = name] = name.split('.');
    return head === name ? [name] : [name, head];
  });
}

/** Tables that a template looks at and the mapping does not have. */
export function missingTables(mapping: Mapping): { path: string; table: string }[] {
  return [...templatesOf(mapping)].flatMap(({ path, template }) =>
    template.parts
      .flatMap((part) => (typeof part === 'string' ? [] : part.tables))
      .filter((table) => !mapping.tables.has(table))
      .map((table) => ({ path, table })),
  );
}

/** Every template of a mapping, the identifier of the main entity first. */
function* templatesOf({ when, source, entity }: Mapping): Generator<Place> {
  yield* entityTemplates('entity', entity, false);
  yield* placed('when', when, false);
  yield* placed('source', source, false);
}

function* entityTemplates(path: string, entity: EntityMapping, ofItem: boolean): Generator<Place> {
  const { id, source, values = {}, place = {}, themes, relations = [] } = entity;
  yield* placed(`${path}.id`, id, ofItem);
  yield* placed(`${path}.source`, source, ofItem);
  for (const [name, all] of Object.entries(values)) yield* placed(`${path}.values.${name}`, all, ofItem);
  const { each, ...fields } = place;
  yield* placed(`${path}.place.each`, each, ofItem);
  for (const [name, template] of Object.entries(fields)) {
    yield* placed(`${path}.place.${name}`, template, ofItem || each !== undefined);
  }
  yield* placed(`${path}.themes`, themes, ofItem);
  for (const [index, relation] of relations.entries()) {
    yield* relationTemplates(`${path}.relations.${index}`, relation, ofItem);
  }
}

function* relationTemplates(path: string, relation: RelationMapping, ofItem: boolean): Generator<Place> {
  const { type: _, direction: __, open: ___, each, entity, ...templates } = relation;
  yield* placed(`${path}.each`, each, ofItem);
  const inside = ofItem || each !== undefined;
  for (const [name, template] of Object.entries(templates))
    yield* placed(`${path}.${name}`, template, inside);
  if (entity) yield* entityTemplates(`${path}.entity`, entity, inside);
}

function* placed(
  path: string,
  templates: Template | readonly Template[] | undefined,
  ofItem: boolean,
): Generator<Place> {
  for (const template of [templates ?? []].flat()) yield { path, template, ofItem };
}
