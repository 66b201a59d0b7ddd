import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { newKey } from '../api/key.ts';
import { type DialogueTrouble, dialogueTroubleOf } from './trouble.ts';

interface Change<Input> {
  readonly trouble: DialogueTrouble | null;
  readonly sending: boolean;
  /** Sends a change; until the server has taken it, under the same name. @returns whether it has */
  readonly send: (input: Input) => Promise<boolean>;
}

type Named<Input> = Input & { readonly clientMutationId?: string | null | undefined };

/** Makes a change of a dialogue once, also when the answer to it is lost and it is sent again. */
export function useChange<Data, Input extends object>(
  mutation: TypedDocumentNode<Data, { input: Named<Input> }>,
): Change<Input> {
  const [{ fetching }, execute] = useMutation(mutation);
  const [trouble, setTrouble] = useState<DialogueTrouble | null>(null);
  const sent = useRef<{ content: string; key: string } | null>(null);
  return {
    trouble,
    sending: fetching,
    async send(input) {
      const content = JSON.stringify(input);
      // What was changed since is another change.
      if (sent.current?.content !== content) sent.current = { content, key: newKey() };
      const { error } = await execute({ input: { ...input, clientMutationId: sent.current.key } });
      setTrouble(error ? dialogueTroubleOf(error) : null);
      if (!error) sent.current = null;
      return !error;
    },
  };
}
