import type { CombinedError } from 'urql';

/** Why something was not taken: `closed`, too late; `refused`, the role is gone; `unsent`, it did not arrive, or failed there. */
export type DialogueTrouble = 'closed' | 'refused' | 'unsent';

/** Codes of the API that the page has words for. */
const TROUBLES: Readonly<Record<string, DialogueTrouble>> = {
  DIALOGUE_CLOSED: 'closed',
  FORBIDDEN: 'refused',
  UNAUTHENTICATED: 'refused',
};

/** What to say of a change that was not made. */
export function dialogueTroubleOf({ graphQLErrors }: Pick<CombinedError, 'graphQLErrors'>): DialogueTrouble {
  return TROUBLES[String(graphQLErrors[0]?.extensions.code)] ?? 'unsent';
}
