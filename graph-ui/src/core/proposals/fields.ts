import type { Kind, PropertyType, VocabularyQuery } from '../../gql/graphql.ts';
import type { What } from './draft.ts';

/** A property that a form asks for. */
export interface Field {
  readonly name: string;
  readonly type: PropertyType;
  readonly required: boolean;
  /** what a code can be */
  readonly codes: readonly string[];
}

/** Properties by their names, as a form writes them: each value of a list on a line of its own. */
export type Texts = Readonly<Record<string, string>>;

const optional = (name: string, type: PropertyType): Field => ({ name, type, required: false, codes: [] });

/** What a link says besides itself. */
const LINK_FIELDS: readonly Field[] = [
  optional('since', 'DATE'),
  optional('until', 'DATE'),
  optional('role', 'STRING'),
];

/** What is said of a re-use. */
const REUSE_FIELDS: readonly Field[] = [
  optional('what', 'STRING'),
  optional('evidence', 'STRING'),
  optional('since', 'DATE'),
];

/**
 * The properties that a form asks for.
 * @param kind of the new entity, or of that to be corrected; null where it is not chosen yet
 */
export function fieldsOf(
  what: What | null,
  { kinds }: VocabularyQuery['vocabulary'],
  kind: Kind | null,
): readonly Field[] {
  if (what === 'link') return LINK_FIELDS;
  if (what === 'reuse') return REUSE_FIELDS;
  if (what !== 'add' && what !== 'correct') return [];
  return kinds.find((each) => each.kind === kind)?.properties ?? [];
}

/** How values of properties are written, by the names of these: one name means one thing whatever the kind. */
export function typesOf({ kinds }: VocabularyQuery['vocabulary']): ReadonlyMap<string, PropertyType> {
  const fields = [...LINK_FIELDS, ...REUSE_FIELDS, ...kinds.flatMap(({ properties }) => properties)];
  return new Map(fields.map(({ name, type }) => [name, type]));
}

/** What an entity says, as a form writes it. */
export function writtenOf(entity: Readonly<Record<string, unknown>>, fields: readonly Field[]): Texts {
  // The page asks for the status of a project and that of an action by names of their own.
  const { projectStatus, actionStatus } = entity;
  const said: Readonly<Record<string, unknown>> = { ...entity, status: projectStatus ?? actionStatus };
  return Object.fromEntries(
    fields.flatMap(({ name }) => {
      const value = said[name];
      if (value === null || value === undefined) return [];
      return [[name, Array.isArray(value) ? value.join('\n') : String(value)]];
    }),
  );
}

/** The values that a form writes. */
export function valuesOf({ type }: Field, text: string): string[] {
  const values = type === 'STRINGS' ? text.split('\n') : [text];
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

/** Whether one takes away what is there, of what need not be. */
export function canBeEmptied(field: Field, text: string, current: string): boolean {
  return !field.required && valuesOf(field, text).length === 0 && isChanged(field, text, current);
}

/** Whether one writes other values than those that are there. */
export function isChanged(field: Field, text: string, current: string): boolean {
  return valuesOf(field, text).join('\n') !== valuesOf(field, current).join('\n');
}
