import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { type Unnamed, useNamedChange } from '../api/useNamedChange.ts';
import type { Field } from './fields.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** A change of proposals on the server. */
export interface Change<Input, Data> {
  readonly sending: boolean;
  /** why the last one was refused; null while none was */
  readonly refusal: Refusal | null;
  /** Sends it; the same again, after no answer, is not done twice. @returns nothing when it was refused */
  readonly send: (input: Input, fields?: readonly Field[]) => Promise<Data | undefined>;
  /** Forgets why the last one was refused. */
  readonly forget: () => void;
}

/** Sends changes of one kind, one at a time, and says why the last one was refused. */
export function useChange<Input extends object, Data>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
): Change<Unnamed<Input>, Data> {
  const { sending, send: sendNamed } = useNamedChange(mutation);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async (input: Unnamed<Input>, fields: readonly Field[] = []) => {
    if (sending) return undefined;
    setRefusal(null);
    const { data, error } = await sendNamed(input);
    if (error) setRefusal(refusalOf(error, fields));
    return data;
  };
  return { sending, refusal, send, forget: () => setRefusal(null) };
}
