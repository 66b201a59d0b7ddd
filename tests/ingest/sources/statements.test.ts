import { describe, expect, it } from 'vitest';
import { located } from '../../../ingest/sources/common/places.ts';
import { entity, entityId, identifiers, relation } from '../../../ingest/sources/common/statements.ts';

const AT = { origin: { file: 'https://example.org', line: 1 }, licence: 'CC0', retrievedAt: '2026-11-24' };

describe('entityId', () => {
  it('is what the source calls it, where that can stand in an identifier', () => {
    expect(entityId('Paper', '', 'hal-04000001')).toBe('paper:hal-04000001');
    expect(entityId('Paper', 'theses', '2021PA080012')).toBe('paper:theses-2021pa080012');
  });

  it('keeps apart what would look the same', () => {
    const ids = ['10.1/a.b', '10.1/a-b', '10.1/a/b', '10.1/a--b'].map((doi) => entityId('Paper', 'doi', doi));
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^paper:doi-10-1-a-b-[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('identifiers', () => {
  it('are in their normal form, and left out when they cannot be what they say', () => {
    const values = {
      doi: 'https://doi.org/10.9999/ABC',
      orcid: ['http://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0098'],
      siren: '123 456 782',
      siret: undefined,
      geonames: '2988507',
    };
    expect(identifiers(values)).toEqual([
      'doi:10.9999/abc',
      'orcid:0000-0002-1825-0097',
      'siren:123456782',
      'geonames:2988507',
    ]);
  });
});

describe('statements', () => {
  it('say nothing where the source says nothing, nor a name twice', () => {
    const { values } = entity('Organisation', AT, {
      id: 'organisation:a',
      source: 'https://example.org/a',
      name: 'A',
      acronym: '',
      description: undefined,
      alternateNames: ['A', 'B', 'B', ''],
      identifiers: [],
    });
    expect(values).toEqual({
      licence: 'CC0',
      retrievedAt: '2026-11-24',
      id: 'organisation:a',
      source: 'https://example.org/a',
      name: 'A',
      alternateNames: ['B'],
    });
    const source = 'https://example.org';
    expect(relation(AT, 'person:a', 'AUTHORED', 'paper:b', { source, role: undefined }).values).toEqual({
      from: 'person:a',
      type: 'AUTHORED',
      to: 'paper:b',
      source,
    });
  });
});

describe('located', () => {
  const ties = (place: Parameters<typeof located>[1]) =>
    [...located('organisation:a', place, AT, 'https://example.org')].map((statement) =>
      statement.is === 'relation'
        ? `${statement.values.from} ${statement.values.type} ${statement.values.to}${statement.open ? ' if held' : ''}`
        : statement.is,
    );

  it('takes the smallest territory that the source names', () => {
    expect(ties({ country: 'us' })).toEqual(['organisation:a LOCATED_IN territory:etats-unis if held']);
    expect(ties({ region: 'Île-de-France', country: 'FR' })).toEqual([
      'organisation:a LOCATED_IN territory:ile-de-france if held',
    ]);
    expect(ties({ commune: { name: 'Paris', identifier: 'insee:75056' }, departement: 'Paris' })).toEqual([
      'entity',
      'organisation:a LOCATED_IN territory:insee-75056',
      'territory:insee-75056 PART_OF territory:ile-de-france if held',
    ]);
    expect(ties({ commune: { name: 'PARIS' }, departement: 'Paris' })[1]).toBe(
      'organisation:a LOCATED_IN territory:insee-75056',
    );
  });

  it('believes the code of a commune rather than what else the row says', () => {
    const commune = { name: 'Lamentin', identifier: 'insee:97213' } as const;
    expect(ties({ commune, departement: 'Guadeloupe', region: 'Guadeloupe' })[2]).toBe(
      'territory:insee-97213 PART_OF territory:martinique if held',
    );
    const arrondissement = { name: 'Paris', identifier: 'insee:75110' } as const;
    expect(ties({ commune: arrondissement, region: 'Île-de-France' })[2]).toBe(
      'territory:insee-75110 PART_OF territory:paris if held',
    );
  });

  it('does not take one commune for another one of the same name', () => {
    expect(ties({ commune: { name: 'Saint-Denis' }, departement: 'Aude' })[1]).toBe(
      'organisation:a LOCATED_IN territory:commune-saint-denis-aude',
    );
    expect(ties({ commune: { name: 'Saint-Denis' }, region: 'Occitanie' })).toEqual([
      'organisation:a LOCATED_IN territory:occitanie if held',
    ]);
    expect(ties({ country: 'Utopia' })).toEqual([]);
  });
});
