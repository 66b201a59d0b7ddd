import { expect, test } from 'vitest';
import { outreachTable } from '../../../graph-ui/src/core/outreach/table.ts';
import { listOf } from './entries.ts';

test('the list as a table is in the language of the page', () => {
  const table = (language: 'fr' | 'en') =>
    outreachTable(
      listOf(['A', 'B']),
      language,
      (column) => column.toUpperCase(),
      (status) => `(${status})`,
    );
  expect(table('fr')).toEqual([
    ['ACTOR', 'OTHER', 'THROUGH', 'ABOUT', 'STATUS', 'NOTE', 'ADDEDAT', 'CHANGEDAT'],
    ['A', 'B', 'Relais; Passeur', 'Thème commun : musique.', '(to-contact)', '', '2026-11-25', '2026-11-25'],
  ]);
  expect(table('en')[1]?.slice(0, 4)).toEqual([
    'A in English',
    'B in English',
    'Relais in English; Passeur in English',
    'A theme in common: music.',
  ]);
});
