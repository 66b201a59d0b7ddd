/** The vocabulary of `kinds.ts` as zod schemas of what a source writes, or somebody proposes. */
import { z } from 'zod';
import { dateProblem, isAfter } from './date.ts';
import {
  COMMON_PROPERTIES,
  groupOf,
  KIND_NAMES,
  KINDS,
  type Kind,
  kindOfId,
  type PropertySpec,
  RELATION_PROPERTIES,
  RELATION_TYPES,
  RELATIONS,
  type RelationSpec,
  type RelationType,
  type Value,
} from './kinds.ts';

const MISSING = 'a value is missing';

/** Error option of a schema whose reason quotes the value. */
const because = (reason: (quoted: string) => string) => ({
  error: ({ input }: { input?: unknown }) => {
    if (input === undefined) return MISSING;
    const text = String(input);
    return reason(`"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`);
  },
});

const text = z.string(MISSING).min(1, { error: MISSING, abort: true });

const line = text.regex(/^[^\n\r]*$/, 'one line was expected, without line breaks');

const date = text.superRefine((value, context) => {
  const message = dateProblem(value);
  if (message) context.addIssue({ code: 'custom', message });
});

const url = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  ...because((value) => `${value} is not an address: https://... was expected`),
});

const year = text
  .regex(
    /^[12]\d{3}$/,
    because((value) => `${value} is not a year from 1000 to 2999`),
  )
  .transform(Number);

const amount = text
  .regex(
    /^\d{1,15}$/,
    because((value) => `${value} is not a whole number of euros: digits only`),
  )
  .transform(Number);

const oneOf = <T extends string>(values: readonly T[]) =>
  z.enum(
    values,
    because((value) => `${value} is not one of: ${values.join(', ')}`),
  );

function property({ type, required }: PropertySpec): z.ZodType<Value | undefined> {
  const value = schemaOf(type);
  return required ? value : value.optional();
}

function schemaOf(type: PropertySpec['type']): z.ZodType<Value> {
  if (typeof type !== 'string') return oneOf(type);
  switch (type) {
    case 'string':
      return line;
    case 'text':
      return text;
    case 'strings':
      return z.array(line);
    case 'date':
      return date;
    case 'year':
      return year;
    case 'amount':
      return amount;
    case 'url':
      return url;
  }
}

/** Refines an object so that what ends does not end before it starts; told together with whatever else is wrong. */
function ordered(start: string, end: string) {
  const isOrdered = ({ [start]: from, [end]: to }: Record<string, unknown>) =>
    typeof from !== 'string' || typeof to !== 'string' || !isAfter(from, to);
  return [
    isOrdered,
    {
      path: [end] as string[],
      when: () => true,
      error: ({ input }: { input?: unknown }) => {
        const { [start]: from, [end]: to } = input as Record<string, unknown>;
        return `${to} is before ${start} (${from})`;
      },
    },
  ] as const;
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An identifier of any kind. */
export const anyId = text
  .regex(new RegExp(`^[a-z]+:${SLUG}$`), {
    ...because((id) => `${id} is not an identifier, such as network:tmnlab`),
    abort: true,
  })
  .refine(
    (id) => kindOfId(id) !== undefined,
    because((id) => `the prefix of ${id} is not that of a kind`),
  );

function idOf(kind: Kind) {
  const { prefix } = KINDS[kind];
  return text.regex(
    new RegExp(`^${prefix}:${SLUG}$`),
    because(
      (id) =>
        `${id} is not an identifier of a ${kind}: "${prefix}:", then lower-case letters, digits and single hyphens`,
    ),
  );
}

function shape(properties: Readonly<Record<string, PropertySpec>>) {
  return Object.fromEntries(Object.entries(properties).map(([name, spec]) => [name, property(spec)]));
}

function entitySchema(kind: Kind) {
  return z
    .object({ id: idOf(kind), ...shape(COMMON_PROPERTIES), ...shape(KINDS[kind].properties) })
    .refine(...ordered('startDate', 'endDate'));
}

/** Schema of the values of an entity, for each kind. */
export const entitySchemas = Object.fromEntries(
  KIND_NAMES.map((kind) => [kind, entitySchema(kind)]),
) as Record<Kind, ReturnType<typeof entitySchema>>;

/** Schema of the values of a relation. */
export const relationSchema = z
  .object({ from: anyId, type: oneOf(RELATION_TYPES), to: anyId, ...shape(RELATION_PROPERTIES) })
  .refine(...ordered('since', 'until'));

/**
 * Why a relation of a type cannot join two entities, if it cannot: their identifiers announce their kinds.
 * @param fused whether one may have been merged with a record of another kind, and have the kind of that one
 */
export function joinProblem(type: RelationType, from: string, to: string, fused?: true): string | undefined {
  if (from === to) return `${from} cannot be related to itself`;
  const [fromKind, toKind] = [kindOfId(from), kindOfId(to)];
  const spec: RelationSpec = RELATIONS[type];
  if (fromKind && toKind && isAmong(spec.from, fromKind, fused) && isAmong(spec.to, toKind, fused)) {
    return undefined;
  }
  return (
    `${type} cannot join ${fromKind} to ${toKind} (${from}, ${to}): ` +
    `it goes from ${spec.from.join(', ')} to ${spec.to.join(', ')}`
  );
}

function isAmong(kinds: readonly Kind[], kind: Kind, fused: true | undefined): boolean {
  return kinds.includes(kind) || (fused === true && kinds.some((each) => groupOf(each) === groupOf(kind)));
}
