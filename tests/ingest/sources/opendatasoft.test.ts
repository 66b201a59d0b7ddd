import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { opendatasoft } from '../../../ingest/sources/opendatasoft/opendatasoft.ts';
import { replayed } from './replayed.ts';

describe('opendatasoft', () => {
  it('reads festivals from an export that fails twice before it is whole', async () => {
    const found = await replayed(opendatasoft, 'opendatasoft', { options: { preset: 'festivals' } });
    expect(found.ids).toEqual([
      expect.stringMatching(/^event:festival-fest-75110-0001-/),
      'territory:insee-75110',
      expect.stringMatching(/^event:festival-fest-00000-0002-/),
      'territory:insee-01004',
    ]);
    const [first = '', , second = ''] = found.ids;
    expect(found.properties(first)).toEqual({
      name: 'Festival fictif des arts numériques',
      description:
        'Festival : Arts visuels, arts numériques.\nEnvergure : Nationale.\nArts numériques.\nCréé en 2014.',
      frequency: 'Saison (21 juin - 5 septembre)',
      url: 'https://www.festival.example',
      identifiers: ['festival:FEST_75110_0001'],
      source: 'https://data.culture.gouv.fr/explore/dataset/festivals-global-festivals-_-pl/',
    });
    expect(found.properties(second)).toEqual({
      name: 'Sans géo',
      identifiers: ['festival:FEST_00000_0002'],
      source: 'https://data.culture.gouv.fr/explore/dataset/festivals-global-festivals-_-pl/',
    });
    expect(found.entities.get(first)?.properties.licence).toBe('Licence Ouverte 2.0');
    expect(
      found.relations.map(({ from, type, to }) => `${from === first ? 'first' : from} ${type} ${to}`),
    ).toEqual([
      'first LOCATED_IN territory:insee-75110',
      'territory:insee-75110 PART_OF territory:paris',
      'first ABOUT theme:arts-visuels',
      'first ABOUT theme:arts-numeriques',
      `${second} LOCATED_IN territory:insee-01004`,
      'territory:insee-01004 PART_OF territory:ain',
    ]);
    expect(found.problems).toEqual([
      expect.stringMatching(/^3 : not as documented/),
      '4 name: a value is missing',
    ]);
    expect([...found.entities.values()].map(({ origin }) => origin.line)).toEqual([1, 1, 2, 2]);
  });

  it('reads museums, without their phone numbers', async () => {
    const found = await replayed(opendatasoft, 'opendatasoft', { options: { preset: 'museums' } });
    expect(found.properties('organisation:museofile-m0410')).toEqual({
      name: 'musée Roybet Fould',
      organisationType: 'musée de France',
      description: 'Un pavillon.\nRenseignements :\nLegs de Consuelo Fould (1862-1927).',
      url: 'https://www.museeroybetfould.fr',
      identifiers: ['museofile:M0410'],
      source: 'https://data.culture.gouv.fr/explore/dataset/musees-de-france-base-museofile/',
    });
    expect(found.properties('organisation:museofile-m5050')).toMatchObject({
      name: "Musée national d'art moderne",
      alternateNames: ['Centre Georges Pompidou'],
    });
    expect(found.properties('organisation:museofile-m5050')).not.toHaveProperty('url');
    expect(found.entities.get('organisation:museofile-m0410')?.properties.licence).toBe(
      'non précisée par la source',
    );
    const ties = found.relations.map(({ from, type, to }) => `${from} ${type} ${to}`);
    expect(ties).toEqual([
      'organisation:museofile-m0410 LOCATED_IN territory:commune-courbevoie-hauts-de-seine',
      'territory:commune-courbevoie-hauts-de-seine PART_OF territory:hauts-de-seine',
      'territory:commune-courbevoie-hauts-de-seine PART_OF territory:ile-de-france',
      'organisation:museofile-m0410 ABOUT theme:musees',
      'organisation:museofile-m0410 ABOUT theme:arts-visuels',
      'organisation:museofile-m0410 ABOUT theme:photographie',
      'organisation:museofile-m5050 LOCATED_IN territory:ile-de-france',
      'organisation:museofile-m5050 ABOUT theme:musees',
      'organisation:museofile-m5050 ABOUT theme:arts-visuels',
    ]);
  });

  it('asks for some cultural places', async () => {
    const found = await replayed(opendatasoft, 'opendatasoft', {
      query: 'théâtre "fictif"',
      limit: 2,
      options: { preset: 'cultural-places' },
    });
    const [id = ''] = found.ids;
    expect(id).toMatch(/^organisation:basilic-thea-38185-1-/);
    expect(found.properties(id)).toMatchObject({
      organisationType: 'Théâtre',
      description: 'Scène nationale.\nSpectacle vivant.',
    });
  });

  it('asks for nothing when the data set has not changed since', async () => {
    const asked = { since: '2026-04', options: { preset: 'festivals' } };
    expect((await replayed(opendatasoft, 'opendatasoft', asked)).ids).toEqual([]);
  });

  it('names the fields that were renamed before it reads any row', async () => {
    const asked = { options: { preset: 'festivals' } };
    await expect(replayed(opendatasoft, 'opendatasoft-renamed', asked)).rejects.toThrow(
      'festivals-global-festivals-_-pl of https://data.culture.gouv.fr has no field identifiant, nom_du_festival:',
    );
  });

  it('needs to know which data set, and what its fields become', async () => {
    const ask = (options: Record<string, string>) => replayed(opendatasoft, 'opendatasoft', { options });
    await expect(ask({})).rejects.toThrow('either --preset or --mapping');
    await expect(ask({ mapping: '/nowhere.json' })).rejects.toThrow('There is no file /nowhere.json.');
    const fixture = (name: string) => path.join(import.meta.dirname, 'fixtures', name);
    await expect(ask({ mapping: fixture('mapping-unknown-property.yaml') })).rejects.toThrow(
      'entity.values.colour: is not a property of Event',
    );
    await expect(ask({ mapping: 'acl' })).rejects.toThrow('portal: it and "dataset" are needed');
  });
});
