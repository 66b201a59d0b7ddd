import { describe, expect, test } from 'vitest';
import type { EntityDetails, SourceRecord } from '../../../graph-ui/src/core/entity/facts.ts';
import { jsonLd, scriptOf } from '../../../graph-ui/src/core/entity/jsonLd.ts';
import type { Direction } from '../../../graph-ui/src/core/neighbours/group.ts';
import type { Kind, RelationType } from '../../../graph-ui/src/gql/graphql.ts';

const COMMON = {
  ...{ id: 'x:x', name: 'X', nameEn: null, acronym: null, alternateNames: null, url: null },
  ...{ description: null, descriptionEn: null, verification: null, identifiers: null },
};
const NETWORK = {
  ...COMMON,
  __typename: 'Network',
  networkType: 'network',
  legalForm: null,
  foundedIn: null,
};

/** A relation of the entity to others, whose names are their identifiers. */
function group(type: RelationType, direction: Direction, ...others: (readonly [kind: Kind, id: string])[]) {
  const neighbours = others.map(([kind, id]) => ({ node: { kind, id, name: id, nameEn: null }, edge: {} }));
  return { type, direction, neighbours };
}

function data(
  entity: object,
  groups: ReturnType<typeof group>[] = [],
  records: Partial<SourceRecord>[] = [],
  language: 'fr' | 'en' = 'fr',
) {
  return jsonLd({
    entity: { ...COMMON, ...entity } as EntityDetails,
    records: records as SourceRecord[],
    groups,
    language,
    addressOf: (id) => `https://o.example/entite/${id}`,
  });
}

const reference = (type: string, id: string) => ({
  '@type': type,
  '@id': `https://o.example/entite/${id}`,
  name: id,
});

describe('the type', () => {
  test.each([
    ['Network', {}, 'Organization'],
    ['Organisation', {}, 'Organization'],
    ['Person', {}, 'Person'],
    ['Project', {}, 'Project'],
    ['Programme', {}, 'FundingScheme'],
    ['Paper', { paperType: 'article', publishedIn: 2020 }, 'ScholarlyArticle'],
    ['Paper', { paperType: 'thesis', publishedIn: 2020 }, 'Thesis'],
    ['Event', {}, 'Event'],
    ['Resource', { resourceType: 'data-set' }, 'Dataset'],
    ['Resource', { resourceType: 'guide' }, 'CreativeWork'],
    ['Venue', {}, 'Place'],
    ['Territory', { territoryType: 'commune' }, 'City'],
    ['Territory', { territoryType: 'region' }, 'AdministrativeArea'],
    ['Theme', {}, 'DefinedTerm'],
    ['Need', {}, 'CreativeWork'],
    ['Solution', {}, 'CreativeWork'],
    ['Action', { actionStatus: 'initiated' }, 'Action'],
  ])('of %s %o is %s', (__typename, properties, type) => {
    expect(data({ __typename, ...properties })).toMatchObject({
      '@context': 'https://schema.org',
      '@type': type,
    });
  });
});

