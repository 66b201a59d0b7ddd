import { describe, expect, test } from 'vitest';
import { DEPARTEMENTS, departementCode } from '../../../graph-ui/src/core/map/departements.ts';
import { classesOf, shadeOf } from '../../../graph-ui/src/core/map/shades.ts';

describe('départements', () => {
  test('are all there, overseas included, each once', () => {
    const codes = DEPARTEMENTS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(101);
    expect(codes).toEqual(expect.arrayContaining(['01', '2A', '2B', '75', '971', '976']));
  });

  test('are told by their code; Paris is one too, and no other commune', () => {
    expect(departementCode(['insee-region:01', 'insee-departement:971'])).toBe('971');
    expect(departementCode(['insee:75056'])).toBe('75');
    expect(departementCode(['insee:69123'])).toBeUndefined();
  });
});

describe('shades', () => {
  test('stand for about as many different numbers each, and leave no number out', () => {
    const numbers = [0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 500];
    const classes = classesOf(numbers);
    expect(classes).toHaveLength(5);
    expect(classes[0]).toEqual({ from: 1, to: 2 });
    expect(classes.at(-1)).toEqual({ from: 9, to: 500 });
    for (const number of numbers) expect(shadeOf(number, classes) > 0).toBe(number > 0);
  });

  test('are as few as there are different numbers', () => {
    expect(classesOf([0, 3, 3])).toEqual([{ from: 3, to: 3 }]);
    expect(classesOf([0, 0])).toEqual([]);
  });
});
