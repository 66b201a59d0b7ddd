import { describe, expect, it } from 'vitest';
import {
  identifiersByScheme,
  isStrong,
  legalUnits,
  parseIdentifier,
  sireneLevel,
} from '../../../ingest/resolve/identifiers.ts';

describe('parseIdentifier', () => {
  it.each([
    ['siren:180 089 013', '180089013'],
    ['siren:180.089.013', '180089013'],
    ['SIREN: 180089013', '180089013'],
    ['siret:216 901 231 00011', '21690123100011'],
    ['siret:35600000000048', '35600000000048'],
    ['rna:w751234567', 'W751234567'],
    ['rna:W2A1234567', 'W2A1234567'],
    ['ror:https://ror.org/04v1bf639', '04v1bf639'],
    ['ror:05K441034', '05k441034'],
    ['orcid:https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['orcid:000000023919993x', '0000-0002-3919-993X'],
    ['isni:0000 0001 2158 1551', '0000000121581551'],
    ['idref:http://www.idref.fr/02686018X/id', '02686018X'],
    ['doi:https://doi.org/10.4000/ABC.1%2F2', '10.4000/abc.1/2'],
    ['doi:doi:10.4000/abc.', '10.4000/abc'],
    ['hal:https://hal.science/hal-01234567v2', 'hal-01234567'],
    ['hal:halshs-01000002', 'halshs-01000002'],
    ['nnt:1999gre10027', '1999GRE10027'],
    ['nnt:2021PA080012', '2021PA080012'],
    ['wikidata:http://www.wikidata.org/entity/q193563', 'Q193563'],
    ['openalex:https://openalex.org/a5023888391', 'A5023888391'],
    ['museofile:m0657', 'M0657'],
  ])('reads %s', (text, value) => {
    expect(parseIdentifier(text)?.value).toBe(value);
  });

  it.each([
    'siren:180089014',
    'siren:18008901',
    'siret:21690123100012',
    'rna:751234567',
    'ror:04v1bf638',
    'ror:14v1bf639',
    'orcid:0000-0002-1825-0098',
    'isni:0000000121581552',
    'doi:11.4000/abc',
    'hal:01234567',
    'nnt:99GRE10027',
    'wikidata:Q0',
    'wikidata:193563',
    'phone:0102030405',
    '180089013',
    '',
  ])('refuses %s', (text) => {
    expect(parseIdentifier(text)).toBeUndefined();
  });

  it('checks establishments of La Poste by their digit sum, and only them', () => {
    // Digit sum 15, which Luhn refuses.
    expect(parseIdentifier('siret:35600000000001')?.value).toBe('35600000000001');
    expect(parseIdentifier('siret:35600000000002')).toBeUndefined();
    expect(parseIdentifier('siret:18008901300002')).toBeUndefined();
  });
});

describe('strength', () => {
  it('depends on the kind: the SIREN of an event is that of its organiser', () => {
    expect(isStrong('siren', 'Organisation')).toBe(true);
    expect(isStrong('siren', 'Event')).toBe(false);
    expect(isStrong('orcid', 'Person')).toBe(true);
    expect(isStrong('openalex', 'Person')).toBe(false);
    expect(isStrong('doi', 'Paper')).toBe(true);
  });
});

describe('SIRENE', () => {
  it('tells a legal unit from an establishment', () => {
    const unit = identifiersByScheme(['siren:216901231', 'siret:21690123100011']);
    const establishment = identifiersByScheme(['siret:21690123100011', 'siret:nonsense']);
    expect([sireneLevel(unit), sireneLevel(establishment), sireneLevel(new Map())]).toEqual([
      'unit',
      'establishment',
      undefined,
    ]);
    expect(legalUnits(establishment)).toEqual(legalUnits(unit));
  });
});
