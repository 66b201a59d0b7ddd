import {
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { badArgument } from './arguments.ts';
import { refuseNull } from './generated-filter.ts';
import { TOO_LARGE } from './request-limits.ts';

/** What lists within lists may come to, by what is asked for of each: three of the usual length, ten times over. */
const MOST_LISTED = 10_000_000;
/** Items of a generated list when it is not said how many: `@limit` of schema.graphql. */
const USUAL = 100;

/**
 * Refuses generated lists of less than nothing or by filters of null, and a query whose lists within lists could come to
 * more than anybody reads. The cost limit counts the fields of its text, however long the lists are that it asks for.
 */
export const listLimit: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const { schema, document, variableValues, operationName }: ExecutionArgs = args;
    const operation = getOperationAST(document, operationName);
    const root = operation && schema.getRootType(operation.operation);
    if (!operation || !root) return;
    const fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
    const walk = new Walk(schema, fragments, usable(operation, variableValues));
    try {
      if (walk.most(operation.selectionSet, root) > MOST_LISTED) throw tooMany();
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      setResultAndStopExecution({ errors: [error] });
    }
  },
};

function tooMany(): GraphQLError {
  const message = `Lists within lists may come to ${MOST_LISTED} entities at most: ask for fewer of each by "limit".`;
  return new GraphQLError(message, { extensions: TOO_LARGE });
}

type Variables = Readonly<Record<string, unknown>>;

/** Variables as they come, and the numbers that the operation has for those that do not. */
function usable(operation: OperationDefinitionNode, given: Variables | null | undefined): Variables {
  const initial = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  return { ...Object.fromEntries(initial), ...given };
}

/** What the lists of one query may come to. */
class Walk {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  /** of fragments that were gone through: they may hold one another twice each */
  readonly #known = new Map<string, number>();

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Variables,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  /** The product of the lengths of lists within lists, of those that are longest. */
  most({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): number {
    const counts = selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return this.#ofField(selection, type);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value);
      const { typeCondition, selectionSet } = selection;
      return this.most(selectionSet, typeCondition ? this.#schema.getType(typeCondition.name.value) : type);
    });
    return Math.max(1, ...counts);
  }

  #ofFragment(name: string): number {
    const fragment = this.#fragments.get(name);
    if (!fragment) return 1;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const count = this.most(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value));
    this.#known.set(name, count);
    return count;
  }

  #ofField(node: FieldNode, type: GraphQLNamedType | undefined): number {
    if (!node.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return 1;
    const field = type.getFields()[node.name.value];
    if (!field) return this.most(node.selectionSet, undefined);
    return this.#length(field, node) * this.most(node.selectionSet, getNamedType(field.type));
  }

  /** How many of a field may come. */
  #length(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    if (!field.args.some(({ name }) => name === 'limit' || name === 'first')) return 1;
    const { limit, first, offset, where } = this.#argumentsOf(field, node);
    if (field.args.some(({ name }) => name === 'sort')) {
      // Generated ones are checked by nobody else: the library takes 0 for no limit, and fails on less and on null.
      atLeast(1, 'limit', limit);
      atLeast(1, 'first', first);
      atLeast(0, 'offset', offset);
      const filter = field.args.find(({ name }) => name === 'where');
      if (filter && where != null) refuseNull(filter.type, where, 'where');
    }
    return [limit, first].find((asked) => typeof asked === 'number') ?? USUAL;
  }

  #argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Readonly<Record<string, unknown>> {
    try {
      return getArgumentValues(field, node, this.#variables);
    } catch {
      // A variable that is missing, which the execution says.
      return {};
    }
  }
}

/** @throws GraphQLError BAD_USER_INPUT that names the argument */
function atLeast(least: number, name: string, value: unknown): void {
  if (typeof value === 'number' && value < least) throw badArgument(name, `${least} or more, not ${value}`);
}
