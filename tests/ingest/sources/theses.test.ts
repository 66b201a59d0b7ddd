import { describe, expect, it, vi } from 'vitest';
import { theses } from '../../../ingest/sources/theses.ts';
import { replayed } from './replayed.ts';

describe('theses', async () => {
  const found = await replayed(theses, 'theses', { query: 'musée numérique', since: '2015' });

  it('reads all pages through faults, and each thesis once', () => {
    expect(found.ids.filter((id) => id.startsWith('paper:'))).toEqual([
      'paper:theses-2021pa080012',
      'paper:theses-2019lyo20001',
      'paper:theses-2022tou20002',
    ]);
  });

  it('takes the abstract from the record itself, without personal data', () => {
    expect(found.properties('paper:theses-2021pa080012')).toEqual({
      name: 'Les dispositifs immersifs dans les musées',
      nameEn: 'Immersive devices in museums',
      description:
        "Cette thèse étudie les musées. L'autrice, née, répond au.\n" +
        "Mots-clés : Sciences de l'information et de la communication, médiation, mediation.",
      descriptionEn: 'This thesis studies museums.',
      url: 'https://theses.fr/2021PA080012',
      identifiers: ['nnt:2021PA080012'],
      source: 'https://theses.fr/2021PA080012',
      authors: ['Alice Martin'],
      publishedIn: 2021,
      language: 'fr',
      paperType: 'thesis',
    });
  });

  it('reads records that lack almost everything, in any language', () => {
    expect(found.properties('paper:theses-2019lyo20001')).toMatchObject({
      name: 'A thesis in English',
      identifiers: ['nnt:2019LYO20001', 'doi:10.9999/these.2019'],
      authors: ['Denis Roux'],
      publishedIn: 2019,
      language: 'en',
    });
    expect(found.properties('paper:theses-2022tou20002')).toMatchObject({
      name: 'Museos',
      language: 'other',
    });
  });

  it('gives people and institutions that IdRef tells apart, with what they did', () => {
    const roles = found.relations.map(({ from, type, to, properties }) =>
      [from, type, to, properties.role].filter(Boolean).join(' '),
    );
    expect(roles).toEqual([
      'person:idref-123456789 AUTHORED paper:theses-2021pa080012',
      'person:idref-02345678x AUTHORED paper:theses-2021pa080012 direction',
      'organisation:idref-026403552 AUTHORED paper:theses-2021pa080012 établissement de soutenance',
      'organisation:idref-131634275 AUTHORED paper:theses-2021pa080012 école doctorale',
      'organisation:idref-987654321 AUTHORED paper:theses-2021pa080012 partenaire de recherche',
      'paper:theses-2021pa080012 ABOUT theme:rameau-027000001',
      'person:idref-123456789 AUTHORED paper:theses-2022tou20002',
    ]);
    expect(found.properties('person:idref-02345678x')).toEqual({
      name: 'Bruno Petit',
      role: 'direction de thèses',
      identifiers: ['idref:02345678X'],
      source: 'https://theses.fr/02345678X',
    });
  });

  it('rejects what is not there, what is not defended and what has no number', () => {
    expect(found.problems).toEqual([
      '1 id: https://theses.fr/api/v1/theses/these/2020GONE0001 is not there',
      '1 publishedIn: a value is missing',
      expect.stringMatching(/^1 hit\.id: not as documented/),
    ]);
  });

  it('goes year by year where one search finds too many', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24), toFake: ['Date'] });
    try {
      const many = await replayed(theses, 'theses-many', { query: 'musée', since: '2025' });
      expect(many.ids).toEqual(['paper:theses-2025pa080001', 'paper:theses-2026pa080001']);
    } finally {
      vi.useRealTimers();
    }
  });
});
