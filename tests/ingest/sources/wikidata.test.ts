import { describe, expect, it } from 'vitest';
import { wikidata } from '../../../ingest/sources/wikidata.ts';
import { replayed } from './replayed.ts';

describe('wikidata', async () => {
  const found = await replayed(wikidata, 'wikidata', { query: '?item wdt:P31 wd:Q207694.', since: '2020' });

  it('reads all pages through faults, and asks for no blank node', () => {
    expect(found.ids.filter((id) => id.startsWith('organisation:'))).toEqual([
      'organisation:wikidata-q100000001',
      'organisation:wikidata-q100000002',
      'organisation:wikidata-q100000020',
    ]);
  });

  it('takes preferred statements, else normal ones, and never deprecated ones', () => {
    expect(found.properties('organisation:wikidata-q100000001')).toEqual({
      name: 'Musée fictif',
      nameEn: 'Fictive Museum',
      alternateNames: ['MF'],
      description: "musée d'art",
      descriptionEn: 'art museum',
      url: 'https://musee.example',
      identifiers: ['wikidata:Q100000001', 'siren:123456782', 'museofile:M0410'],
      foundedIn: 2005,
      source: 'https://www.wikidata.org/wiki/Q100000001',
    });
  });

  it('knows no year from a century, nor a place from an unknown value, and takes the label of all languages', () => {
    expect(found.properties('organisation:wikidata-q100000002')).toEqual({
      name: 'Fondation fictive',
      identifiers: ['wikidata:Q100000002'],
      source: 'https://www.wikidata.org/wiki/Q100000002',
    });
  });

  it('keeps both identifiers of an item that was merged into another one', () => {
    expect(found.properties('organisation:wikidata-q100000020')).toMatchObject({
      name: 'Only English',
      identifiers: ['wikidata:Q100000020', 'wikidata:Q100000010', expect.stringMatching(/^ror:0exmp03/)],
    });
  });

  it('puts an organisation in the commune of its seat, and in what it is a part of', () => {
    expect(found.ties).toEqual([
      'organisation:wikidata-q100000001 PART_OF organisation:wikidata-q100000002',
      'organisation:wikidata-q100000001 LOCATED_IN territory:insee-38185',
    ]);
    // The whole that is not there, and the département.
    expect(found.outside).toBe(2);
    expect(found.properties('territory:insee-38185')).toMatchObject({
      name: 'Grenoble',
      identifiers: ['insee:38185'],
    });
  });

  it('takes no person for an organisation, and rejects what has no name or is no more', () => {
    expect(found.problems).toEqual([
      '3 P31: is a person, not a kind of Organisation',
      '2 name: a value is missing',
      '3 name: a value is missing',
    ]);
    expect(JSON.stringify([...found.entities])).not.toContain('1970');
  });

  it('hands on what the query service says of a pattern it cannot read', async () => {
    await expect(replayed(wikidata, 'wikidata-refused', { query: '?item wdt:P31' })).rejects.toThrow(
      'MalformedQueryException',
    );
  });

  it('asks what to look for', async () => {
    await expect(replayed(wikidata, 'wikidata')).rejects.toThrow('--query');
  });
});
