import { type ExecutionArgs, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { bearerToken, isFromOurPage, PAGE_HEADER } from '../headers.ts';

/**
 * Refuses every mutation that another site may have made a browser send with its cookie. Who sends a token of their own
 * means it: no browser adds one by itself.
 */
export function forgeryPlugin(): Plugin {
  return {
    onExecute({ args }) {
      const { document, operationName, contextValue } = args as ExecutionArgs & {
        contextValue: YogaInitialContext;
      };
      if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.MUTATION) return;
      const header = (name: string) => contextValue.request.headers.get(name);
      if (bearerToken(header) !== undefined || isFromOurPage(header)) return;
      throw new GraphQLError(
        `A change is taken from the page of the observatory, which sends ${PAGE_HEADER}, or with a token.`,
        { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
      );
    },
  };
}
