import { describe, expect, it } from 'vitest';
import { namesQuery, phrasesQuery, suggestionsQuery, textQuery } from '../../../server/search/lucene.ts';
import { parseQuery } from '../../../server/search/query.ts';

describe('textQuery', () => {
  it('leaves nothing of the Lucene syntax', () => {
    const query = parseQuery('name:"x" AND (a* OR b~2) && !c^9 [1 TO 2] \\ /re/');
    expect(textQuery(query)).toBe('name x and a or b 2 c 9 1 to re');
  });

  it('is empty when there is no word', () => {
    expect(textQuery(parseQuery(' «?!» '))).toBe('');
  });
});

describe('namesQuery', () => {
  it('allows one typo from four letters on, two from eight on, and a last word that goes on', () => {
    expect(namesQuery(parseQuery('le parc muséographie'))).toBe(
      'le^3 parc^3 parc~1 museographie^3 museographie~2 museographie*',
    );
  });

  it('looks for an identifier as a whole', () => {
    expect(namesQuery(parseQuery('https://doi.org/10.5281/zenodo.8107358'))).toContain(
      'identifiers:"10.5281/zenodo.8107358"^8',
    );
    expect(namesQuery(parseQuery('a1"\\"OR*'))).toContain('identifiers:"a1or*"^8');
    expect(namesQuery(parseQuery('M5031'))).toContain(
      'identifiers:"m5031"^8 identifiers:/[a-z\\-]+:m5031/^8',
    );
  });
});

describe('suggestionsQuery', () => {
  it('asks for all words, the last one as far as it is typed', () => {
    expect(suggestionsQuery(parseQuery('Musée du Lou'), false)).toBe('+musee +du +(lou^2 lou*)');
    expect(suggestionsQuery(parseQuery('Musée Lou'), true)).toBe('+(musee^3 musee~1) +(lou^3 lou*)');
  });
});

describe('phrasesQuery', () => {
  it('keeps words together that stand between quotation marks, straight or French', () => {
    const query = parseQuery('théâtre "réalité virtuelle" « l’art +numérique »');
    expect(phrasesQuery(query)).toBe('+"realite virtuelle" +"l art numerique"');
    expect(query.text).not.toMatch(/["«»]/);
  });
});
