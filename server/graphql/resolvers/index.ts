import type { GraphQLSchema } from 'graphql';
export function resolvers(_domain: GraphQLSchema) { return {}; }
