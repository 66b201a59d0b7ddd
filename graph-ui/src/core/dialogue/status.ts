import type { AnswerStatus } from '../../gql/graphql.ts';
import { STATUS_CODES } from '../needs/status.ts';

/** Each status of an answer as the data writes it: the code whose word the locales hold. */
export const ANSWER_CODES = {
  TO_ARBITRATE: STATUS_CODES.TO_ARBITRATE,
  TO_INITIATE: STATUS_CODES.TO_INITIATE,
  INITIATED: STATUS_CODES.INITIATED,
  DECLINED: 'declined',
} as const satisfies Readonly<Record<AnswerStatus, string>>;

/** Every status, from the least to the most advanced; the refusal last. */
export const ANSWER_STATUSES = Object.keys(ANSWER_CODES) as readonly AnswerStatus[];
