import { describe, expect, it } from 'vitest';
import { parseIdentifier } from '../../../ingest/resolve/identifiers.ts';
import { readLabelledPairs } from './labelled-pairs.ts';

const pairs = readLabelledPairs();

describe('the labelled pairs', () => {
  it('are at least 300, with enough of each outcome in each half, each with its reason', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    for (const half of ['tune', 'check'] as const) {
      for (const same of [true, false]) {
        expect(pairs.filter((pair) => pair.half === half && pair.same === same).length).toBeGreaterThan(70);
      }
    }
    expect(pairs.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('say the same thing of both records exactly where they are the same', () => {
    expect(pairs.filter(({ same, a, b }) => same !== (a.is === b.is)).map(({ line }) => line)).toEqual([]);
  });

  it('keep what one thing is called in one half', () => {
    const halves = new Map<string, string>();
    const straddling = pairs.filter(({ half, a, b }) =>
      [a.is, b.is].some((is) => {
        const known = halves.get(is) ?? half;
        halves.set(is, known);
        return known !== half;
      }),
    );
    expect(straddling.map(({ line }) => line)).toEqual([]);
  });

  it('bear valid identifiers only', () => {
    const written = pairs.flatMap(({ a, b }) =>
      [a, b].flatMap(({ candidate }) => candidate.identifiers ?? []),
    );
    expect(written.filter((text) => parseIdentifier(text) === undefined)).toEqual([]);
  });
});
