import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { Neo4jError, type SessionConfig } from 'neo4j-driver';
import { UserError } from '../../core/errors.ts';
import type { Context } from './context.ts';
import { graphiqlOptions } from './graphiql.ts';
import { limitPlugins } from './limits.ts';

/** The GraphQL endpoint, with GraphiQL (served from here, without any outside script) for browsers. */
export function graphqlEndpoint(schema: GraphQLSchema, { database, embedder }: Context) {
  const executionContext = {
    // With the bookmark manager that the library gives, each read waits for the writes of all others.
    session: ({ bookmarkManager: _, ...options }: SessionConfig = {}) =>
      database.driver.session({ ...options, database: database.name }),
  };
  return createYoga({
    schema,
    context: { database, embedder, executionContext, cypherParams: {} },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    renderGraphiQL,
    graphiql: graphiqlOptions,
    maskedErrors: { maskError },
    plugins: limitPlugins(),
  });
}

/**
 * What a client may know of an error: what happened and what to do, never a stack or a Cypher statement.
 */
function maskError(error: unknown): Error {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (error instanceof GraphQLError && (cause === error || cause instanceof GraphQLError)) return error;
  if (isDatabaseFailure(cause)) {
    return located(error, 'The database does not answer. Try again in a moment.', 'DATABASE_UNAVAILABLE');
  }
  if (cause instanceof UserError) return located(error, cause.message, 'UNAVAILABLE');
  console.error(cause);
  return located(error, 'Something went wrong on our side. It has been logged.', 'INTERNAL_SERVER_ERROR');
}

/** Whether the database could not be reached: the words of the driver name its address, which is ours. */
function isDatabaseFailure(cause: unknown): boolean {
  if (cause instanceof UserError) return cause.cause instanceof Neo4jError;
  return cause instanceof Neo4jError && cause.retryable;
}

function located(error: unknown, message: string, code: string): GraphQLError {
  const { nodes = null, path = null } = error instanceof GraphQLError ? error : {};
  return new GraphQLError(message, { nodes, path, extensions: { code } });
}
