import { describe, expect, it } from 'vitest';
import { stated } from './stated.ts';

describe('a row', () => {
  it('states what it is about, and what other rows may state too', () => {
    const mapping = `
entity:
  kind: Paper
  prefix: test
  id: '{doi}'
  source: 'https://doi.org/{doi}'
  values:
    name: ['{titre}', '{title}']
    nameEn: '{title}'
    description: ['{résumé}', 'Mots-clés : {tags}.', '{nothing}.']
    authors: '{authors.name}'
    identifiers: ['doi:{doi}', 'orcid:{authors.orcid}', 'local:{n}']
    publishedIn: '{date | year}'
    language: '{lang | lookup(languages)}'
    paperType: article
    url: '{site}'
  themes: [theme:musees, '{tags | lookup(themes)}']
  relations:
    - type: AUTHORED
      direction: in
      each: '{authors}'
      when: '{orcid}'
      role: '{role}, {n}'
      entity:
        kind: Person
        prefix: test
        id: '{orcid}'
        values: { name: '{name}' }
        relations:
          - type: WORKS_FOR
            each: '{work | split(";")}'
            since: '{date | date}'
            entity: { kind: Organisation, prefix: test, id: '{item}', values: { name: '{item}' } }
    - { type: CITES, open: true, each: '{cited}', entity: { kind: Paper, prefix: test, id: '{item}' } }
    - { type: FUNDED_BY, to: '{funder}' }
tables:
  languages: { fra: fr }
  themes: { XR: [theme:xr, theme:musees] }
`;
    const row = {
      doi: '10.1000/A',
      titre: null,
      title: 'The <i>title</i>\n',
      résumé: '<p>Un.</p><p>Deux.</p>',
      tags: ['xr', 'IA'],
      authors: [
        { name: 'Camille Exemple', orcid: '0000-0002-1825-0097', role: 'direction', work: 'A; B' },
        { name: 'Dominique Modèle' },
      ],
      n: 7,
      date: '2023-05-06T00:00',
      lang: 'fra',
      site: 'example.org/a',
      cited: ['10.1000/b'],
      funder: 'organisation:cnc',
    };
    const paper = 'paper:test-10-1000-a-jtjbvobb';
    const person = 'person:test-0000-0002-1825-0097';
    const page = 'of https://doi.org/10.1000/A';
    expect(stated(mapping, row)).toEqual([
      `Paper ${paper} {"name":"The title","description":"Un.\\nDeux.\\nMots-clés : xr, IA.",` +
        '"authors":["Camille Exemple","Dominique Modèle"],"identifiers":["doi:10.1000/a",' +
        '"orcid:0000-0002-1825-0097","local:7"],"publishedIn":"2023","language":"fr","paperType":"article",' +
        `"url":"https://example.org/a"} ${page}`,
      `${paper} ABOUT theme:musees ${page} (shared, open)`,
      `${paper} ABOUT theme:xr ${page} (shared, open)`,
      `Person ${person} {"name":"Camille Exemple"} ${page} (shared)`,
      `Organisation organisation:test-a {"name":"A"} ${page} (shared)`,
      `${person} WORKS_FOR organisation:test-a {"since":"2023-05-06"} ${page} (shared)`,
      `Organisation organisation:test-b {"name":"B"} ${page} (shared)`,
      `${person} WORKS_FOR organisation:test-b {"since":"2023-05-06"} ${page} (shared)`,
      `${person} AUTHORED ${paper} {"role":"direction, 7"} ${page} (shared)`,
      `${paper} CITES paper:test-10-1000-b-pfu-rmsw ${page} (shared, open)`,
      `${paper} FUNDED_BY organisation:cnc ${page} (shared)`,
    ]);
  });

  it('is in its town, and the town in its region, as the connectors say', () => {
    const mapping = `
entity:
  kind: Organisation
  prefix: test
  id: '{n}'
  values: { name: '{nom}' }
  place:
    commune: '{ville}'
    insee: '{code}'
    geonames: '{geo}'
    departement: '{dép}'
    region: '{région}'
    country: '{pays}'
`;
    const places = (row: object) => stated(mapping, { n: 1, nom: 'A', ...row }).slice(1);
    expect(places({ ville: 'Gex', code: 1173, dép: 'Ain', région: 'Auvergne-Rhône-Alpes' })).toEqual([
      'Territory territory:insee-01173 {"name":"Gex","identifiers":["insee:01173"],"territoryType":"commune"} (shared)',
      'organisation:test-1 LOCATED_IN territory:insee-01173 (shared)',
      'territory:insee-01173 PART_OF territory:ain (shared, open)',
    ]);
    expect(places({ ville: 'Graz', geo: '2778067', pays: 'AT' })).toEqual([
      expect.stringMatching(/^Territory territory:geonames-2778067 /),
      'organisation:test-1 LOCATED_IN territory:geonames-2778067 (shared)',
      'territory:geonames-2778067 PART_OF territory:autriche (shared, open)',
    ]);
    expect(places({ ville: 'Gex', pays: 'FR' })).toEqual([
      'organisation:test-1 LOCATED_IN territory:france (shared, open)',
    ]);
    expect(places({})).toEqual([]);
  });

  it('is rejected as a whole, naming the column, where it cannot be read or is not wanted', () => {
    const mapping = `
when: '{état | is(actif)}'
entity:
  kind: Organisation
  prefix: test
  id: '{n}'
  values: { name: '{nom}', alternateNames: '{autres | json}' }
  relations:
    - { type: MEMBER_OF, to: network:tmnlab }
`;
    const row = { état: 'Actif', n: '1', nom: 'A', autres: '["B"]' };
    expect(stated(mapping, row)).toEqual([
      'Organisation organisation:test-1 {"name":"A","alternateNames":["B"]}',
      'organisation:test-1 MEMBER_OF network:tmnlab (shared)',
    ]);
    expect(stated(mapping, { ...row, autres: '["B"' })).toEqual(['rejected autres: it is not JSON']);
    expect(stated(mapping, { ...row, n: ' ' })).toEqual([
      'rejected n: empty, or personal data: nothing tells this row from the others',
    ]);
    expect(stated(mapping, { ...row, état: 'fermé' })).toEqual([
      'rejected état: the mapping takes only rows that have {état | is(actif)}',
    ]);
  });

  it('leaves e-mails, phone numbers and birth dates out, wherever they stand', () => {
    const mapping = `
entity:
  kind: Person
  prefix: test
  id: '{id}'
  source: '{site}'
  values:
    name: '{name}'
    description: '{bio}'
    url: ['{mail}', '{site}']
    identifiers: ['mail:{mail}', 'phone:{phone}', 'local:{id}']
  relations:
    - { type: WORKS_FOR, to: organisation:cnc, role: 'direction, {mail}, {phone}' }
`;
    const row = {
      id: '1',
      name: 'Camille Exemple',
      bio: 'Née le 3 mai 1980 à Gex, camille@exemple.example, directrice.',
      mail: 'camille@exemple.example',
      phone: '06 12 34 56 78',
      site: 'https://exemple.example/?from=camille@exemple.example',
    };
    expect(stated(mapping, row)).toEqual([
      'Person person:test-1 {"name":"Camille Exemple","description":"Née à Gex, directrice.","identifiers":["local:1"]}',
      'person:test-1 WORKS_FOR organisation:cnc {"role":"direction"} (shared)',
    ]);
    expect(stated(mapping, { ...row, id: row.mail })).toEqual([expect.stringMatching(/^rejected id: /)]);
  });
});
