import { describe, expect, it } from 'vitest';
import { withoutPersonalData } from '../../../core/text/privacy.ts';

describe('withoutPersonalData', () => {
  it.each([
    ['Écrire à alice.martin@univ-fictive.example.', 'Écrire à.'],
    ['Une étude. Contact : a.martin@labo.example, tél. 01 23 45 67 89.', 'Une étude.'],
    ['Tél : 01.23.45.67.89', ''],
    ['Réservations au +33 (0)1 23 45 67 89 ou sur place.', 'Réservations au ou sur place.'],
    ['Appeler le 0123456789, le matin', 'Appeler le, le matin'],
    ['Le musée est né le 29 juin 1985. Il dure.', 'Le musée est né. Il dure.'],
    ['04 70 20 48 36/04 70 34 62 12', '/'],
    ['Bureau : +44 20 7946 0958', 'Bureau :'],
    ['Un texte. a@b.example\nUn autre.', 'Un texte.\nUn autre.'],
    ['Alice (alice(at)example.org) répond', 'Alice répond'],
    ['Artiste née le 12 mars 1970 à Lyon', 'Artiste née à Lyon'],
    ['Compositeur (né en 1965), il enseigne', 'Compositeur (né), il enseigne'],
    ['A sculptor, born on March 3rd, 1981, in Paris', 'A sculptor, born, in Paris'],
    ['Date de naissance : 1970-01-02', ''],
  ])('%s', (text, expected) => {
    expect(withoutPersonalData(text)).toBe(expected);
  });

  it.each([
    'Ferdinand Roybet (1840-1920), né le 12 avril 1840 à Uzès.',
    'Voir https://doi.org/10.1234/0123456789 et 10.1016/0304.01.02.03.04.',
    'ISBN 978-2-07-036822-8, 2-07-036822-X',
    'Une collection de 1 200 000 objets, ouverte en 1970 ; 01 musée.',
    'Un réseau né en région, en 2014.',
    'SIREN 123456782',
    'nées de la rencontre entre 1990 et 2000',
  ])('leaves alone: %s', (text) => {
    expect(withoutPersonalData(text)).toBe(text);
  });
});
