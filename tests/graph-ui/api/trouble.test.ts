import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../../graph-ui/src/core/api/trouble.ts';

const refused = (code: string, extensions: object = {}) =>
  new CombinedError({
    graphQLErrors: [new GraphQLError('what the server says', { extensions: { code, ...extensions } })],
  });

describe('what is said of a question that failed', () => {
  it('is that the server does not answer', () => {
    expect(troubleOf(new CombinedError({ networkError: new Error('gone') }))).toEqual({ problem: 'server' });
  });

  it('is in words of the page where it has them, with what to quote', () => {
    expect(troubleOf(refused('QUERY_TIMEOUT', { requestId: 'r1' }))).toEqual({
      problem: 'slow',
      requestId: 'r1',
    });
    expect(troubleOf(refused('RATE_LIMITED'))).toEqual({ problem: 'busy' });
    expect(troubleOf(refused('SEARCH_REINDEXING'))).toEqual({ problem: 'reindexing' });
  });

  it('is that there are too many, also where the answer is no GraphQL', () => {
    const networkError = new Error('Too Many Requests');
    const response = new Response(null, { status: 429 });
    expect(troubleOf(new CombinedError({ networkError, response }))).toEqual({ problem: 'busy' });
  });

  it('is in words of the server for all else', () => {
    expect(troubleOf(refused('INTERNAL_SERVER_ERROR', { requestId: 'r2' }))).toEqual({
      problem: 'question',
      detail: 'what the server says',
      requestId: 'r2',
    });
  });
});
