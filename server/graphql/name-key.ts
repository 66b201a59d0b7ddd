import { type FieldDefinitionNode, Kind, parse } from 'graphql';
import { statement } from '../../core/neo4j/statements.ts';

const { definitions } = parse(`
  type Entity {
    nameKey: String!
      @cypher(columnName: "key", statement: ${JSON.stringify(statement('explore/name-key'))})
      @selectable(onRead: false, onAggregate: false)
      @filterable(byValue: false)
  }
`);

/** What a list is sorted by to have its names in the order of a dictionary. It is of no other use, and not shown. */
export const NAME_KEY: readonly FieldDefinitionNode[] = definitions.flatMap((definition) =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : [],
);
