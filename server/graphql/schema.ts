import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stitchSchemas } from '@graphql-tools/stitch';
import type { GraphQLSchema } from 'graphql';
import { domainSchema } from './domain.ts';
import { resolvers } from './resolvers/index.ts';

/**
 * The whole API: the queries generated from the domain (schema.graphql) and our own questions
 * (questions.graphql), whose results resolve nested generated fields by delegation. Made without a database.
 */
export async function apiSchema(): Promise<GraphQLSchema> {
  const domain = await domainSchema();
  return stitchSchemas({
    subschemas: [domain],
    typeDefs: readFileSync(path.join(import.meta.dirname, 'questions.graphql'), 'utf8'),
    resolvers: resolvers(domain),
  });
}
