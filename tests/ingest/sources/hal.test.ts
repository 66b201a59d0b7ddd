import { describe, expect, it } from 'vitest';
import { hal } from '../../../ingest/sources/hal.ts';
import { replayed } from './replayed.ts';

const MUSEUMS = { query: 'musée numérique', since: '2015' };

describe('hal', async () => {
  const found = await replayed(hal, 'hal', MUSEUMS);

  it('reads all pages through faults, and each paper once', () => {
    expect(found.ids.filter((id) => id.startsWith('paper:'))).toEqual([
      'paper:hal-04000001',
      'paper:hal-04000002',
      'paper:tel-04000003',
      'paper:halshs-04000006',
    ]);
  });

  it('gives a paper in both languages, without tags, entities or anybody’s address', () => {
    expect(found.properties('paper:hal-04000001')).toEqual({
      name: 'Médiation numérique au musée',
      nameEn: 'Digital mediation in museums',
      description: 'L’article étudie la médiation.\nMots-clés : médiation, réalité virtuelle.',
      descriptionEn: 'The article studies mediation.',
      url: 'https://hal.science/hal-04000001',
      identifiers: ['hal:hal-04000001', 'doi:10.9999/exemple.2021.1'],
      source: 'https://hal.science/hal-04000001',
      authors: ['Alice Martin', 'Bruno Petit', 'Chloé Durand'],
      publishedIn: 2021,
      language: 'fr',
      paperType: 'article',
    });
    expect(found.properties('paper:tel-04000003')).toMatchObject({
      name: 'Immersive museums: a study',
      descriptionEn: 'A study.',
      identifiers: ['hal:tel-04000003', 'nnt:2021PA080012'],
      publishedIn: 2021,
      paperType: 'thesis',
    });
    expect(found.properties('paper:tel-04000003')).not.toHaveProperty('description');
    expect(found.properties('paper:halshs-04000006')).toMatchObject({
      name: 'Digitale Vermittlung im Museum & online 🖼',
      language: 'de',
      authors: ['Erika Mustermann'],
    });
  });

  it('says where a record comes from, when and under which terms', () => {
    const record = found.entities.get('paper:hal-04000002');
    expect(record?.origin.file).toMatch(/^https:\/\/api\.archives-ouvertes\.fr\/search\/\?cursorMark=\*&/);
    expect(record?.origin.line).toBe(2);
    expect(record?.properties).toMatchObject({
      retrievedAt: '2026-11-24',
      licence: 'Métadonnées HAL, réutilisation libre',
    });
  });

  it('gives those authors whom HAL knows, and the ORCID only where it can be theirs alone', () => {
    expect(found.ids.filter((id) => id.startsWith('person:'))).toEqual([
      'person:idhal-alice-martin',
      'person:hal-456',
      'person:idhal-josiah-carberry',
    ]);
    expect(found.properties('person:idhal-alice-martin').identifiers).toEqual(['idhal:alice-martin']);
    expect(found.properties('person:idhal-josiah-carberry').identifiers).toEqual([
      'idhal:josiah-carberry',
      'orcid:0000-0002-1825-0097',
    ]);
  });

  it('takes structures from their register and binds them to the right author', () => {
    expect(found.properties('organisation:hal-5001')).toEqual({
      name: 'Laboratoire fictif',
      acronym: 'LABFIC',
      organisationType: 'laboratoire de recherche',
      url: 'https://www.labfic.example',
      identifiers: ['hal-structure:5001', expect.stringMatching(/^ror:0exmp01\d\d$/)],
      source: 'https://api.archives-ouvertes.fr/ref/structure/?q=docid:5001',
    });
    expect(found.ties.filter((tie) => tie.includes('organisation:'))).toEqual([
      'organisation:hal-5001 AUTHORED paper:hal-04000001',
      'person:idhal-alice-martin WORKS_FOR organisation:hal-5001',
      'organisation:hal-5002 AUTHORED paper:hal-04000001',
      'organisation:hal-5001 PART_OF organisation:hal-5002',
      'organisation:hal-5001 AUTHORED paper:tel-04000003',
      'person:idhal-josiah-carberry WORKS_FOR organisation:hal-5001',
    ]);
  });

  it('gives domains as themes, under their larger one', () => {
    expect(found.properties('theme:hal-shs-museo').name).toBe('Héritage culturel et muséologie');
    expect(found.ties.filter((tie) => tie.includes('theme:'))).toEqual([
      'theme:hal-shs-museo BROADER theme:hal-shs',
      'paper:hal-04000001 ABOUT theme:hal-shs-museo',
      'paper:tel-04000003 ABOUT theme:hal-shs-museo',
      'theme:hal-shs-art BROADER theme:hal-shs',
      'paper:tel-04000003 ABOUT theme:hal-shs-art',
    ]);
  });

  it('rejects what it cannot load, naming the field, and leaves out structures that are no more', () => {
    expect(found.problems).toEqual([
      '3 name: a value is missing',
      expect.stringMatching(/^4 halId_s: not as documented/),
    ]);
    expect(found.lost).toEqual([]);
    expect(found.outside).toBeGreaterThan(0);
  });

  it('asks for no more than the limit', async () => {
    const limited = await replayed(hal, 'hal-limit', { query: 'musée numérique', limit: 1 });
    expect(limited.ids).toEqual(['paper:hal-00000001']);
  });

  it('hands on what HAL says of a query it refuses', async () => {
    await expect(replayed(hal, 'hal-refused', { query: 'title_t:(' })).rejects.toThrow(
      /answers 400: .*Cannot parse title_t:\(/,
    );
  });
});
