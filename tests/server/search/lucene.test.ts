import { describe, expect, it } from 'vitest';
import { luceneQuery } from '../../../server/search/lucene.ts';

describe('luceneQuery', () => {
  it('leaves nothing of the Lucene syntax', () => {
    expect(luceneQuery('name:"x" AND (a* OR b~2) && !c^9 [1 TO 2] \\ /re/')).toBe(
      'name x and a or b 2 c 9 1 to re',
    );
  });

  it('is empty when there is no word', () => {
    expect(luceneQuery(' «?!» ')).toBe('');
  });
});
