import { describe, expect, it } from 'vitest';
import { identifierValue, parseQuery } from '../../../server/search/query.ts';

describe('an identifier that is typed', () => {
  it.each([
    ['doi:10.5281/zenodo.8107358', '10.5281/zenodo.8107358'],
    ['https://doi.org/10.5281/Zenodo.8107358', '10.5281/zenodo.8107358'],
    ['https://ror.org/04v1bf639/', '04v1bf639'],
    ['1999GRE10027', '1999gre10027'],
    ['775 672 272 00012', '77567227200012'],
    ['M5031', 'm5031'],
  ])('is read: %s', (text, value) => {
    expect(parseQuery(text).identifier).toBe(value);
  });

  it.each(['musée', 'festival 2023', 'réalité virtuelle', '12'])('is not seen in words: %s', (text) => {
    expect(parseQuery(text).identifier).toBeUndefined();
  });

  it('is compared by its value, whatever its case', () => {
    expect(identifierValue('nnt:1999GRE10027')).toBe('1999gre10027');
  });
});

describe('the terms of a query', () => {
  it('leave out function words of both languages, unless there are no others', () => {
    expect(parseQuery('the art of the stage').terms).toEqual(['art', 'stag']);
    expect(parseQuery('les arts de la scène').terms).toEqual(['art', 'scen']);
    expect(parseQuery('création son').terms).toContain('son');
    expect(parseQuery('être ou ne pas être').terms).not.toEqual([]);
  });
});
