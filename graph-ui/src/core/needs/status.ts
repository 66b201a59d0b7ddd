import type { ActionStatus } from '../../gql/graphql.ts';

/** Each status of an action as the data writes it: the code whose word the locales hold. */
export const STATUS_CODES = {
  TO_ARBITRATE: 'to-arbitrate',
  TO_INITIATE: 'to-initiate',
  INITIATED: 'initiated',
  ILLEGIBLE: 'illegible',
} as const satisfies Readonly<Record<ActionStatus, string>>;

/** Every status, from the least to the most advanced; the unknown one last. */
export const ACTION_STATUSES = Object.keys(STATUS_CODES) as readonly ActionStatus[];
