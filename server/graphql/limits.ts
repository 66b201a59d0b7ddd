import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { type GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { answerSizePlugin } from './answer-size.ts';
import { listLimit } from './list-limit.ts';
import { requestLimits, TOO_LARGE } from './request-limits.ts';

/** Fields within fields. */
const MOST_DEPTH = 12;
/** Fields that are asked for under another name. */
const MOST_ALIASES = 30;
/** Words and signs of a query. */
const MOST_TOKENS = 2000;
/** Cost: 1 for a value, 2 for an object, half as much again for each step inwards. */
const MOST_COST = 50_000;

interface LimitOptions {
  /** whether the API describes itself */
  readonly introspection: boolean;
}

/** What a query may ask for at once: no honest one comes near, and none can keep the server from the others. */
export function limitPlugins({ introspection }: LimitOptions): Plugin[] {
  const onReject = [(_context: unknown, error: GraphQLError) => Object.assign(error.extensions, TOO_LARGE)];
  return [
    requestLimits,
    maxTokensPlugin({ n: MOST_TOKENS, onReject }),
    maxDepthPlugin({ n: MOST_DEPTH, onReject }),
    maxAliasesPlugin({ n: MOST_ALIASES, onReject }),
    costLimitPlugin({ maxCost: MOST_COST, onReject }),
    listLimit,
    answerSizePlugin(),
    ...(introspection ? [] : [withoutIntrospection]),
  ];
}

const withoutIntrospection: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
};
