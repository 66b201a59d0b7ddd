import { expect, test } from 'vitest';
import { relationsBetween } from '../../../graph-ui/src/core/proposals/relations.ts';
import { VOCABULARY } from './vocabulary.ts';

test('relations are those that the two kinds allow, in either direction', () => {
  expect(relationsBetween(VOCABULARY.relations, 'ORGANISATION', 'PROJECT')).toEqual([
    { type: 'CARRIES', direction: 'out' },
    { type: 'REUSES', direction: 'out' },
  ]);
  expect(relationsBetween(VOCABULARY.relations, 'PROJECT', 'PROJECT')).toEqual([
    { type: 'REUSES', direction: 'out' },
    { type: 'REUSES', direction: 'in' },
  ]);
  expect(relationsBetween(VOCABULARY.relations, 'ORGANISATION', 'ORGANISATION')).toEqual([]);
});
