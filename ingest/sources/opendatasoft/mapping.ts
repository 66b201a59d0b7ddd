/**
 * How a data set of an Opendatasoft portal becomes entities: a JSON file, since publishers rename their fields.
 *
 * A value is written as a text with fields in braces: `"{nom_usage}"`, `"Festival de {discipline}."`. A text of
 * which a field is empty is left out. Where there are several, a property of one line takes the first that is
 * left, a list all of them, and a description all of them one after the other.
 */
import { z } from 'zod';
import { COMMON_PROPERTIES, KIND_NAMES, KINDS, type PropertySpec } from '../../../core/kinds.ts';
import { webAddress, yearOf } from '../common/fields.ts';
import { located } from '../common/places.ts';
import {
  entity,
  entityId,
  identifiers,
  openRelation,
  type Provenance,
  type Statement,
} from '../common/statements.ts';
import { oneLine, plainText, slug } from '../common/text.ts';

const template = z.string().min(1);
const templates = z.union([template.transform((one) => [one]), z.array(template).min(1)]);

export const mappingSchema = z
  .strictObject({
    /** address of the portal, such as `https://data.culture.gouv.fr` */
    portal: z.url({ protocol: /^https?$/ }),
    /** identifier of the data set, as in its address */
    dataset: z.string().regex(/^[\w-]+$/),
    kind: z.enum(KIND_NAMES),
    /** names the source in the identifiers of the entities: `museofile` gives `organisation:museofile-m0410` */
    prefix: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** what tells a row from all others */
    id: template,
    /** values of the properties, by name */
    values: z.record(z.string(), templates),
    place: z
      .strictObject({
        commune: template.optional(),
        /** INSEE code of the commune */
        insee: template.optional(),
        departement: template.optional(),
        region: template.optional(),
      })
      .optional(),
    themes: z
      .strictObject({
        /** themes of every row */
        always: z.array(z.string()).default([]),
        /** fields that name themes, alone or several with `;` between them */
        from: z.array(template).default([]),
        /** themes of the graph, by what the fields say */
        vocabulary: z.record(z.string(), z.array(z.string())).default({}),
      })
      .optional(),
  })
  .superRefine(({ kind, values }, context) => {
    for (const name of Object.keys(values)) {
      if (name in propertiesOf(kind)) continue;
      context.addIssue({ code: 'custom', path: ['values', name], message: `is not a property of a ${kind}` });
    }
  });
export type Mapping = z.output<typeof mappingSchema>;

function propertiesOf(kind: Mapping['kind']): Readonly<Record<string, PropertySpec>> {
  return { ...COMMON_PROPERTIES, ...KINDS[kind].properties };
}

const FIELD = /\{([^{}]+)\}/g;

/** The fields of the data set that a mapping reads. */
export function fieldsOf({ id, values, place = {}, themes }: Mapping): string[] {
  const all = [id, ...Object.values(values).flat(), ...Object.values(place), ...(themes?.from ?? [])];
  const fields = all.flatMap((text = '') => [...text.matchAll(FIELD)].map(([, field]) => field ?? ''));
  return [...new Set(fields)];
}

/** A row as it comes: names of fields and what is in them. */
export const rowSchema = z.record(z.string(), z.unknown());
type Row = z.output<typeof rowSchema>;

/** What a row states. */
export function* rowStatements(mapping: Mapping, row: Row, at: Provenance): Generator<Statement> {
  const source = `${mapping.portal}/explore/dataset/${mapping.dataset}/`;
  const id = entityId(mapping.kind, mapping.prefix, filled(mapping.id, row)[0] ?? '');
  const specs = Object.entries(propertiesOf(mapping.kind));
  const values = specs.map(([name, { type }]) => {
    const texts = (mapping.values[name] ?? []).flatMap((text) => filled(text, row));
    return [name, name === 'identifiers' ? identifiersOf(texts) : propertyValue(type, texts)] as const;
  });
  yield entity(mapping.kind, at, { ...Object.fromEntries(values), id, source });
  yield* place(mapping, row, id, source, at);
  for (const theme of themesOf(mapping, row)) yield openRelation(at, id, 'ABOUT', theme, { source });
}

/** A template with the values of a row: none when one is empty, several when one is a list. */
function filled(text: string, row: Row): string[] {
  const [only] = /^\{([^{}]+)\}$/.exec(text) ? [text.slice(1, -1)] : [];
  if (only !== undefined) return textsOf(row[only]);
  let isWhole = true;
  const result = text.replaceAll(FIELD, (_, field: string) => {
    const value = textsOf(row[field]).join(', ');
    if (value === '') isWhole = false;
    return value;
  });
  return isWhole ? [result] : [];
}

function textsOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const text = typeof item === 'string' || typeof item === 'number' ? plainText(String(item)) : '';
    return text === '' ? [] : [text];
  });
}

function propertyValue(type: PropertySpec['type'], texts: readonly string[]): string | string[] | undefined {
  switch (type) {
    case 'strings':
      return texts.map(oneLine);
    case 'text':
      return [...new Set(texts)].join('\n');
    case 'url':
      return texts.map(webAddress).find((url) => url !== undefined);
    case 'year':
      return texts.map(yearOf).find((year) => year !== undefined);
    default:
      return texts[0] && oneLine(texts[0]);
  }
}

/** `scheme:value`, in its normal form where the scheme is known. */
function identifiersOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const colon = text.indexOf(':');
    return identifiers({ [text.slice(0, colon)]: text.slice(colon + 1) });
  });
}

function* place(
  mapping: Mapping,
  row: Row,
  id: string,
  source: string,
  at: Provenance,
): Generator<Statement> {
  const { commune, insee, departement, region } = mapping.place ?? {};
  const first = (text: string | undefined) => (text === undefined ? undefined : filled(text, row)[0]);
  const name = first(commune);
  const code = first(insee)?.padStart(5, '0');
  yield* located(
    id,
    {
      ...(name && { commune: { name, ...(code && { identifier: `insee:${code}` as const }) } }),
      departement: first(departement),
      region: first(region),
    },
    at,
    source,
  );
}

function themesOf({ themes }: Mapping, row: Row): Set<string> {
  if (!themes) return new Set();
  const vocabulary = new Map(Object.entries(themes.vocabulary).map(([name, ids]) => [slug(name), ids]));
  const named = themes.from
    .flatMap((text) => filled(text, row))
    .flatMap((text) => [text, ...text.split(';')])
    .flatMap((name) => vocabulary.get(slug(name)) ?? []);
  return new Set([...themes.always, ...named]);
}
