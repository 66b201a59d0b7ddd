import { expect, it } from 'vitest';
import { licenceName } from '../../ingest/licence.ts';

it.each([
  ['etalab-2.0', 'Licence Ouverte 2.0'],
  ['Licence Ouverte v2.0 (Etalab)', 'Licence Ouverte 2.0'],
  ['Licence Ouverte / Open Licence version 2.0', 'Licence Ouverte 2.0'],
  ['Licence Ouverte 2.0', 'Licence Ouverte 2.0'],
  ['Licence Ouverte 1.0', 'Licence Ouverte 1.0'],
  ['CC BY 4.0', 'CC BY 4.0'],
])('a source that spells its licence %s is under %s', (spelling, name) => {
  expect(licenceName(spelling)).toBe(name);
});
