import type { CombinedError } from 'urql';
import { troubleOf } from '../api/trouble.ts';
import type { Field } from './fields.ts';

/**
 * Why the server did not do what was asked. `role`: whoever asks may not, or not any more; `moved`: somebody else was
 * faster; `field`: something in it; `server` and `busy`: it may be sent again as it is; `other`: it says itself.
 */
export type RefusalReason = 'role' | 'moved' | 'field' | 'server' | 'busy' | 'other';

export interface Refusal {
  readonly reason: RefusalReason;
  /** name of the field of the form */
  readonly field?: string;
  /** in the words of the server, in English */
  readonly detail?: string;
}

const REASONS: Readonly<Record<string, RefusalReason>> = {
  UNAUTHENTICATED: 'role',
  FORBIDDEN: 'role',
  CONFLICT: 'moved',
  BAD_USER_INPUT: 'field',
};

/** Fields of the form that arguments of the API are written in. */
const FIELDS: Readonly<Record<string, string>> = {
  'link.from': 'other',
  'link.to': 'other',
  link: 'relation',
  'unlink.from': 'other',
  'unlink.to': 'other',
  unlink: 'other',
  merge: 'other',
  'merge.a': 'other',
  'merge.b': 'other',
  separate: 'record',
  'separate.a': 'record',
  'separate.b': 'record',
  'add.links': 'links',
  'add.kind': 'kind',
};

/**
 * Why the server refused a change.
 * @param fields properties that the form asks for
 */
export function refusalOf(error: CombinedError, fields: readonly Field[] = []): Refusal {
  const [first] = error.graphQLErrors;
  const reason = REASONS[String(first?.extensions.code)];
  if (!first || !reason) {
    const { problem, detail } = troubleOf(error);
    if (problem === 'server' || problem === 'busy') return { reason: problem };
    return { reason: 'other', ...(detail && { detail }) };
  }
  if (reason !== 'field') return { reason };
  const argument = String(first.extensions.argument ?? '');
  return { reason, field: fieldOf(argument, first.message, fields), detail: first.message };
}

/** The field that an argument such as `input.correct.values` is written in. */
function fieldOf(argument: string, message: string, fields: readonly Field[]): string {
  const path = argument.replace(/^input\./, '');
  if (!path.endsWith('.values')) return FIELDS[path] ?? path;
  // The message tells which one.
  const said = message.slice(message.indexOf(' must be '));
  const named = fields.find(({ name }) => new RegExp(`(valid: |: |for |; )${name}\\b`).test(said));
  return (named ?? fields[0])?.name ?? path;
}
