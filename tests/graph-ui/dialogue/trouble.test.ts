import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { dialogueTroubleOf } from '../../../graph-ui/src/core/dialogue/trouble.ts';

it.each([
  ['DIALOGUE_CLOSED', 'closed'],
  ['FORBIDDEN', 'refused'],
  ['UNAUTHENTICATED', 'refused'],
  ['BAD_USER_INPUT', 'unsent'],
])('a change that the API answers with %s is told as %s', (code, trouble) => {
  expect(dialogueTroubleOf({ graphQLErrors: [new GraphQLError('No.', { extensions: { code } })] })).toBe(
    trouble,
  );
});

it('a change that was not answered was not received', () => {
  expect(dialogueTroubleOf({ graphQLErrors: [] })).toBe('unsent');
});
