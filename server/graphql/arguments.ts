import { GraphQLError } from 'graphql';
import type { PageOf } from '../explore/page.ts';

/** Refuses an argument: the message names it and says what it takes. */
export function badArgument(name: string, expected: string): GraphQLError {
  return new GraphQLError(`Argument "${name}" must be ${expected}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: name },
  });
}

/**
 * A number within its range, ends included.
 * @throws GraphQLError BAD_USER_INPUT that names the argument
 */
export function inRange(name: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw badArgument(name, `from ${least} to ${most}, not ${value}`);
  return value;
}

/**
 * A text without surrounding space, from one character to `most`.
 * @throws GraphQLError BAD_USER_INPUT that names the argument
 */
export function textUpTo(name: string, value: string, most: number): string {
  const text = value.trim();
  if (text.length === 0) throw badArgument(name, 'a text that is not empty');
  if (text.length > most) throw badArgument(name, `at most ${most} characters, not ${text.length}`);
  return text;
}

const LONGEST_KEY = 100;

/**
 * What a change is called, so that it is made once; null for one that nobody will send again.
 * @throws GraphQLError BAD_USER_INPUT that names the argument
 */
export function keyOf({ clientMutationId: key = null }: { clientMutationId?: string | null }): string | null {
  return key && textUpTo('input.clientMutationId', key, LONGEST_KEY);
}

/**
 * A list of at most so many values.
 * @throws GraphQLError BAD_USER_INPUT that names the argument
 */
export function listUpTo<Item>(name: string, values: readonly Item[], most: number): readonly Item[] {
  if (values.length > most) throw badArgument(name, `at most ${most} values, not ${values.length}`);
  return values;
}

/**
 * A date of reduced precision.
 * @throws GraphQLError BAD_USER_INPUT that names the argument
 */
export function dateOf(name: string, value: string): string {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)) {
    throw badArgument(name, `an ISO 8601 date such as 2023, 2023-04 or 2023-04-12, not "${value}"`);
  }
  return value;
}

/**
 * The part of a list that is asked for, within bounds: at most `most` items, skipping at most 100,000.
 * @throws GraphQLError BAD_USER_INPUT that names the argument
 */
export function pageWithin({ first, offset }: PageOf, most = 200): PageOf {
  return { first: inRange('first', first, 1, most), offset: inRange('offset', offset, 0, 100_000) };
}
