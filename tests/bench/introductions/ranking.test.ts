import { describe, expect, it } from 'vitest';
import { folds, pairs, type RecordedTie } from './folds.ts';
import { cut } from './hiding.ts';
import { find } from './ranking.ts';

const tie = (from: string, type: string, to: string): RecordedTie => ({ from, type, to, properties: {} });

describe('find', () => {
  const scores = new Map(Array.from({ length: 20 }, (_, i) => [`organisation:${i}`, 20 - i] as const));

  it('ranks among whom the agent is not tied to, other hidden ones apart', () => {
    expect(find(scores, ['organisation:0'], new Set())).toEqual({ hits: 1, reciprocal: 1, hidden: 1 });
    const found = find(scores, ['organisation:10', 'organisation:3'], new Set(['organisation:5']));
    expect(found.hits).toBe(2);
    expect(found.reciprocal).toBeCloseTo(1 / 4 + 1 / 9, 10);
  });

  it('expects no more than chance of equal scores', () => {
    const equal = new Map([...scores].map(([id]) => [id, 1]));
    expect(find(equal, ['organisation:0'], new Set()).hits).toBeCloseTo(0.5, 10);
  });

  it('does not find who is not suggested', () => {
    expect(find(scores, ['person:a'], new Set())).toEqual({ hits: 0, reciprocal: 0, hidden: 1 });
  });
});

describe('pairs and folds', () => {
  const many = Array.from({ length: 11 }, (_, i) => tie(`organisation:${i}`, 'PARTNERS_IN', 'project:large'));
  const ties = [
    tie('organisation:a', 'MEMBER_OF', 'network:n'),
    tie('organisation:b', 'MEMBER_OF', 'network:n'),
    tie('organisation:a', 'CARRIES', 'project:p'),
    tie('project:p', 'FUNDED_BY', 'organisation:c'),
    tie('person:d', 'AUTHORED', 'paper:alone'),
    ...many,
  ];

  it('tie who is linked, or shares something with few others', () => {
    expect([...pairs(ties)].sort()).toEqual([
      'network:n organisation:a',
      'network:n organisation:b',
      'organisation:a organisation:c',
    ]);
  });

  it('hide disjoint tenths of what ties two, the same each time', () => {
    const lots = Array.from({ length: 40 }, (_, i) => tie(`organisation:${i}`, 'MEMBER_OF', 'network:n'));
    const drawn = folds([...lots, ...many]);
    expect(drawn.map(({ length }) => length)).toEqual([4, 4, 4, 4, 4]);
    expect(new Set(drawn.flat()).size).toBe(20);
    expect(drawn.flat().every(({ type }) => type === 'MEMBER_OF')).toBe(true);
    expect(folds([...lots, ...many])).toEqual(drawn);
  });
});

describe('cut', () => {
  it('takes names out of a text, long ones first', () => {
    expect(cut('Chercheuse au LARHRA de Lyon', ['LARHRA', 'LARHRA de Lyon', 'a'])).toBe('Chercheuse au  ');
    expect(cut(null, ['LARHRA'])).toBeNull();
  });
});
