import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stitchSchemas } from '@graphql-tools/stitch';
import type { GraphQLSchema } from 'graphql';
import { domainSchema } from './domain.ts';
import { resolvers } from './resolvers/index.ts';

const folder = path.join(import.meta.dirname, 'questions');
/** One file for each group of questions. */
const QUESTIONS = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/**
 * The whole API: the queries generated from the domain (schema.graphql) and our own questions
 * (questions/), whose results resolve nested generated fields by delegation. Made without a database.
 */
export async function apiSchema(): Promise<GraphQLSchema> {
  const domain = await domainSchema();
  return stitchSchemas({
    subschemas: [domain],
    typeDefs: QUESTIONS,
    resolvers: resolvers(domain),
  });
}
