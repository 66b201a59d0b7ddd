import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entreprises } from '../../../ingest/sources/entreprises.ts';
import { replayed } from './replayed.ts';

describe('entreprises', async () => {
  const options = { activity: '90.02Z', departement: '38' };
  const found = await replayed(entreprises, 'entreprises', { since: '2020', options });

  it('reads all pages through faults, and each organisation once', () => {
    expect(found.ids.filter((id) => id.startsWith('organisation:'))).toEqual([
      'organisation:siren-123456782',
      'organisation:siren-732829320',
      'organisation:siren-443061841',
    ]);
  });

  it('gives an organisation with its numbers, its form and its seat', () => {
    expect(found.properties('organisation:siren-123456782')).toEqual({
      name: 'ASSOCIATION FICTIVE',
      acronym: 'AFIC',
      alternateNames: ['LA FABRIQUE'],
      legalForm: 'association déclarée',
      foundedIn: 2005,
      identifiers: ['siren:123456782', 'siret:12345678200010', 'rna:W751000001'],
      source: 'https://annuaire-entreprises.data.gouv.fr/entreprise/123456782',
    });
    expect(found.properties('organisation:siren-732829320')).toMatchObject({
      name: 'SCÈNE FICTIVE',
      legalForm: 'société par actions simplifiée',
      identifiers: ['siren:732829320'],
    });
    expect(found.ties).toEqual(['organisation:siren-123456782 LOCATED_IN territory:insee-38421']);
    expect(found.properties('territory:insee-38421').name).toBe("Saint-Martin-d'Heres");
  });

  it('holds nothing of the people who lead it, nor those who are their own business or wish to be left alone', () => {
    expect(JSON.stringify([...found.entities])).not.toMatch(
      /MARTIN ALICE|ALICE|1970|Française|NON-DIFFUSIBLE/,
    );
    expect(found.problems).toEqual([
      '2 complements.est_entrepreneur_individuel: a person in business by themselves',
      '2 statut_diffusion: does not wish to be published',
      expect.stringMatching(/^2 siren: not as documented/),
      '3 etat_administratif: has ceased its activity',
    ]);
  });

  it('goes by département where one search finds too many', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-entreprises-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const answer = (departement: string, total: number, results: readonly object[]) => {
      const query = `activite_principale=90.02Z&${departement}etat_administratif=A&page=1&per_page=25`;
      const head = `GET https://recherche-entreprises.api.gouv.fr/search?${query}\n\nHTTP/1.1 200\n`;
      const body = JSON.stringify({ results, total_results: total, total_pages: Math.ceil(total / 25) });
      return `${head}date: Tue, 24 Nov 2026 08:00:00 GMT\n\n${body}`;
    };
    await writeFile(path.join(folder, 'all.http'), answer('', 10_000, []));
    // Corsica has letters, the overseas départements three digits; there is no 20, nor a 96.
    const codes = [...Array(95).keys()].map((index) => String(index + 1).padStart(2, '0'));
    const overseas = [971, 972, 973, 974, 975, 976, 977, 978, 984, 986, 987, 988].map(String);
    for (const code of [...codes.filter((code) => code !== '20'), '2A', '2B', ...overseas]) {
      const siren = { '2A': '443061841', '976': '404833048' }[code];
      const results = siren ? [{ siren, nom_raison_sociale: code }] : [];
      await writeFile(
        path.join(folder, `${code}.http`),
        answer(`departement=${code}&`, results.length, results),
      );
    }
    const many = await replayed(entreprises, folder, { options: { activity: '90.02Z' } });
    expect(many.ids.map((id) => many.properties(id).name)).toEqual(['2A', '976']);
  });

  it('hands on what the register says of a query it refuses', async () => {
    await expect(replayed(entreprises, 'entreprises-refused', { query: 'a' })).rejects.toThrow(
      'au moins 3 caractères',
    );
  });
});
