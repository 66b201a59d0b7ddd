import { describe, expect, it } from 'vitest';
import { comparePeople, parsePersonName, personKeys } from '../../../ingest/resolve/person-name.ts';

describe('parsePersonName', () => {
  it.each([
    ['Jean-Paul Fourmentraux', 'fourmentraux', 'jean paul'],
    ['Fourmentraux, Jean-Paul', 'fourmentraux', 'jean paul'],
    ['FOURMENTRAUX Jean-Paul', 'fourmentraux', 'jean paul'],
    ['J.-P. Fourmentraux', 'fourmentraux', 'j p'],
    ['LE BON Laurent', 'le bon', 'laurent'],
    ['Laurent Le Bon', 'le bon', 'laurent'],
    ['Cars, Laurence des', 'des cars', 'laurence'],
    ['Laurence des Cars', 'des cars', 'laurence'],
    ['Mme Laurence des Cars', 'des cars', 'laurence'],
    ['M. Durand', 'durand', 'm'],
    ['Madonna', 'madonna', ''],
  ])('%s', (name, family, given) => {
    const parsed = parsePersonName(name);
    expect([parsed.family.join(' '), parsed.given.join(' ')]).toEqual([family, given]);
  });
});

describe('comparePeople', () => {
  const compare = (a: string, b: string) => comparePeople(parsePersonName(a), parsePersonName(b));

  it.each([
    ['Anne Baillot', 'Baillot, Anne', 'same'],
    ['Bianchini Samuel', 'Samuel Bianchini', 'same'],
    ['Philippe Belaval', 'Philippe Bélaval', 'same'],
    ['Mathieu Deldicque', 'Matthieu Deldicque', 'misspelt'],
    ['L. Romary', 'Laurent Romary', 'compatible'],
    ['Fourmentraux, J.-P.', 'Jean-Paul Fourmentraux', 'compatible'],
    ['Romary', 'Laurent Romary', 'compatible'],
    ['Jean Dupont', 'Jean-Paul Dupont', 'different'],
    ['M. Durand', 'Paul Durand', 'different'],
    ['Jean Nouvel', 'Jeanne Nouvel', 'different'],
  ])('%s, %s', (a, b, given) => {
    expect(compare(a, b)).toEqual({ family: 1, given });
    expect(compare(b, a)).toEqual({ family: 1, given });
  });

  it('tells families apart', () => {
    expect(compare('Pierre Boulez', 'Pierre Bourdieu').family).toBeLessThan(0.9);
  });
});

describe('personKeys', () => {
  it('read a name both ways round only where it is open', () => {
    expect(personKeys(parsePersonName('Samuel Bianchini'))).toEqual(['bianchini s', 'samuel b']);
    expect(personKeys(parsePersonName('Bianchini, Samuel'))).toEqual(['bianchini s']);
  });
});
