import { expect, test } from 'vitest';
import {
  formatDate,
  formatDateInYear,
  formatEuros,
  formatPercent,
  formatScore,
  formatShortEuros,
  formatYears,
  isWebAddress,
  siteOf,
} from '../../../graph-ui/src/core/format/format.ts';

test.each([
  ['2023', 'fr', '2023'],
  ['2023-04', 'fr', 'avril 2023'],
  ['2023-04-12', 'fr', '12 avril 2023'],
  ['2023-04-12', 'en', '12 April 2023'],
  ['2026-11-24T23:59:00Z', 'fr', '24 novembre 2026'],
  ['au printemps', 'fr', 'au printemps'],
] as const)('%s is said in %s: %s', (date, language, expected) => {
  expect(formatDate(date, language)).toBe(expected);
});

test.each([
  ['2023', 'fr', ''],
  ['2023-04', 'fr', 'avril'],
  ['2023-04-12', 'fr', '12 avril'],
  ['2023-04-12', 'en', '12 April'],
] as const)('within its year, %s is said in %s: %s', (date, language, expected) => {
  expect(formatDateInYear(date, language)).toBe(expected);
});

test('figures follow the language', () => {
  expect(formatScore(0.873, 'fr')).toBe('0,87');
  expect(formatScore(0.873, 'en')).toBe('0.87');
  expect(formatPercent(0.5, 'fr')).toMatch(/^50\s%$/);
  expect(formatPercent(0.5, 'en')).toBe('50%');
  expect(formatEuros(1_200_000, 'fr')).toMatch(/^1\s200\s000\s€$/);
});

test('a site is named by its host', () => {
  expect(siteOf('https://www.culture.gouv.fr/page')).toBe('culture.gouv.fr');
  expect(siteOf('rapport du groupe de travail')).toBe('rapport du groupe de travail');
});

test('only web addresses may be followed', () => {
  expect(isWebAddress('https://hacnum.org')).toBe(true);
  expect(isWebAddress('javascript:alert(1)')).toBe(false);
  expect(isWebAddress('hacnum.org')).toBe(false);
});

test.each([
  [1, '1 an'],
  [1.5, '1,5 an'],
  [3, '3 ans'],
])('%d years are « %s »', (years, text) => {
  expect(formatYears(years, 'fr').replace(/\s/g, ' ')).toBe(text);
});

test.each([
  [54_000_000_000, '54 Md €'],
  [565_000_000, '565 M €'],
  [12_500, '12,5 k €'],
])('%d euros in short are « %s »', (amount, text) => {
  expect(formatShortEuros(amount, 'fr').replace(/\s/g, ' ')).toBe(text);
});
