import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../graph-ui/src/core/export/csv.ts';

const read = (text: string, delimiter: string) => parse(text, { bom: true, delimiter }) as string[][];

describe('a table as CSV', () => {
  test.each([
    ['fr', ';'],
    ['en', ','],
  ] as const)('comes back as it was, in the %s way', (language, delimiter) => {
    const rows = [
      ['Nom', 'Notes'],
      ['Théâtre ; danse, « cirque »', 'deux\nlignes et "guillemets"'],
      ['', 'été'],
    ];
    const text = writeCsv(rows, language);
    expect(text.startsWith('\uFEFF"Nom"')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(read(text, delimiter)).toEqual(rows);
  });

  test('has the decimal sign of its language, and leaves empty what is not known', () => {
    expect(writeCsv([['a', 0.25, null, -1234.5]], 'fr')).toBe('\uFEFF"a";0,25;;-1234,5\r\n');
    expect(writeCsv([['a', 0.25, null, -1234.5]], 'en')).toBe('\uFEFF"a",0.25,,-1234.5\r\n');
  });

  test.each([
    '=HYPERLINK("http://example.org";"ici")',
    '+33 1 40 15 80 00',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
  ])('holds no formula: %j is text', (cell) => {
    expect(read(writeCsv([[cell]], 'fr'), ';')).toEqual([[`'${cell}`]]);
  });

  test('is not split by the separator of another language', () => {
    expect(writeCsv([['a,=1+1', 'b;=1+1']], 'fr')).toBe('\uFEFF"a,=1+1";"b;=1+1"\r\n');
  });

  test('does not take a sign within a text for a formula', () => {
    expect(read(writeCsv([['peut-être = oui', 'a@b']], 'en'), ',')).toEqual([['peut-être = oui', 'a@b']]);
  });
});
