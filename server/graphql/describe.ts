import {
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
} from 'graphql';

/** Suffixes of the types that @neo4j/graphql generates, the longest first, each with what such a type is. */
const GENERATED_TYPES: readonly (readonly [suffix: string, description: (stem: string) => string])[] = [
  ['NodeAggregationWhereInput', (stem) => `Conditions on the aggregated properties behind ${stem}.`],
  ['ConnectionAggregateInput', (stem) => `Conditions on the aggregates of ${stem}.`],
  ['RelationshipProperties', (stem) => `Properties that the links ${stem} may carry.`],
  ['RelationshipFilters', (stem) => `Conditions on linked entities of type ${stem}.`],
  ['ConnectionFilters', (stem) => `Conditions on the links ${stem}.`],
  ['ConnectionWhere', (stem) => `Conditions on one link ${stem} and on the entity at its end.`],
  ['ConnectionSort', (stem) => `Order of the links ${stem}.`],
  ['EdgeWhere', (stem) => `Conditions on the properties of the links ${stem}.`],
  ['EdgeSort', (stem) => `Order by the properties of the links ${stem}.`],
  ['Implementation', (stem) => `The kinds that implement ${stem}.`],
  ['Relationship', (stem) => `One link ${stem} and the entity at its end.`],
  ['Connection', (stem) => `A page of ${stem}.`],
  ['Filters', (stem) => `Conditions on a value of type ${stem}.`],
  ['Where', (stem) => `Conditions on ${stem}; given together, all must hold.`],
  ['Sort', (stem) => `Order of ${stem}.`],
  ['Edge', (stem) => `One ${stem} of a page.`],
];

const GENERATED_FIELDS: Readonly<Record<string, string>> = {
  AND: 'All of these must hold.',
  OR: 'At least one of these must hold.',
  NOT: 'This must not hold.',
  all: 'All linked entities must match.',
  none: 'No linked entity may match.',
  single: 'Exactly one linked entity must match.',
  some: 'At least one linked entity must match.',
  eq: 'Equal to this.',
  in: 'One of these.',
  contains: 'Containing this text.',
  startsWith: 'Starting with this text.',
  endsWith: 'Ending with this text.',
  includes: 'Holding this value.',
  gt: 'Greater than this.',
  gte: 'Greater than or equal to this.',
  lt: 'Less than this.',
  lte: 'Less than or equal to this.',
  typename: 'Of one of these kinds.',
  nameKey: 'Order by the name as in a dictionary, without accents, case and quotation marks.',
  node: 'The entity at the end of the link.',
  edge: 'The properties of the link.',
  edges: 'The links of the page.',
  properties: 'The properties of the link.',
  cursor: 'Where the link stands, to be given as `after`.',
  pageInfo: 'Where the page stands.',
  totalCount: 'How many there are in all.',
  count: 'How many.',
  aggregate: 'Conditions on aggregates.',
};

const GENERATED_ARGUMENTS: Readonly<Record<string, string>> = {
  where: 'Keep what meets these conditions.',
  limit: 'At most this many, 1 to 1000; 100 when absent.',
  offset: 'Skip this many.',
  sort: 'In this order.',
  first: 'At most this many links.',
  after: 'Links after this cursor.',
};

/**
 * Gives a description to everything that @neo4j/graphql generated without one, so that the whole API
 * explains itself in GraphiQL. Interfaces get back the descriptions of the source, which the library drops.
 */
export function describeGenerated(schema: GraphQLSchema, source: DocumentNode): GraphQLSchema {
  const described = new Map(
    source.definitions.flatMap((definition) =>
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [[definition.name.value, definition.description?.value] as const]
        : [],
    ),
  );
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    type.description ??= described.get(type.name) ?? describeType(type.name);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        field.description ??= describeField(type.name, field.name);
        for (const argument of field.args) {
          argument.description ??= GENERATED_ARGUMENTS[argument.name] ?? `Value of ${argument.name}.`;
        }
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        field.description ??= describeInput(type.name, field.name);
      }
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) value.description ??= `The kind ${value.name}.`;
    } else if (isUnionType(type)) {
      type.description ??= `One of ${type.getTypes().join(', ')}.`;
    }
  }
  return schema;
}

function describeType(name: string): string {
  if (name === 'Query') return 'What can be asked.';
  for (const [suffix, describe] of GENERATED_TYPES) {
    if (name.endsWith(suffix)) return describe(name.slice(0, -suffix.length));
  }
  return name;
}

function describeField(type: string, field: string): string {
  if (type === 'Query') {
    return field.endsWith('Connection')
      ? `The ${field.slice(0, -'Connection'.length)} that meet the conditions, as pages.`
      : `The ${field} that meet the conditions.`;
  }
  return (
    GENERATED_FIELDS[field] ??
    (field.endsWith('Connection')
      ? `${field.slice(0, -'Connection'.length)}, as pages, with the properties of each link.`
      : field)
  );
}

function describeInput(type: string, field: string): string {
  return GENERATED_FIELDS[field] ?? (type.endsWith('Sort') ? `Order by ${field}.` : `Condition on ${field}.`);
}
