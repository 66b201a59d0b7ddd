import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { readValue, type Written, written } from '../../../ingest/backup/value.ts';

const { Date: Day, DateTime, Duration, LocalDateTime, LocalTime, Point, Time } = neo4j.types;

/** A value through a backup and back. */
const through = (value: unknown) => readValue(JSON.parse(JSON.stringify(written(value))) as Written);

const third = 1 / 3;

describe('a value of a property', () => {
  it.each([
    ['a text, with what ends a line elsewhere', 'a\u2028b\n"c"'],
    ['a truth', false],
    ['an integer', neo4j.int(5)],
    ['an integer beyond what JSON holds', neo4j.int('9007199254740993')],
    ['a float that is whole', 5],
    ['a float', third],
    ['no number', Number.NaN],
    ['an infinity', Number.NEGATIVE_INFINITY],
    ['a zero with a sign', -0],
    ['texts', ['a', 'b']],
    ['nothing', []],
    ['integers', [neo4j.int(1), neo4j.int(2)]],
    ['few floats', [1, third]],
    ['a vector of 32 bits', Array.from(Float32Array.from({ length: 9 }, (_, index) => index / 7))],
    ['a vector of 64 bits', Array.from({ length: 9 }, (_, index) => index / 7)],
    ['bytes', new Int8Array([0, -1, 127])],
    ['a date', new Day(2026, 11, 28)],
    ['a time', new Time(1, 2, 3, 4, 3600)],
    ['a time without zone', new LocalTime(1, 2, 3, 4)],
    ['a moment with an offset', new DateTime(2026, 11, 28, 1, 2, 3, 4, 3600)],
    ['a moment in a zone', new DateTime(2026, 11, 28, 1, 2, 3, 4, undefined, 'Europe/Paris')],
    ['a moment without zone', new LocalDateTime(2026, 11, 28, 1, 2, 3, 4)],
    ['a duration', new Duration(1, 2, 3, 4)],
    ['a point in a plane', new Point(7203, 1.5, 2)],
    ['a point in space', new Point(9157, 1.5, 2, 3)],
  ])('is the same after it: %s', (_, value) => {
    expect(through(value)).toStrictEqual(value);
  });

  it('tells an integer from a float', () => {
    expect(written(neo4j.int(1))).toEqual({ int: '1' });
    expect(written(1)).toBe(1);
  });

  it('is refused when it is of no type of the store', () => {
    expect(() => written({ a: 1 })).toThrow(TypeError);
    expect(() => readValue({ complex: [1, 2] })).toThrow('Nothing is written so: {"complex":[1,2]}');
  });
});
