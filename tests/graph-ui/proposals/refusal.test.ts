import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../graph-ui/src/core/proposals/fields.ts';
import { refusalOf } from '../../../graph-ui/src/core/proposals/refusal.ts';
import { VOCABULARY } from './vocabulary.ts';

describe('why the server refuses', () => {
  const fields = fieldsOf('correct', VOCABULARY, 'ORGANISATION');
  const refused = (code: string, argument?: string, message = 'it says') =>
    refusalOf(
      new CombinedError({ graphQLErrors: [new GraphQLError(message, { extensions: { code, argument } })] }),
      fields,
    );

  test.each([
    [
      'input.correct.values',
      'Argument "input.correct.values" must be valid: foundedIn: no year.',
      'foundedIn',
    ],
    ['input.correct.values', 'Argument "input.correct.values" must be one value for url.', 'url'],
    ['input.link.to', 'Argument "input.link.to" must be known.', 'other'],
    ['input.separate', 'Argument "input.separate" must be two records.', 'record'],
    ['input.source', 'Argument "input.source" must be an http or https address.', 'source'],
  ])('%s is shown at its field: %s', (argument, message, field) => {
    expect(refused('BAD_USER_INPUT', argument, message)).toEqual({ reason: 'field', field, detail: message });
  });

  test('is told in words of the page where nothing in the form is wrong', () => {
    expect(refused('FORBIDDEN')).toEqual({ reason: 'role' });
    expect(refused('CONFLICT')).toEqual({ reason: 'moved' });
    expect(refused('RATE_LIMITED')).toEqual({ reason: 'busy' });
    expect(refused('OTHER')).toEqual({ reason: 'other', detail: 'it says' });
    expect(refusalOf(new CombinedError({ networkError: new Error('gone') }))).toEqual({ reason: 'server' });
  });
});
