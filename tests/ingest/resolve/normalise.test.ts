import { describe, expect, it } from 'vitest';
import {
  departementOf,
  domainOf,
  initials,
  normaliseCommune,
  normaliseName,
  normalisePostcode,
  pageOf,
} from '../../../ingest/resolve/normalise.ts';

describe('normaliseName', () => {
  const tokens = (name: string) => normaliseName(name).tokens.join(' ');

  it.each([
    ['Le Musée des Beaux-Arts', 'musee beau art'],
    ['MUSEES DE L’ŒUVRE', 'musee oeuvre'],
    ['Bibliothèque nationale & universitaire', 'bibliotheque national universitaire'],
    ['FRAC Bretagne', 'fond regional art contemporain bretagne'],
    ['Fonds régional d’art contemporain Bretagne', 'fond regional art contemporain bretagne'],
    ['Producteur·ices d’eXpériences Numériques', 'producteur experience numerique'],
    ['Electroni[k]', 'electronik'],
    ['Musée de St-Denis', 'musee saint deni'],
  ])('%s', (name, expected) => {
    expect(tokens(name)).toBe(expected);
  });

  it.each([
    ['Université Paris VIII', ['8']],
    ['Université Paris 8', ['8']],
    ['XVIe Biennale', ['16']],
    ['08e festival', ['8']],
    ['1er acte', ['1']],
    ['Paris V', ['5']],
    ['X, un lieu', []],
    ['MC93', []],
  ])('numerals of %s', (name, expected) => {
    expect(normaliseName(name).numerals).toEqual(expected);
  });

  it.each([
    ['Centre national de la musique (CNM)', 'centre national musique', ['cnm']],
    [
      'AADN – Assemblée artistique des diversités numériques',
      'assemblee artistique diversite numerique',
      ['aadn'],
    ],
    ['Bpi (Bibliothèque publique d’information)', 'bibliotheque publique information', ['bpi']],
    ['I.N.A.', 'ina', ['ina']],
    ['Ircam - Centre Pompidou', 'ircam centre pompidou', []],
    ['Festival d’Avignon (In)', 'festival avignon', []],
  ])('acronym of %s', (name, expected, acronyms) => {
    expect(tokens(name)).toBe(expected);
    expect(normaliseName(name).acronyms).toEqual(acronyms);
  });

  it.each([
    ['SARL Les Films du Large', 'film large', 'sarl'],
    ['Association Zinc', 'zinc', 'association'],
    ['EPCC Le Cube Garges', 'cube garge', 'epcc'],
    ['Établissement public du musée du Louvre', 'musee louvre', 'public'],
  ])('legal form of %s', (name, expected, form) => {
    expect(tokens(name)).toBe(expected);
    expect(normaliseName(name).legalForms).toEqual([form]);
  });

  it('keeps a legal form that is the whole name, and one inside a name', () => {
    expect(tokens('Association')).toBe('association');
    expect(tokens('Le Musée et sa collection')).toBe('musee collection');
    expect(normaliseName('Le Musée et sa collection').legalForms).toEqual([]);
  });

  it('takes codes of research units out of the name', () => {
    expect(normaliseName('CITERES - UMR 7324')).toMatchObject({ tokens: ['citere'], units: ['umr7324'] });
    expect(normaliseName('UMR_S1099').units).toEqual(['umr1099']);
    expect(normaliseName('UMR7324').units).toEqual(['umr7324']);
  });
});

describe('initials', () => {
  it('are made with and without stop words', () => {
    expect(initials('Institut national d’histoire de l’art')).toEqual(new Set(['indhdla', 'inha']));
  });
});

describe('places', () => {
  it.each(['Paris', 'PARIS CEDEX 05', 'Paris 5e arrondissement', 'Paris 05'])('%s is Paris', (commune) => {
    expect(normaliseCommune(commune)).toBe('paris');
  });

  it('spells saints and leaves hyphens aside', () => {
    expect(normaliseCommune('St-Denis')).toBe(normaliseCommune('Saint Denis'));
    expect(normaliseCommune('L’Haÿ-les-Roses')).toBe('l hay les roses');
  });

  it('gives postcodes back their zero, and the département they begin with', () => {
    expect(normalisePostcode('2220')).toBe('02220');
    expect(normalisePostcode('75 013')).toBe('75013');
    expect(normalisePostcode('#N/A')).toBeUndefined();
    expect(normalisePostcode('L-1234')).toBeUndefined();
    expect([departementOf('38000'), departementOf('97200'), departementOf('20000')]).toEqual([
      '38',
      '972',
      '20',
    ]);
  });
});

describe('domainOf', () => {
  it.each([
    ['https://www.opera-lyon.com/fr/saison', 'opera-lyon.com'],
    ['Www.Louvre.FR', 'louvre.fr'],
    ['http://intru.hypotheses.org/a-propos', 'intru.hypotheses.org'],
    ['https://hypotheses.org', undefined],
    ['https://www.facebook.com/FestivalDuRire/', 'facebook.com/festivaldurire'],
    ['https://facebook.com', undefined],
    ['https://www.data.gouv.fr/datasets/musees', 'data.gouv.fr/datasets/musees'],
    ['http://archives-nationales.culture.gouv.fr', 'archives-nationales.culture.gouv.fr'],
    ['en cours de reconstruction', undefined],
    ['rue', undefined],
    ['', undefined],
  ])('%s', (url, expected) => {
    expect(domainOf(url)).toBe(expected);
  });

  it('tells a page from its site', () => {
    expect(pageOf('https://www.blancali.com/Bal/')).toBe('blancali.com/bal');
    expect(pageOf('https://www.blancali.com/')).toBeUndefined();
  });
});
