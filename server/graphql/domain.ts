import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  visit,
} from 'graphql';
import { describeGenerated } from './describe.ts';
import { NAME_KEY } from './name-key.ts';

/**
 * Completes schema.graphql for @neo4j/graphql: copies the fields of the interfaces, with their descriptions,
 * into the types that implement them, and adds what their names are ordered by; forbids nested writes and
 * aggregates on each relationship; bounds each list.
 */
function complete(document: DocumentNode): DocumentNode {
  const interfaces = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  return visit(document, {
    ObjectTypeDefinition(type) {
      const parents = (type.interfaces ?? []).flatMap(({ name }) => interfaces.get(name.value) ?? []);
      if (parents.length === 0) return undefined;
      const inherited = new Map<string, FieldDefinitionNode>();
      for (const field of parents.flatMap((parent) => parent.fields ?? [])) {
        if (!inherited.has(field.name.value)) inherited.set(field.name.value, field);
      }
      const fields = new Map(inherited);
      for (const field of type.fields ?? []) {
        const description = field.description ?? inherited.get(field.name.value)?.description;
        fields.set(field.name.value, { ...field, ...(description && { description }) });
      }
      const limit = parents[0]?.directives?.find((directive) => directive.name.value === 'limit');
      return {
        ...type,
        fields: [...fields.values(), ...NAME_KEY],
        directives: [...(type.directives ?? []), ...(limit ? [limit] : [])],
      };
    },
    Directive: {
      leave: (directive) => (directive.name.value === 'relationship' ? readOnly(directive) : undefined),
    },
  });
}

function readOnly(directive: DirectiveNode): DirectiveNode {
  return {
    ...directive,
    arguments: [
      ...(directive.arguments ?? []),
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'aggregate' },
        value: { kind: Kind.BOOLEAN, value: false },
      },
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'nestedOperations' },
        value: { kind: Kind.LIST, values: [] },
      },
    ],
  };
}

/**
 * The generated part of the API: relationship queries over every kind, read-only. It is made without a database:
 * each request brings its own, as `executionContext` of its context.
 */
export async function domainSchema(): Promise<GraphQLSchema> {
  const source = parse(readFileSync(path.join(import.meta.dirname, 'schema.graphql'), 'utf8'));
  const library = new Neo4jGraphQL({
    typeDefs: complete(source),
    features: {
      // Dates are text, ISO 8601 of reduced precision: what comes before or after one is asked of text.
      filters: { String: { GT: true, GTE: true, LT: true, LTE: true } },
      excludeDeprecatedFields: {
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        attributeFilters: true,
        relationshipFilters: true,
        mutationOperations: true,
      },
    },
  });
  return describeGenerated(await library.getSchema(), source);
}
