import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { ChangeKeys } from './key.ts';

/** What one writes of a change: its name is given to it when it is sent. */
export type Unnamed<Input> = Omit<Input, 'clientMutationId'>;

/** Changes of one kind on the server. */
export interface NamedChange<Input, Data> {
  readonly sending: boolean;
  /** Sends one; the same again, after no answer, is not made twice. */
  readonly send: (
    input: Unnamed<Input>,
  ) => Promise<{ data: Data | undefined; error: CombinedError | undefined }>;
}

/** Sends changes of one kind, each named so that it is made once. */
export function useNamedChange<Input extends object, Data>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
): NamedChange<Input, Data> {
  const [{ fetching }, change] = useMutation(mutation);
  const keys = useRef(new ChangeKeys());
  return {
    sending: fetching,
    async send(input) {
      const clientMutationId = keys.current.keyOf(input);
      const { data, error } = await change({ input: { ...input, clientMutationId } as unknown as Input });
      if (data && !error) keys.current.done();
      return { data, error };
    },
  };
}
