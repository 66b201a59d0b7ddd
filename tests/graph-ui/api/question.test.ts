import { parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { NetworksDocument } from '../../../graph-ui/src/core/api/queries/networks.ts';
import { SearchDocument } from '../../../graph-ui/src/core/api/queries/search.ts';
import { questionAddress } from '../../../graph-ui/src/core/api/question.ts';

const parametersOf = (address: string) => new URL(address, 'http://localhost').searchParams;

describe('the address of a question', () => {
  test('holds the question as the view asks it, with its fragments', () => {
    const query =
      parametersOf(questionAddress(NetworksDocument, { first: 30, offset: 0 })).get('query') ?? '';
    expect(print(parse(query))).toBe(print(NetworksDocument));
    expect(query.match(/fragment Named on Entity/g)).toHaveLength(1);
  });

  test('holds its variables, but for those that have no value', () => {
    const variables = { text: 'l’été & « 100 % »', first: 3, kinds: undefined };
    const given = parametersOf(questionAddress(SearchDocument, variables)).get('variables') ?? '';
    expect(JSON.parse(given)).toEqual({ text: 'l’été & « 100 % »', first: 3 });
    expect(parametersOf(questionAddress(SearchDocument, {})).has('variables')).toBe(false);
  });
});
