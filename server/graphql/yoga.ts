import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { UserError } from '../../core/errors.ts';
import type { Context } from './context.ts';
import { apiSchema } from './schema.ts';

const FIRST_QUERY = `# L'observatoire de l'innovation culturelle : cherchez en français ou en anglais.
query Recherche {
  search(text: "réalité virtuelle au musée", first: 3) {
    hits {
      score
      node {
        __typename
        id
        name
        ... on Project {
          carriedBy {
            name
            networks {
              name
            }
          }
        }
      }
    }
  }
}
`;

/** The GraphQL endpoint, with GraphiQL (served from here, without any outside script) for browsers. */
export async function graphqlEndpoint({ database, embedder }: Context) {
  // Without this the library makes each read wait for the bookmarks of unrelated writes.
  const sessions = {
    session: (options: Parameters<typeof database.driver.session>[0]) =>
      database.driver.session({ ...options, database: database.name, bookmarkManager: undefined }),
  };
  return createYoga({
    schema: await apiSchema(database.driver),
    context: { database, embedder, executionContext: sessions, cypherParams: {} },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    renderGraphiQL,
    graphiql: { title: 'Observatoire de l’innovation culturelle', defaultQuery: FIRST_QUERY },
    maskedErrors: { maskError },
  });
}

/**
 * What a client may know of an error: what happened and what to do, never a stack or a Cypher statement.
 */
function maskError(error: unknown): Error {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (error instanceof GraphQLError && (cause === error || cause instanceof GraphQLError)) return error;
  if (cause instanceof UserError) return located(error, cause.message, 'UNAVAILABLE');
  if (cause instanceof neo4j.Neo4jError && cause.retryable) {
    return located(error, 'The database does not answer. Try again in a moment.', 'DATABASE_UNAVAILABLE');
  }
  console.error(cause);
  return located(error, 'Something went wrong on our side. It has been logged.', 'INTERNAL_SERVER_ERROR');
}

function located(error: unknown, message: string, code: string): GraphQLError {
  const { nodes = null, path = null } = error instanceof GraphQLError ? error : {};
  return new GraphQLError(message, { nodes, path, extensions: { code } });
}
