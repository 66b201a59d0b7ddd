import { describe, expect, test } from 'vitest';
import { lineCell, namesCell } from '../../../graph-ui/src/core/export/cells.ts';
import { fileName } from '../../../graph-ui/src/core/export/fileName.ts';

describe('the name of a saved file', () => {
  test.each([
    ['Réseaux de l’innovation culturelle', 'reseaux-de-l-innovation-culturelle-2026-04-12.csv'],
    ['« À venir » ; passés ?', 'a-venir-passes-2026-04-12.csv'],
    ['../..\\etc/passwd', 'etc-passwd-2026-04-12.csv'],
  ])('made of %j is one that every system takes', (title, name) => {
    expect(fileName(title, '2026-04-12', 'csv')).toBe(name);
  });

  test('is no longer than is handy', () => {
    expect(fileName('mot '.repeat(100), '2026-04-12', 'csv').length).toBeLessThan(80);
  });
});

describe('a cell', () => {
  test('holds names in the language of the page, as far as there are', () => {
    const entities = [{ name: 'Réseau', nameEn: 'Network' }, { name: 'HACNUM' }];
    expect(namesCell(entities, 'en')).toBe('Network; HACNUM');
    expect(namesCell([], 'fr', false)).toBe('');
    expect(namesCell(entities, 'fr', 'et 3 autres')).toBe('Réseau; HACNUM; et 3 autres');
  });

  test('holds lines one after another, and words in one piece', () => {
    expect(lineCell(' Kraken\n\n Projet \n')).toBe('Kraken; Projet');
    expect(lineCell('Descrip\u{AD}tion')).toBe('Description');
  });
});
