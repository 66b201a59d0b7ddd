import { describe, expect, test } from 'vitest';
import {
  countValues,
  countVisible,
  failures,
  indexFacet,
  MISSING,
  matches,
} from '../../../graph-ui/src/core/filters/facet.ts';

const colours = indexFacet([['red'], ['red', 'blue', 'red'], [], ['blue']]);
const sizes = indexFacet([['small'], ['large'], ['large'], ['large']]);

describe('a facet', () => {
  test('knows the values of each entity once, and which have none', () => {
    expect(colours.values).toEqual(['red', 'blue', MISSING]);
    expect([...colours.starts]).toEqual([0, 1, 3, 4, 5]);
  });

  test('keeps what has one of the values chosen', () => {
    expect([...matches(colours, ['red'])]).toEqual([1, 1, 0, 0]);
    expect([...matches(colours, ['red', 'blue'])]).toEqual([1, 1, 0, 1]);
    expect([...matches(colours, ['green'])]).toEqual([0, 0, 0, 0]);
  });

  test('that a value is missing can be chosen like a value', () => {
    expect([...matches(colours, [MISSING])]).toEqual([0, 0, 1, 0]);
  });
});

describe('counts', () => {
  const red = matches(colours, ['red']);
  const large = matches(sizes, ['large']);
  const failed = failures([red, large], 4);

  test('an entity is kept when it fails no condition', () => {
    expect([...failed]).toEqual([1, 0, 1, 1]);
  });

  test('of a facet are narrowed by the other facets, not by its own choice', () => {
    expect(countValues(colours, failed, red)).toEqual(
      new Map([
        ['red', { matching: 1, total: 2 }],
        ['blue', { matching: 2, total: 2 }],
        [MISSING, { matching: 1, total: 1 }],
      ]),
    );
    expect(countValues(sizes, failed, large).get('small')).toEqual({ matching: 1, total: 1 });
  });

  test('of a facet without a choice are those of what is kept', () => {
    const onlyRed = failures([red], 4);
    expect(countValues(sizes, onlyRed, undefined).get('large')).toEqual({ matching: 1, total: 3 });
  });

  test('of what is seen', () => {
    expect(countVisible(colours, Uint8Array.of(0, 1, 1, 0))).toEqual(
      new Map([
        ['red', 1],
        ['blue', 1],
        [MISSING, 1],
      ]),
    );
  });
});