describe('an entity', () => {
  test('has its address here, its own site, its names and its description in the language of the page', () => {
    const entity = {
      ...NETWORK,
      ...{ name: 'Réseau', nameEn: 'Network', acronym: 'R', alternateNames: ['Réseau', 'Le Réseau'] },
      ...{ description: 'Un réseau', descriptionEn: 'A network', url: 'https://r.example', foundedIn: 2016 },
    };
    expect(data(entity)).toMatchObject({
      '@id': 'https://o.example/entite/x:x',
      name: 'Réseau',
      alternateName: ['Network', 'R', 'Le Réseau'],
      description: 'Un réseau',
      url: 'https://r.example',
      foundingDate: '2016',
    });
    expect(data(entity, [], [], 'en')).toMatchObject({ name: 'Network', description: 'A network' });
  });

  test('is the same as what registers have under its identifiers', () => {
    const identifiers = ['ror:04v1bf639', 'wikidata:Q1', 'rna:W751234567'];
    expect(data({ ...NETWORK, identifiers })).toMatchObject({
      sameAs: ['https://ror.org/04v1bf639', 'https://www.wikidata.org/entity/Q1'],
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'ror', value: '04v1bf639' },
        { '@type': 'PropertyValue', propertyID: 'wikidata', value: 'Q1' },
        { '@type': 'PropertyValue', propertyID: 'rna', value: 'W751234567' },
      ],
    });
  });

  test('says which pages it rests on, under which licences', () => {
    const records = [
      { source: 'https://a.example', licence: 'CC BY 4.0' },
      { source: 'Rapport de 2023', licence: null },
      { source: 'https://a.example', licence: 'CC BY 4.0' },
    ];
    expect(data(NETWORK, [], records).mainEntityOfPage).toEqual({
      '@type': 'WebPage',
      '@id': 'https://o.example/entite/x:x',
      inLanguage: 'fr',
      isBasedOn: 'https://a.example',
      license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
    });
  });

  test('says nothing of what is not known, nor an address that is none', () => {
    const sparse = data({ ...NETWORK, url: 'javascript:alert(1)' });
    expect(Object.keys(sparse)).toEqual(['@context', '@type', '@id', 'name', 'mainEntityOfPage']);
  });

  test('keeps dates as precise as they are', () => {
    expect(data({ __typename: 'Event', startDate: '2024-04', endDate: '2024-04-05' })).toMatchObject({
      startDate: '2024-04',
      endDate: '2024-04-05',
    });
  });
});

describe('relations', () => {
  test('of an actor say what it is a member of, where it is and who funds it', () => {
    expect(
      data(NETWORK, [
        group('MEMBER_OF', 'out', ['NETWORK', 'network:a']),
        group('MEMBER_OF', 'in', ['ORGANISATION', 'organisation:a'], ['PERSON', 'person:a']),
        group('FUNDED_BY', 'out', ['PROGRAMME', 'programme:a']),
        group('LOCATED_IN', 'out', ['TERRITORY', 'territory:a']),
        group('LISTS', 'in', ['RESOURCE', 'resource:a']),
      ]),
    ).toMatchObject({
      memberOf: reference('Organization', 'network:a'),
      member: [reference('Organization', 'organisation:a'), reference('Person', 'person:a')],
      funder: reference('FundingScheme', 'programme:a'),
      location: reference('AdministrativeArea', 'territory:a'),
    });
  });

  test('of two types that are one to schema.org name each neighbour once', () => {
    const groups = [
      group('CARRIES', 'in', ['ORGANISATION', 'organisation:a']),
      group('PARTNERS_IN', 'in', ['ORGANISATION', 'organisation:a'], ['VENUE', 'venue:a']),
    ];
    expect(data({ __typename: 'Project' }, groups).member).toEqual(
      reference('Organization', 'organisation:a'),
    );
  });

  test('lead only to what their property allows', () => {
    const groups = [group('PART_OF', 'out', ['EVENT', 'event:a'])];
    expect(data({ __typename: 'Resource', resourceType: 'study' }, groups)).not.toHaveProperty('isPartOf');
  });

  test('of a work say what it is about, and its authors as printed, the known ones with their address', () => {
    const entity = {
      __typename: 'Paper',
      authors: ['A. Nonyme', 'person:b'],
      publishedIn: 2021,
      paperType: null,
    };
    const groups = [
      group('AUTHORED', 'in', ['PERSON', 'person:b'], ['PERSON', 'person:c']),
      group('ABOUT', 'out', ['THEME', 'theme:a']),
    ];
    expect(data(entity, groups)).toMatchObject({
      datePublished: '2021',
      author: [
        { '@type': 'Person', name: 'A. Nonyme' },
        reference('Person', 'person:b'),
        reference('Person', 'person:c'),
      ],
      about: reference('DefinedTerm', 'theme:a'),
    });
  });
});

test('data cannot close the script that holds it', () => {
  const name = '</script><script>alert(1)</script><!--';
  const script = scriptOf(data({ ...NETWORK, name }));
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toMatchObject({ name });
});
