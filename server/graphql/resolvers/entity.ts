import { batchDelegateToSchema } from '@graphql-tools/batch-delegate';
import {
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context.ts';

/** Alias of the identifier that each delegated selection asks for besides what the client asked. */
const KEY = 'observatoryKey';

/**
 * Gives an entity by its identifier through the generated schema, so that nested generated fields resolve.
 * All entities of one field of one request are fetched together, by one Cypher statement.
 */
export type EntityLoader = (id: string, context: Context, info: GraphQLResolveInfo) => Promise<unknown>;

export function entityLoader(domain: GraphQLSchema): EntityLoader {
  return (id, context, info) =>
    batchDelegateToSchema({
      schema: domain,
      operation: OperationTypeNode.QUERY,
      fieldName: 'entitiesByIds',
      key: id,
      argsFromKeys: (ids) => ({ ids }),
      // Identifiers that do not exist are left out of the answer: match by identifier, never by position.
      valuesFromResults: (results: ({ [KEY]: string } | null)[], ids: readonly string[]) => {
        const byId = new Map(results.map((result) => [result?.[KEY], result]));
        return ids.map((wanted) => byId.get(wanted) ?? null);
      },
      selectionSet: withKey(info.fieldNodes),
      context,
      info,
    });
}

/** Resolver of a `node` field: the entity whose identifier the parent holds. */
export function nodeOf(load: EntityLoader): GraphQLFieldResolver<{ id: string }, Context> {
  return (parent, _args, context, info) => load(parent.id, context, info);
}

/** Resolver of a field that is an entity: the one whose identifier the parent holds under `property`. */
export function entityAt<Property extends string>(
  load: EntityLoader,
  property: Property,
): GraphQLFieldResolver<Record<Property, string>, Context> {
  return (parent, _args, context, info) => load(parent[property], context, info);
}

/** Resolver of a field that is a list of entities, in the order of the identifiers that the parent gives. */
export function entitiesOf<Parent>(
  load: EntityLoader,
  ids: (parent: Parent) => readonly string[],
): GraphQLFieldResolver<Parent, Context> {
  return (parent, _args, context, info) => Promise.all(ids(parent).map((id) => load(id, context, info)));
}

// The same array of field nodes comes for each item of a list: one selection set for all lets them batch.
const selections = new WeakMap<readonly FieldNode[], SelectionSetNode>();

function withKey(fieldNodes: readonly FieldNode[]): SelectionSetNode {
  const known = selections.get(fieldNodes);
  if (known) return known;
  const key: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: KEY },
    name: { kind: Kind.NAME, value: 'id' },
  };
  const selectionSet: SelectionSetNode = {
    kind: Kind.SELECTION_SET,
    selections: [key, ...fieldNodes.flatMap((node) => node.selectionSet?.selections ?? [])],
  };
  selections.set(fieldNodes, selectionSet);
  return selectionSet;
}
