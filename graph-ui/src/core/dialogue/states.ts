import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { DialogueStateFragment } from '../../gql/graphql.ts';
import { DialogueStatesDocument } from '../api/queries/dialogue.ts';

/** Asks again when a dialogue has changed, also where the answer had none. */
export const OF_DIALOGUES = { additionalTypenames: ['Dialogue'] };

type States = ReadonlyMap<string, readonly DialogueStateFragment[]>;

/**
 * How far the dialogues about some entities are, by the identifiers of these. None while that is not known: a list is worth
 * more than what is noted in it.
 */
export function useDialogueStates(entities: readonly string[]): States {
  const [{ data }] = useQuery({
    query: DialogueStatesDocument,
    variables: { entities },
    context: OF_DIALOGUES,
    pause: entities.length === 0,
  });
  return useMemo(() => byEntity(data?.dialogues.page ?? []), [data]);
}

/** Dialogues by what they are about, each list in the order given. */
export function byEntity(dialogues: readonly DialogueStateFragment[]): States {
  const states = new Map<string, DialogueStateFragment[]>();
  for (const each of dialogues) states.set(each.entityId, [...(states.get(each.entityId) ?? []), each]);
  return states;
}
