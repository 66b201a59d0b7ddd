/** The mapping language: how the rows of a file become entities and relations. docs/mapping.md describes it. */
import { z } from 'zod';
import {
  KIND_NAMES,
  type Kind,
  kindOfId,
  propertiesOf,
  RELATION_TYPES,
  RELATIONS,
  type RelationSpec,
} from '../../core/kinds.ts';
import { CONTRIBUTIONS_ONLY, isContribution } from '../../core/proposals.ts';
import { ENCODINGS, FORMATS } from '../sources/file/read/table.ts';
import { parseTemplate } from './template.ts';
import { wordKey } from './transforms.ts';

const template = z
  .string('a text was expected; one that begins with a brace stands between quotes: "{column}"')
  .min(1, 'nothing is written here')
  .transform((text, context) => {
    try {
      return parseTemplate(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });

/** One, or a list. */
function some<T extends z.ZodType>(item: T) {
  const list = z.array(item).min(1, 'nothing is listed here');
  return z.unknown().transform((value, context): z.output<typeof list> => {
    const isList = Array.isArray(value);
    const result = list.safeParse(isList ? value : [value]);
    if (result.success) return result.data;
    for (const { message, path } of result.error.issues) {
      context.addIssue({ code: 'custom', message, path: isList ? path : path.slice(1) });
    }
    return z.NEVER;
  });
}

const slugged = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens were expected');

const placeSchema = z.strictObject({
  /** list of places: the templates see the fields of its items */
  each: template.optional(),
  commune: template.optional(),
  /** INSEE code of the commune; zeros that a spreadsheet took away are put back */
  insee: template.optional(),
  /** identifier of the town in GeoNames */
  geonames: template.optional(),
  departement: template.optional(),
  region: template.optional(),
  /** ISO 3166-1 alpha-2 code */
  country: template.optional(),
});

const entityFields = z.strictObject({
  kind: z.enum(KIND_NAMES),
  /** names the source in the identifiers: `museofile` gives `organisation:museofile-m0410` */
  prefix: slugged,
  /** what tells an entity from all others of the source: the first that is not empty */
  id: some(template),
  /** public page that states it; that of the row when absent */
  source: some(template).optional(),
  /** properties, by name; absent when the entity is only pointed at */
  values: z.record(z.string(), some(template)).optional(),
  place: placeSchema.optional(),
  /** identifiers of themes */
  themes: some(template).optional(),
});

const relationFields = z.strictObject({
  type: z.enum(RELATION_TYPES),
  /** `out`: the entity it is written in TYPE the other; `in`: the other way round */
  direction: z.enum(['out', 'in']).default('out'),
  /** list to go through: the templates see the fields of its items */
  each: template.optional(),
  /** only where this gives something */
  when: template.optional(),
  /** identifiers of the other end */
  to: some(template).optional(),
  /** the other end may be missing from the graph: then the relation is left out, not rejected */
  open: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false),
  role: template.optional(),
  since: template.optional(),
  until: template.optional(),
  what: template.optional(),
  evidence: template.optional(),
});

/** An entity that a row is about, or that it names besides. */
export interface EntityMapping extends z.output<typeof entityFields> {
  readonly relations?: readonly RelationMapping[] | undefined;
}

/** A relation of the entity it is written in, to the ends that `to` or `entity` says. */
export interface RelationMapping extends z.output<typeof relationFields> {
  readonly entity?: EntityMapping | undefined;
}

const relationSchema = relationFields
  .extend({ entity: z.lazy((): z.ZodType<EntityMapping> => entitySchema).optional() })
  .superRefine(({ to, entity }, context) => {
    if ((to === undefined) !== (entity === undefined)) return;
    context.addIssue({ code: 'custom', message: 'either "to" or "entity" says what the other end is' });
  });

const entitySchema = entityFields
  .extend({ relations: z.array(relationSchema).optional() })
  .superRefine(({ kind, values, relations = [] }, context) => {
    const add = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (values) for (const [name, message] of valueProblems(kind, values)) add(['values', name], message);
    for (const [index, relation] of relations.entries()) {
      const message = relationProblem(kind, relation);
      if (message) add(['relations', index, 'type'], message);
    }
  });

function* valueProblems(kind: Kind, values: object): Generator<[string, string]> {
  const properties = propertiesOf(kind);
  for (const name of Object.keys(values)) {
    // The source has a place of its own, since relations have it too.
    if (name === 'source' || !Object.hasOwn(properties, name)) yield [name, `is not a property of ${kind}`];
  }
  for (const [name, { required }] of Object.entries(properties)) {
    if (required && name !== 'source' && !Object.hasOwn(values, name)) yield [name, `${kind} needs it`];
  }
}

function relationProblem(
  kind: Kind,
  { type, direction, to = [], entity }: RelationMapping,
): string | undefined {
  const others = entity ? [entity.kind] : to.map(({ text }) => kindOfId(text));
  const spec: RelationSpec = RELATIONS[type];
  const [here, there] = direction === 'out' ? [spec.from, spec.to] : [spec.to, spec.from];
  const wrong = others.find((other) => other !== undefined && !there.includes(other));
  if (here.includes(kind) && wrong === undefined) return undefined;
  const [from, end] = direction === 'out' ? [kind, wrong] : [wrong, kind];
  const way = [from && `from ${from}`, end && `to ${end}`].filter(Boolean).join(' ');
  return `${type} cannot go ${way}: it goes from ${spec.from.join(', ')} to ${spec.to.join(', ')}`;
}

export const mappingSchema = z
  .strictObject({
    /** names the rejects file */
    name: slugged.refine((name) => !isContribution(name), CONTRIBUTIONS_ONLY),
    title: z.string().min(1),
    licence: z.string().min(1),
    /** public page of the row, or of all of them: the first that is not empty */
    source: some(template).optional(),
    /** address of the Opendatasoft portal that has the data set, such as `https://data.culture.gouv.fr` */
    portal: z
      .url({ protocol: /^https$/, error: 'an address that begins with https:// was expected' })
      .optional(),
    /** identifier of the data set there, as in its address */
    dataset: z
      .string()
      .regex(/^[\w-]+$/)
      .optional(),
    format: z.enum(FORMATS).optional(),
    encoding: z.enum(ENCODINGS).optional(),
    delimiter: z.string().length(1, 'one character was expected').optional(),
    sheet: z.string().min(1).optional(),
    /** JSON: path to the list of rows */
    rows: some(z.string().min(1)).optional(),
    /** only rows for which this gives something; the others are rejected */
    when: template.optional(),
    /** other names that a column may go by */
    columns: z
      .record(z.string(), some(z.string().min(1)))
      .default({})
      .transform((names) => new Map(Object.entries(names))),
    /** tables for `lookup`: what stands for a word */
    tables: z
      .record(
        z.string(),
        z
          .record(z.string(), some(z.string()))
          .transform(
            (table) =>
              new Map(Object.entries(table).map(([word, all]) => [wordKey(word), all.filter(Boolean)])),
          ),
      )
      .default({})
      .transform((tables) => new Map(Object.entries(tables))),
    entity: entitySchema,
  })
  .superRefine(({ source, portal, dataset, entity }, context) => {
    const missing = (path: string[], what: string) =>
      context.addIssue({ code: 'custom', path, message: `is missing: ${what}` });
    if (!source && !(portal && dataset)) missing(['source'], 'the public page that states the rows');
    if (!entity.values) missing(['entity', 'values'], 'the properties of what a row is about');
  });

export type Mapping = z.output<typeof mappingSchema>;
