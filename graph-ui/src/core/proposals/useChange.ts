import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { ChangeKeys } from '../api/key.ts';
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

/** Sends changes of one kind, one at a time, each named so that it is made once. */
export function useChange<Input extends object, Data>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
): Change<Omit<Input, 'clientMutationId'>, Data> {
  const [{ fetching }, change] = useMutation(mutation);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const keys = useRef(new ChangeKeys());
  const send = async (input: Omit<Input, 'clientMutationId'>, fields: readonly Field[] = []) => {
    if (fetching) return undefined;
    setRefusal(null);
    const clientMutationId = keys.current.keyOf(input);
    const { data, error } = await change({ input: { ...input, clientMutationId } as unknown as Input });
    if (data) keys.current.done();
    else if (error) setRefusal(refusalOf(error, fields));
    return data;
  };
  return { sending: fetching, refusal, send, forget: () => setRefusal(null) };
}
