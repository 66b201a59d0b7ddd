import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../core/config.ts';
import { Client } from '../../../ingest/http/client.ts';
import { replay } from '../../../ingest/http/replay.ts';
import { MAPPING_NAMES, readMapping } from '../../../ingest/mapping/read.ts';
import { rowStatements } from '../../../ingest/mapping/row.ts';
import type { Statement } from '../../../ingest/sources/common/statements.ts';
import { ror } from '../../../ingest/sources/ror.ts';
import { AT, lineOf } from './stated.ts';

const root = path.resolve(import.meta.dirname, '../../..');

async function stated(name: string, row: Record<string, unknown>): Promise<string[]> {
  const { mapping } = await readMapping(name);
  return rowStatements(mapping, row, AT).map(lineOf);
}

describe('the mappings that come with the observatory', () => {
  it('name themes that the starter data has', async () => {
    const known = new Set(
      (await readFile(path.join(root, 'data/themes.csv'), 'utf8')).match(/^theme:[\w-]+/gm),
    );
    for (const name of MAPPING_NAMES) {
      const yaml = await readFile(path.join(root, `ingest/mappings/${name}.yaml`), 'utf8');
      for (const theme of yaml.match(/theme:[\w-]+/g) ?? []) expect(known).toContain(theme);
    }
  });

  it('state of an organisation of ROR what its connector states', async () => {
    const { mapping } = await readMapping('ror');
    const transport = await replay(path.join(root, 'tests/ingest/sources/fixtures/ror'));
    const context = { client: new Client({ transport, sleep: async () => {} }), config: readConfig({}) };
    const asked = { query: 'musée', limit: Number.POSITIVE_INFINITY, options: { type: 'archive' } };
    let compared = 0;
    for await (const { records, read } of ror.read(asked, context)) {
      for await (const record of records) {
        const expected = [...read(record, AT)];
        if (expected.some(({ is }) => is === 'rejected')) continue;
        const found = rowStatements(mapping, { status: 'active', ...Object(record) }, AT);
        expect(inOrder(found)).toEqual(inOrder(expected));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(3);
  });

  it('tell festivals overseas apart, which share an identifier, and do not believe spreadsheets', async () => {
    const row = {
      'Nom du festival': 'Festival fictif',
      Identifiant: 'FEST__7265',
      'Code Insee commune': '0',
      'Commune principale de déroulement': 'Nouméa',
      'Département principal de déroulement': 'Nouvelle-Calédonie',
      'Année de création du festival': '27/06/1905 00:00',
      'Discipline dominante': 'Spectacle vivant',
      'Sous-catégorie spectacle vivant': 'Danse, théâtre',
    };
    const [first = '', ...others] = await stated('festivals', row);
    expect(first).toMatch(/^Event event:festival-fest-7265-festival-fictif-noumea-\S+ /);
    expect(first).toContain(
      '{"name":"Festival fictif","description":"Festival : Spectacle vivant.\\nDanse, théâtre."}',
    );
    expect(
      others.filter((line) => / (LOCATED_IN|ABOUT) /.test(line)).map((line) => line.split(' ')[2]),
    ).toEqual([
      'territory:commune-noumea-nouvelle-caledonie',
      'theme:spectacle-vivant',
      'theme:danse',
      'theme:theatre',
    ]);
    const [, territory] = await stated('festivals', {
      ...row,
      Identifiant: 'FEST_01004_1',
      'Code Insee commune': 1004,
    });
    expect(territory).toMatch(/^Territory territory:insee-01004 /);
  });

  it('read a museum of the file as one of the portal', async () => {
    const file = {
      Identifiant: 'M9999',
      'Nom usage': '',
      'Nom officiel': 'Musée fictif',
      Atout: 'Un lieu.\nAppelez le 01 02 03 04 05.',
      'Domaine thématique': 'Beaux-arts;Sciences fondamentales',
      URL: 'musee.example',
      Ville: 'Gex',
      Département: 'Ain',
      Région: 'Auvergne-Rhône-Alpes',
    };
    const portal = {
      identifiant: 'M9999',
      nomusage: null,
      nomoff: 'Musée fictif',
      atout: 'Un lieu.\nAppelez le 01 02 03 04 05.',
      dompal: ['Beaux-arts', 'Sciences fondamentales'],
      url_m: 'musee.example',
      ville_m: 'Gex',
      dpt: 'Ain',
      region: 'Auvergne-Rhône-Alpes',
    };
    const statements = await stated('museofile', file);
    expect(statements).toEqual(await stated('museofile', portal));
    expect(statements.join('\n')).toContain('theme:culture-scientifique');
    expect(statements.join('\n')).not.toContain('01 02');
  });

  it('take the French title of a thesis, else the English one, and its first language', async () => {
    const row = {
      nnt: '2020GONE0001',
      titre_fr: 'Un musée',
      titre_en: 'A museum',
      resume_fr: 'Résumé : Des salles.',
      resume_en: null,
      discipline: '?',
      dateSoutenance: '2020-01-01',
      langue: 'enfr',
    };
    expect(await stated('theses', row)).toEqual([
      'Paper paper:theses-2020gone0001 {"name":"Un musée","nameEn":"A museum","description":"Des salles.",' +
        '"url":"https://theses.fr/2020GONE0001","identifiers":["nnt:2020GONE0001"],"publishedIn":"2020",' +
        '"language":"en","paperType":"thesis"} of https://theses.fr/2020GONE0001',
    ]);
    const [english] = await stated('theses', {
      ...row,
      titre_fr: null,
      discipline: 'Histoire',
      langue: 'la',
    });
    expect(english).toContain('{"name":"A museum","description":"Des salles.\\nMots-clés : Histoire."');
    expect(english).toContain('"language":"other"');
  });

  it('know the producer of a data set by its identifier', async () => {
    const row = {
      id: 'a1',
      title: 'Lieux',
      url: 'https://www.data.gouv.fr/datasets/lieux',
      organization: 'Ville fictive',
      organization_id: 'b2',
      description: 'Écrire à lieux@ville.example',
      tags: 'musee,culture,musees',
      last_modified: '2026-01-14T00:00:00',
      frequency: 'unknown',
      'spatial.zones': 'France,Monde',
    };
    const page = 'of https://www.data.gouv.fr/datasets/lieux';
    expect(await stated('data-gouv', row)).toEqual([
      'Resource resource:data-gouv-a1 {"name":"Lieux","description":"Écrire à\\nMots-clés : musee, culture, musees.",' +
        '"url":"https://www.data.gouv.fr/datasets/lieux","identifiers":["data-gouv:a1"],' +
        `"resourceType":"data-set","reviewedAt":"2026-01-14"} ${page}`,
      `resource:data-gouv-a1 LOCATED_IN territory:france ${page} (shared, open)`,
      `resource:data-gouv-a1 ABOUT theme:musees ${page} (shared, open)`,
      'Organisation organisation:data-gouv-b2 {"name":"Ville fictive","identifiers":["data-gouv:b2"]}' +
        ' of https://www.data.gouv.fr/organizations/b2 (shared)',
      `organisation:data-gouv-b2 AUTHORED resource:data-gouv-a1 {"role":"production"} ${page} (shared)`,
    ]);
    expect(await stated('data-gouv', { ...row, organization_id: null })).toHaveLength(3);
  });

  it('make people of the authors of a paper who have an ORCID', async () => {
    const row = {
      doi: '10.5281/zenodo.1',
      title: 'A paper',
      description: 'Abstract: About archives.',
      creators:
        "[{'affiliation': 'A, X; B', 'name': 'Exemple, Camille', 'orcid': '0000-0002-1825-0097'}, {'name': 'Modèle'}]",
      keywords: "['Paper', 'digital archiving']",
      publication_date: '2023-06-30',
      publication_type: 'conferencepaper',
      language: 'eng',
    };
    const statements = await stated('zenodo', row);
    expect(statements).toEqual([
      expect.stringContaining('"descriptionEn":"About archives."'),
      expect.stringContaining('ABOUT theme:archives'),
      expect.stringMatching(/^Person person:zenodo-orcid-0000-0002-1825-0097 \{"name":"Camille Exemple",/),
      expect.stringMatching(/^Organisation organisation:zenodo-a-x-\S+ \{"name":"A, X"\}/),
      expect.stringMatching(/WORKS_FOR organisation:zenodo-a-x/),
      expect.stringMatching(/^Organisation organisation:zenodo-b \{"name":"B"\}/),
      expect.stringMatching(/WORKS_FOR organisation:zenodo-b /),
      expect.stringMatching(/^person:zenodo-orcid-0000-0002-1825-0097 AUTHORED /),
    ]);
    expect(statements[0]).toContain('"authors":["Camille Exemple","Modèle"]');
    expect(statements[0]).toContain('"description":"Mots-clés : digital archiving."');
  });

  it('take the abstract of a paper for French only where it is', async () => {
    const row = {
      id: '2020.x-1',
      title: 'T',
      abstract: 'Un corpus.',
      authors: ['A', 'B'],
      year: '2020',
      booktitle: 'Actes',
    };
    const [french] = await stated('acl', { ...row, lang: null, fr: true });
    expect(french).toContain('"description":"Un corpus.\\nActes."');
    expect(french).toContain('"language":"fr"');
    const [other] = await stated('acl', { ...row, lang: 'zho', fr: false });
    expect(other).toContain('"description":"Actes.","descriptionEn":"Un corpus."');
    expect(other).toContain('"language":"other"');
  });
});

/** Statements as texts that do not depend on the order in which they and their values are given. */
function inOrder(statements: readonly Statement[]): string[] {
  return statements
    .map((statement) => {
      if (statement.is === 'rejected') return lineOf(statement);
      const { shared: _, ...rest } = statement;
      return JSON.stringify({ ...rest, values: Object.entries(rest.values).sort() });
    })
    .sort();
}
