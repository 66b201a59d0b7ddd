import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A field of Query, as an operation that takes each of its arguments from the variable of its name. */
export interface Question {
  name: string;
  args: readonly GraphQLArgument[];
  operation: string;
  /** variables that answer it, for the arguments that it cannot do without */
  usual: Readonly<Record<string, unknown>>;
  /** whether the library generated it from the domain */
  generated: boolean;
}

/** Every question of the API: one that is new is among them by itself. */
export function questionsOf(schema: GraphQLSchema): Question[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ name, args, type }) => {
    const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
    const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const required = args.filter(isRequiredArgument).map((argument) => [argument.name, usualOf(argument)]);
    return {
      name,
      args,
      operation: `query (${declared}) { ${name}(${passed})${selectionOf(type, 4)} }`.replaceAll('()', ''),
      usual: name === 'similar' ? { text: 'musée' } : Object.fromEntries(required),
      generated: args.some((argument) => argument.name === 'where'),
    };
  });
}

function usualOf({ name, type }: GraphQLArgument): unknown {
  const value = getNamedType(type).name === 'ID' ? 'network:tmnlab' : usualText(name);
  return isListType(getNullableType(type)) ? [value] : value;
}

function usualText(name: string): string {
  return name === 'from' || name === 'to' ? '2020' : 'musée';
}

/** All that can be asked of a type without arguments, so deep; of entities their identifiers. */
function selectionOf(output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output);
  if (!isCompositeType(type)) return '';
  if (!isObjectType(type) && !isInterfaceType(type)) return ' { __typename }';
  const fields = type.getFields();
  const isEntity = type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity');
  if (isEntity || depth === 0) return fields.id ? ' { __typename id }' : ' { __typename }';
  const asked = Object.values(fields)
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => isLeafType(getNamedType(field.type)) || depth > 1)
    .map((field) => field.name + selectionOf(field.type, depth - 1));
  return ` { ${['__typename', ...asked].join(' ')} }`;
}

/** Where a text may stand among the arguments of a question. */
export interface TextPlace {
  /** `search.filter.themes` */
  path: string;
  /** variables with the text there, all else as usual */
  holding(text: string): Record<string, unknown>;
}

/** Input objects within one another that are gone into: further in there are the same types again. */
const DEPTH = 3;

/** Every place for a text of a question. */
export function textPlaces({ name, args, usual }: Question): TextPlace[] {
  return args.flatMap((argument) =>
    placesIn(argument.type, DEPTH).map(({ path, wrap }) => ({
      path: [name, argument.name, ...path].join('.'),
      holding: (text) => {
        // Of these two, one alone may be given.
        const { text: other, ...rest } = usual;
        const kept = name === 'similar' && argument.name === 'id' ? rest : { ...rest, text: other };
        return { ...kept, [argument.name]: wrap(text) };
      },
    })),
  );
}

function placesIn(
  input: GraphQLInputType,
  depth: number,
): { path: string[]; wrap: (text: string) => unknown }[] {
  if (isNonNullType(input)) return placesIn(input.ofType, depth);
  if (isListType(input)) {
    return placesIn(input.ofType, depth).map(({ path, wrap }) => ({ path, wrap: (text) => [wrap(text)] }));
  }
  if (isInputObjectType(input)) {
    if (depth === 0) return [];
    return Object.values(input.getFields()).flatMap((field) =>
      placesIn(field.type, depth - 1).map(({ path, wrap }) => ({
        path: [field.name, ...path],
        wrap: (text: string) => ({ [field.name]: wrap(text) }),
      })),
    );
  }
  return ['String', 'ID'].includes(input.name) ? [{ path: [], wrap: (text) => text }] : [];
}
