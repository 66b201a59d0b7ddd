import { describe, expect, it } from 'vitest';
import { ror } from '../../../ingest/sources/ror.ts';
import { replayed } from './replayed.ts';

describe('ror', async () => {
  const found = await replayed(ror, 'ror', { query: 'musée', since: '2020', options: { type: 'archive' } });
  const [museum = '', ministry = '', annex = ''] = found.ids.filter((id) => id.startsWith('organisation:'));

  it('reads all pages through faults, and each organisation once', () => {
    const names = [museum, ministry, annex].map((id) => found.properties(id).name);
    expect(names).toEqual(['Musée fictif', 'Ministère fictif', 'Annexe & réserves']);
  });

  it('gives names by language, identifiers elsewhere and the site', () => {
    expect(found.properties(museum)).toEqual({
      name: 'Musée fictif',
      nameEn: 'Fictive Museum',
      acronym: 'MF',
      alternateNames: ['Fiktives Museum'],
      organisationType: 'archives, bibliothèque ou musée',
      foundedIn: 1977,
      url: 'https://fictif.example',
      identifiers: [
        expect.stringMatching(/^ror:0exmp10\d\d$/),
        'isni:000000012150090X',
        'wikidata:Q100000003',
      ],
      source: expect.stringMatching(/^https:\/\/ror\.org\/0exmp10\d\d$/),
    });
    expect(found.properties(annex)).not.toHaveProperty('url');
  });

  it('gives parents once, whichever end states them, and towns in their region', () => {
    expect(found.ties).toEqual([
      `${museum} PART_OF ${ministry}`,
      `${annex} PART_OF ${museum}`,
      `${museum} LOCATED_IN territory:geonames-2988507`,
      `${annex} LOCATED_IN territory:geonames-2925533`,
    ]);
    const wholes = found.relations.filter(({ from }) => from.startsWith('territory:'));
    expect(wholes.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
      'territory:geonames-2988507 PART_OF territory:ile-de-france',
      'territory:geonames-2988507 PART_OF territory:france',
      'territory:geonames-2925533 PART_OF territory:allemagne',
    ]);
    expect(found.lost).toEqual([]);
  });

  it('leaves out what has not changed since, and rejects what has no name or identifier', () => {
    expect(found.problems).toEqual([
      expect.stringMatching(/^3 id: not as documented/),
      '1 name: a value is missing',
    ]);
  });

  it('tells an error that comes with status 200', async () => {
    const asked = { options: { country: 'france' } };
    await expect(replayed(ror, 'ror-refused', asked)).rejects.toThrow("'country.country_code' is not valid");
  });

  it('says so when it cannot be given all', async () => {
    await expect(replayed(ror, 'ror-many', { options: { country: 'all' } })).rejects.toThrow(
      'ROR gives 10000 records of the 110000 found',
    );
  });
});
