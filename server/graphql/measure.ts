import { collectFields } from '@graphql-tools/utils';
import { type ExecutionArgs, type FragmentDefinitionNode, getOperationAST, Kind } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Metrics } from '../operations/metrics.ts';

/** Counts errors by their codes, and the time to answer by the questions: names of the schema alone, never of a client. */
export function measurePlugin(metrics: Metrics): Plugin {
  return {
    onExecute({ args }) {
      const began = performance.now();
      return {
        onExecuteDone() {
          const seconds = (performance.now() - began) / 1000;
          for (const question of questions(args as ExecutionArgs)) metrics.question(question, seconds);
        },
      };
    },
    onResultProcess({ result }) {
      if (isAsyncIterable(result) || Array.isArray(result)) return;
      for (const { extensions } of result.errors ?? []) metrics.error(String(extensions?.code ?? 'INVALID'));
    },
  };
}

/** The root fields of a valid operation, each once. */
function questions({ schema, document, operationName, variableValues }: ExecutionArgs): Set<string> {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return new Set();
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const { fields } = collectFields(schema, fragments, variableValues ?? {}, root, operation.selectionSet);
  return new Set([...fields.values()].flatMap((nodes) => nodes.map(({ name }) => name.value)));
}
