import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { type AnyVariables, type OperationContext, useQuery } from 'urql';
import { useKeptFocus } from '../../core/focus/useKeptFocus.ts';
import { QuestionLink } from '../QuestionLink.tsx';
import { QueryTrouble } from './Trouble.tsx';
import { Waiting } from './Waiting.tsx';

interface AnswerProps<Data, Variables extends AnyVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** lines that stand for the answer while it is on its way */
  readonly lines?: number;
  /** whether it is a detail within the answer to another question */
  readonly detail?: boolean;
  /** how to ask; kept the same, or it is asked again */
  readonly context?: Partial<OperationContext>;
  readonly children: (data: Data) => ReactNode;
}

const AS_USUAL = {};

/** Of what people change in the page: what was answered before is shown at once, and asked for again. */
export const CHANGING = { requestPolicy: 'cache-and-network' } as const;

/** The answer to a question to the server; or that it is on its way; or what went wrong, with a way to ask again. */
export function Answer<Data, Variables extends AnyVariables>(props: AnswerProps<Data, Variables>) {
  const place = useKeptFocus<HTMLDivElement>();
  return (
    <div ref={place} tabIndex={-1}>
      <Asked {...props} />
    </div>
  );
}

function Asked<Data, Variables extends AnyVariables>({
  query,
  variables,
  lines = 10,
  detail = false,
  context = AS_USUAL,
  children,
}: AnswerProps<Data, Variables>) {
  const [{ data, fetching, error }, ask] = useQuery<Data, Variables>({
    query,
    variables,
    context,
  });
  if (error) return <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching || !data) return <Waiting lines={lines} />;
  return (
    <>
      {children(data)}
      {!detail && <QuestionLink query={query} variables={variables} />}
    </>
  );
}
