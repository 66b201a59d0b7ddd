import { describe, expect, it } from 'vitest';
import { openalex } from '../../../ingest/sources/openalex.ts';
import { replayed } from './replayed.ts';

describe('openalex', async () => {
  const found = await replayed(openalex, 'openalex', {
    query: 'musée, numérique',
    since: '2015-06',
    options: { filter: 'authorships.institutions.country_code:fr' },
  });

  it('reads all pages through faults, and each work once', () => {
    expect(found.ids.filter((id) => id.startsWith('paper:'))).toEqual([
      'paper:openalex-w4000000001',
      'paper:openalex-w4000000006',
      'paper:openalex-w4000000009',
    ]);
  });

  it('puts the words of an abstract back in their places', () => {
    expect(found.properties('paper:openalex-w4000000001')).toEqual({
      name: 'Médiation numérique au musée',
      description: 'Cet article étudie la médiation, la réalité virtuelle.\nMots-clés : Museum.',
      url: 'https://openalex.org/W4000000001',
      identifiers: ['openalex:W4000000001', 'doi:10.9999/exemple.2021.1'],
      source: 'https://openalex.org/W4000000001',
      authors: ['Alice Martin', 'Petit, B.'],
      publishedIn: 2021,
      language: 'fr',
      paperType: 'article',
    });
    expect(found.properties('paper:openalex-w4000000006')).toMatchObject({
      name: 'Museo & realidad',
      identifiers: ['openalex:W4000000006', 'doi:10.9999/b'],
      language: 'es',
      paperType: 'book',
    });
  });

  it('asks for all authors where a list cuts them, and remembers from which identifier it was sent on', () => {
    const work = found.properties('paper:openalex-w4000000009');
    expect(work.authors).toHaveLength(102);
    expect(work).toMatchObject({
      identifiers: ['openalex:W4000000009', 'openalex:W4000000003'],
      descriptionEn: 'We study.',
    });
    expect(found.entities.get('paper:openalex-w4000000009')?.origin.file).toBe(
      'https://api.openalex.org/works/W4000000009',
    );
  });

  it('gives authors, institutions, funders, topics and citations', () => {
    const isOfFirst = (tie: string) => !/person:openalex-a6/.test(tie);
    expect(found.ties.filter(isOfFirst)).toEqual([
      'organisation:openalex-i100 AUTHORED paper:openalex-w4000000001',
      'person:openalex-a5000000001 AUTHORED paper:openalex-w4000000001',
      'person:openalex-a5000000001 WORKS_FOR organisation:openalex-i100',
      'theme:openalex-t10000 BROADER theme:openalex-subfield-1209',
      'theme:openalex-subfield-1209 BROADER theme:openalex-field-12',
      'theme:openalex-field-12 BROADER theme:openalex-domain-2',
      'paper:openalex-w4000000001 ABOUT theme:openalex-t10000',
      'paper:openalex-w4000000001 ABOUT theme:openalex-t10001',
      'paper:openalex-w4000000001 FUNDED_BY organisation:openalex-f1',
      'person:openalex-a5000000001 AUTHORED paper:openalex-w4000000006',
      'paper:openalex-w4000000006 CITES paper:openalex-w4000000001',
    ]);
    expect(found.properties('person:openalex-a5000000001').identifiers).toEqual([
      'openalex:A5000000001',
      'orcid:0000-0002-1825-0097',
    ]);
    expect(found.properties('organisation:openalex-i100')).toMatchObject({
      organisationType: "établissement d'enseignement",
      identifiers: ['openalex:I100', expect.stringMatching(/^ror:0exmp02/)],
    });
  });

  it('leaves out citations of works that are not loaded, without rejecting them', () => {
    // W1 and the untitled W4000000002, cited; France, where the institution is.
    expect(found.outside).toBe(3);
    expect(found.lost).toEqual([]);
  });

  it('rejects what has no title, was retracted or is no work', () => {
    expect(found.problems).toEqual([
      '2 name: a value is missing',
      '2 is_retracted: the work was retracted',
      '3 is_paratext: not a work: a cover, a table of contents ...',
    ]);
  });

  it('does not set out to load the whole world', async () => {
    await expect(replayed(openalex, 'openalex')).rejects.toThrow('--query or --filter');
  });
});
