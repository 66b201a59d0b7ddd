import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { type Unnamed, useNamedChange } from '../api/useNamedChange.ts';
import { type DialogueTrouble, dialogueTroubleOf } from './trouble.ts';

interface Change<Input> {
  readonly trouble: DialogueTrouble | null;
  readonly sending: boolean;
  /** Sends a change. @returns whether the server has taken it */
  readonly send: (input: Unnamed<Input>) => Promise<boolean>;
}

/** Makes a change of a dialogue, and says what is wrong with the last one. */
export function useChange<Data, Input extends object>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
): Change<Input> {
  const { sending, send } = useNamedChange(mutation);
  const [trouble, setTrouble] = useState<DialogueTrouble | null>(null);
  return {
    trouble,
    sending,
    async send(input) {
      const { error } = await send(input);
      setTrouble(error ? dialogueTroubleOf(error) : null);
      return !error;
    },
  };
}
