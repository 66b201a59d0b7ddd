import { describe, expect, it } from 'vitest';
import { chainText, inOrder, type ReuseChain } from '../../../server/explore/reuse.ts';

function chain(...dates: (string | null)[]): ReuseChain {
  const entity = (position: number) => ({ id: `project:${position}`, name: `P${position}`, nameEn: null });
  return {
    entities: [...dates, null].map((_, position) => entity(position)),
    reuses: dates.map((since, position) => ({
      user: `project:${position}`,
      used: `project:${position + 1}`,
      since,
      until: null,
      what: null,
      evidence: null,
      source: null,
    })),
  };
}

describe('a chain of re-use', () => {
  it('is in order when none of its re-uses came before the one it builds on', () => {
    expect(inOrder(chain('2021', '2019'))).toBe(true);
    expect(inOrder(chain('2019-03', '2019'))).toBe(true);
    expect(inOrder(chain('2021', null, '2019'))).toBe(true);
    expect(inOrder(chain(null, null))).toBe(true);
    expect(inOrder(chain('2014', '2020'))).toBe(false);
    expect(inOrder(chain('2014', null, '2020'))).toBe(false);
  });

  it('is put in words, each re-use as a clause', () => {
    expect(chainText(chain(null, null), 'en')).toBe('P0 re-uses P1; P1 re-uses P2.');
    expect(chainText(chain(null, null), 'fr')).toBe('P0 réutilise P1\u00a0; P1 réutilise P2.');
  });
});
