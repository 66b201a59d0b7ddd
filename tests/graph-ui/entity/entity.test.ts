import { describe, expect, test } from 'vitest';
import { type EntityDetails, factsOf } from '../../../graph-ui/src/core/entity/facts.ts';
import { descriptionOf, nameOf, shortNameOf } from '../../../graph-ui/src/core/entity/names.ts';

describe('names', () => {
  const bpi = {
    name: 'Bibliothèque publique d’information',
    nameEn: 'Public Information Library',
    acronym: 'Bpi',
  };

  test('the name is that of the language, or else the registered one', () => {
    expect(nameOf(bpi, 'en')).toBe('Public Information Library');
    expect(nameOf({ name: 'Gallica', nameEn: null }, 'en')).toBe('Gallica');
    expect(nameOf(bpi, 'fr')).toBe('Bibliothèque publique d’information');
  });

  test('the short name is the acronym, or the name cut', () => {
    expect(shortNameOf(bpi, 'fr')).toBe('Bpi');
    expect(shortNameOf({ name: 'Bibliothèque publique' }, 'fr', 14)).toBe('Bibliothèque…');
  });
});

describe('descriptions', () => {
  test('say in which language they are', () => {
    const both = { description: 'Musée', descriptionEn: 'Museum' };
    expect(descriptionOf(both, 'en')).toEqual({ text: 'Museum', language: 'en' });
    expect(descriptionOf({ description: 'Musée', descriptionEn: null }, 'en')).toEqual({
      text: 'Musée',
      language: 'fr',
    });
    expect(descriptionOf({ description: '', descriptionEn: null }, 'fr')).toBeUndefined();
  });
});

describe('facts', () => {
  const entity: EntityDetails = {
    __typename: 'Project',
    id: 'project:x',
    name: 'X',
    nameEn: null,
    acronym: null,
    alternateNames: [],
    description: null,
    descriptionEn: null,
    url: null,
    verification: null,
    identifiers: null,
    startDate: '2021-03',
    endDate: null,
    projectStatus: 'running',
    amount: 0,
  };

  test('only what is known is said, in words', () => {
    expect(factsOf(entity, 'fr', (code) => `<${code}>`)).toEqual([
      { name: 'status', value: '<running>' },
      { name: 'startDate', value: 'mars 2021' },
      { name: 'amount', value: expect.stringMatching(/^0\s€$/) },
    ]);
  });
});
