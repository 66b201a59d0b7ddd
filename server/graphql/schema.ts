import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stitchSchemas } from '@graphql-tools/stitch';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { domainSchema } from './domain.ts';
import { resolvers } from './resolvers/index.ts';

/**
 * The whole API: the queries generated from the domain (schema.graphql) and our own questions
 * (questions.graphql), whose results resolve nested generated fields by delegation.
 * @param driver absent when only the schema is wanted, without a database
 */
export async function apiSchema(driver?: Driver): Promise<GraphQLSchema> {
  const domain = await domainSchema(driver);
  return stitchSchemas({
    subschemas: [domain],
    typeDefs: readFileSync(path.join(import.meta.dirname, 'questions.graphql'), 'utf8'),
    resolvers: resolvers(domain),
  });
}
