import { describe, expect, it } from 'vitest';
import { crossref } from '../../../ingest/sources/crossref.ts';
import { replayed } from './replayed.ts';

const ASKED = { query: 'musée numérique', since: '2015', options: { filter: 'has-abstract:true' } };

describe('crossref', async () => {
  const found = await replayed(crossref, 'crossref', ASKED);
  // All pages but the last one are full: most works are there to fill them.
  const works = found.ids.filter((id) => id.startsWith('paper:'));
  const papers = works.filter((id) => !id.startsWith('paper:crossref-10-9999-suite-'));
  const [first = '', cited = '', created = ''] = papers;

  it('reads all pages through faults, and each work once', () => {
    expect(papers.map((id) => found.properties(id).name)).toEqual([
      'Médiation numérique au musée : enquête',
      'A museum study',
      'Créé seulement',
    ]);
    expect(works.length - papers.length).toBe(97 + 97);
  });

  it('gives a work without JATS, entities or anybody’s address', () => {
    expect(found.properties(first)).toEqual({
      name: 'Médiation numérique au musée : enquête',
      description: 'Cet article étudie la médiation & le numérique.',
      url: 'https://doi.org/10.9999/exemple.2021.1',
      identifiers: ['doi:10.9999/exemple.2021.1'],
      source: 'https://doi.org/10.9999/exemple.2021.1',
      authors: ['Alice Martin', 'Bruno Petit', 'Collectif fictif'],
      publishedIn: 2021,
      language: 'fr',
      paperType: 'article',
    });
    expect(found.properties(cited)).toMatchObject({
      alternateNames: ['Une étude'],
      descriptionEn: 'We study.',
      language: 'en',
      paperType: 'conference-paper',
    });
    expect(found.properties(created)).toMatchObject({ publishedIn: 2020, language: 'other' });
  });

  it('gives authors with an ORCID, affiliations with a ROR, funders and citations', () => {
    const person = 'person:crossref-orcid-0000-0002-1825-0097';
    const [university = '', agency = ''] = found.ids.filter((id) => id.startsWith('organisation:'));
    expect(university).toMatch(/^organisation:crossref-ror-0exmp02/);
    expect(found.properties(agency)).toMatchObject({
      name: 'Agence fictive',
      identifiers: ['crossref-funder:10.13039/501100000000'],
    });
    expect(found.ties).toEqual([
      `${person} AUTHORED ${first}`,
      `${university} AUTHORED ${first}`,
      `${person} WORKS_FOR ${university}`,
      `${first} FUNDED_BY ${agency}`,
      `${first} CITES ${cited}`,
    ]);
    expect(found.outside).toBe(1);
    expect(found.lost).toEqual([]);
  });

  it('rejects what has no title, no date or no DOI', () => {
    expect(found.problems).toEqual([
      '2 name: a value is missing',
      '2 publishedIn: a value is missing',
      '3 publishedIn: a value is missing',
      expect.stringMatching(/^3 DOI: not as documented/),
    ]);
  });

  it('hands on what Crossref says of a filter it refuses', async () => {
    const asked = { query: 'musée', since: '2015', options: { filter: 'has-sbstract:true' } };
    await expect(replayed(crossref, 'crossref-refused', asked)).rejects.toThrow('there is no such filter');
  });

  it('does not set out to load the whole world', async () => {
    await expect(replayed(crossref, 'crossref')).rejects.toThrow('--query or --filter');
  });
});
