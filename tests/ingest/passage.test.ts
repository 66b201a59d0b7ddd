import { describe, expect, it } from 'vitest';
import { terms } from '../../core/text/terms.ts';
import { passage } from '../../ingest/embed/passage.ts';
import { entityTerms } from '../../ingest/load/terms.ts';
import type { EntityRecord } from '../../ingest/record.ts';

const venue: EntityRecord = {
  is: 'entity',
  origin: { file: 'venues.csv', line: 2 },
  kind: 'Venue',
  id: 'venue:le-phare',
  properties: {
    name: 'Le Phare',
    acronym: 'LP',
    alternateNames: ['Phare numérique', 'Le Phare de Brest'],
    nameEn: 'The Lighthouse',
    description: 'Un lieu où essayer !',
    offers: 'Un studio',
    source: 'https://phare.example.org',
  },
};

describe('the text that is embedded', () => {
  it('says names, kind, themes, descriptions and what a venue offers, as sentences', () => {
    expect(passage(venue.kind, venue.properties, ['Arts numériques', 'Son'])).toBe(
      "Le Phare, LP, Phare numérique, Le Phare de Brest, The Lighthouse. lieu d'expérimentation. " +
        'Arts numériques, Son. Un lieu où essayer ! Un studio.',
    );
  });

  it('says what organisation or person it is', () => {
    const properties = { name: 'Ada Morin', source: 's', role: 'Directrice' };
    expect(passage('Person', properties, [])).toBe('Ada Morin. personne, Directrice.');
  });
});

describe('the search terms', () => {
  it('are those of names, descriptions and authors, each once', () => {
    const properties = { ...venue.properties, authors: ['Jean Petit'] };
    const found = entityTerms(properties);
    expect(found).toEqual(expect.arrayContaining(terms('phares Brest lighthouses essayer Jean Petit')));
    expect(new Set(found).size).toBe(found.length);
    expect(found).not.toContain(terms('example')[0]);
  });

  it('leave out runs of letters that no index takes', () => {
    const properties = { name: 'A', source: 's', description: `mot ${'x'.repeat(10_000)}` };
    expect(entityTerms(properties)).toEqual(['mot']);
  });
});
