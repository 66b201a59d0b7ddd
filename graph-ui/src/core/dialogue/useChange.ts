import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { type AnyVariables, useMutation } from 'urql';
import { newKey } from '../api/key.ts';
import { type DialogueTrouble, dialogueTroubleOf } from './trouble.ts';

interface Change<Input> {
  readonly trouble: DialogueTrouble | null;
  readonly sending: boolean;
  /** Sends a change; until the server has taken it, under the same name. @returns whether it has */
  readonly send: (input: Input) => Promise<boolean>;
}

/** Makes a change of a dialogue once, also when the answer to it is lost and it is sent again. */
export function useChange<Data, Input extends { clientMutationId?: unknown }>(
  mutation: TypedDocumentNode<Data, { input: Input } & AnyVariables>,
): Change<Omit<Input, 'clientMutationId'>> {
  const [{ fetching }, execute] = useMutation<Data, { input: Input } & AnyVariables>(mutation);
  const [trouble, setTrouble] = useState<DialogueTrouble | null>(null);
  const sent = useRef<{ content: string; key: string } | null>(null);
  return {
    trouble,
    sending: fetching,
    async send(input) {
      const content = JSON.stringify(input);
      // What was changed since is another change.
      if (sent.current?.content !== content) sent.current = { content, key: newKey() };
      const variables = { input: { ...input, clientMutationId: sent.current.key } };
      const { error } = await execute(variables as unknown as { input: Input } & AnyVariables);
      setTrouble(error ? dialogueTroubleOf(error) : null);
      if (!error) sent.current = null;
      return !error;
    },
  };
}
