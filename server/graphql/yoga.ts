import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga, type YogaInitialContext } from 'graphql-yoga';
import { Neo4jError, type SessionConfig } from 'neo4j-driver';
import { IndexError, ModelError, NoAnswerError, TimeoutError, UserError } from '../../core/errors.ts';
import { type Accounts, NO_ACCOUNTS } from '../accounts/index.ts';
import { DATABASE_GONE } from '../http.ts';
import { type Ingest, NO_INGEST } from '../ingest.ts';
import type { Metrics } from '../operations/metrics.ts';
import { currentRequest, logError } from '../operations/request.ts';
import type { Operator } from '../privacy/operator.ts';
import { databaseFor, whoAsks } from './authorise.ts';
import { bookmarksPlugin } from './bookmarks.ts';
import type { Context } from './context.ts';
import { forgeryPlugin } from './forgery.ts';
import { graphiqlOptions, withNonce } from './graphiql.ts';
import { limitPlugins } from './limits.ts';
import { measurePlugin } from './measure.ts';

export interface EndpointOptions {
  /** who asks; default: everybody is a visitor */
  readonly accounts?: Accounts;
  /** whether the API describes itself; default: yes */
  readonly introspection?: boolean;
  /** whether browsers are given GraphiQL; default: yes */
  readonly graphiql?: boolean;
  readonly metrics?: Metrics;
  /** default: what is decided waits */
  readonly ingest?: Ingest;
  /** who operates the observatory; default: nobody says */
  readonly operator?: Operator | null;
}

/** The GraphQL endpoint, with GraphiQL (served from here, without any outside script) for browsers. */
export function graphqlEndpoint(
  schema: GraphQLSchema,
  { database, embedder }: Pick<Context, 'database' | 'embedder'>,
  {
    accounts = NO_ACCOUNTS,
    introspection = true,
    graphiql = true,
    metrics,
    ingest = NO_INGEST,
    operator = null,
  }: EndpointOptions = {},
) {
  return createYoga({
    schema,
    context: async ({ request }: YogaInitialContext) => {
      const followed = await databaseFor(accounts, database, request);
      return {
        database: followed,
        embedder,
        viewer: await whoAsks(accounts, followed, request),
        signIn: accounts.ways,
        ingest,
        operator,
        executionContext: {
          // With the bookmark manager that the library gives, each read waits for the writes of all others.
          session: ({ bookmarkManager: _, ...options }: SessionConfig = {}) => followed.readSession(options),
        },
        cypherParams: {},
      };
    },
    // Other sites may ask as anybody may: without the cookies of a browser, and without what our own page sends.
    cors: { credentials: false, allowedHeaders: ['accept', 'authorization', 'content-type'] },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    // Nothing is uploaded.
    multipart: false,
    renderGraphiQL: (options) => withNonce(renderGraphiQL(options), currentRequest()?.nonce),
    graphiql: graphiql && graphiqlOptions,
    // What is masked is logged below, once.
    logging: false,
    maskedErrors: { maskError },
    plugins: [
      ...limitPlugins({ introspection }),
      forgeryPlugin(),
      bookmarksPlugin(accounts),
      ...(metrics ? [measurePlugin(metrics)] : []),
    ],
  });
}

/**
 * What a client may know of an error: what happened and what to do, never a stack or a Cypher statement.
 */
function maskError(error: unknown): Error {
  const cause = causeOf(error);
  if (error instanceof GraphQLError && cause instanceof GraphQLError) return coded(error);
  logError(cause);
  if (isDatabaseFailure(cause)) {
    return located(error, DATABASE_GONE, 'DATABASE_UNAVAILABLE');
  }
  if (cause instanceof ModelError) return located(error, MODEL_GONE, 'MODEL_UNAVAILABLE');
  if (cause instanceof TimeoutError) return located(error, cause.message, 'QUERY_TIMEOUT');
  if (cause instanceof IndexError) return located(error, cause.message, 'SEARCH_REINDEXING');
  if (cause instanceof UserError) return located(error, cause.message, 'UNAVAILABLE');
  return located(error, 'Something went wrong on our side. It has been logged.', 'INTERNAL_SERVER_ERROR');
}

const MODEL_GONE =
  'La recherche par le sens ne répond pas : réessayez dans un moment. / ' +
  'Search by meaning does not answer. Try again in a moment.';

/** What failed first: an error of a generated question stands in one of the schema that it was stitched into. */
function causeOf(error: unknown): unknown {
  if (error instanceof AggregateError) return causeOf(error.errors[0]);
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** An error of a request, with a code also where the library has none for it: of variables of another type, say. */
function coded(error: GraphQLError): GraphQLError {
  error.extensions.code ??= 'BAD_USER_INPUT';
  return error;
}

/** Whether the database could not be reached: the words of the driver name its address, which is ours. */
function isDatabaseFailure(cause: unknown): boolean {
  if (cause instanceof TimeoutError || cause instanceof IndexError) return false;
  if (cause instanceof UserError) return cause instanceof NoAnswerError || cause.cause instanceof Neo4jError;
  return cause instanceof Neo4jError && cause.retryable;
}

function located(error: unknown, message: string, code: string): GraphQLError {
  const { nodes = null, path = null } = error instanceof GraphQLError ? error : {};
  const requestId = currentRequest()?.id;
  return new GraphQLError(message, {
    nodes,
    path,
    extensions: { code, ...(requestId !== undefined && { requestId }) },
  });
}
