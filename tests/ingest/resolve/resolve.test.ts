import { describe, expect, it } from 'vitest';
import { type BlockLimits, candidatePairs, LIMITS, RULES } from '../../../ingest/resolve/block.ts';
import { type Candidate, resolve } from '../../../ingest/resolve/index.ts';
import { nameTokens, profileOf } from '../../../ingest/resolve/profile.ts';
import { rarityOf } from '../../../ingest/resolve/rarity.ts';

const organisation = (id: string, name: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  kind: 'Organisation',
  names: [name],
  ...more,
});

/** Without the neighbours in the order of names, which bring anything together in a list this short. */
const NO_NEIGHBOURS: BlockLimits = { ...LIMITS, neighbours: 0 };

function pairsOf(candidates: readonly Candidate[], limits?: BlockLimits): string[] {
  const rarity = rarityOf(candidates.map(nameTokens));
  const profiles = candidates.map((candidate) => profileOf(candidate, rarity));
  const partners = candidatePairs(profiles, RULES, limits);
  return partners.flatMap((list, a) => [...list].map((b) => `${candidates[a]?.id}-${candidates[b]?.id}`));
}

describe('candidatePairs', () => {
  it.each([
    [
      'an identifier',
      organisation('a', 'X', { identifiers: ['ror:04v1bf639'] }),
      organisation('b', 'Y', { identifiers: ['ror:04v1bf639'] }),
    ],
    [
      'a domain',
      organisation('a', 'X', { url: 'https://a.fr' }),
      organisation('b', 'Y', { url: 'http://www.a.fr/b' }),
    ],
    [
      'two rare tokens',
      organisation('a', 'Nuits sonores lyonnaises'),
      organisation('b', 'Les Nuits sonores'),
    ],
    [
      'a rare token and the département',
      organisation('a', 'Fresnoy', { place: { postcode: '59200' } }),
      organisation('b', 'Musée Fresnoy', { place: { postcode: '59000' } }),
    ],
    [
      'a mistyped token in one commune',
      organisation('a', 'Stereolux', { place: { commune: 'Nantes' } }),
      organisation('b', 'Stereolix', { place: { commune: 'Nantes' } }),
    ],
    [
      'an acronym in one commune',
      organisation('a', 'CNM', { place: { commune: 'Paris' } }),
      organisation('b', 'Centre national de la musique', { place: { commune: 'Paris' } }),
    ],
    [
      'a person’s name',
      { id: 'a', kind: 'Person', names: ['Bianchini S.'] },
      { id: 'b', kind: 'Person', names: ['Samuel Bianchini'] },
    ],
  ] as const)('share %s', (_, a, b) => {
    expect(pairsOf([a, b], NO_NEIGHBOURS)).toEqual(['a-b']);
  });

  it('leave alone what shares nothing strict', () => {
    const [lyon, dijon] = [organisation('a', 'Opéra lyonnais'), organisation('b', 'Musée dijonnais')];
    expect(pairsOf([lyon, dijon], NO_NEIGHBOURS)).toEqual([]);
  });

  it('compare only neighbours in large blocks, so that the work grows with the records', () => {
    const limits = { maxBlock: 8, window: 4, neighbours: 1 };
    const same = (count: number) =>
      Array.from({ length: count }, (_, i) => organisation(`o${String(i).padStart(4, '0')}`, 'Zinc'));
    expect(pairsOf(same(8), limits)).toHaveLength((8 * 7) / 2);
    const pairs = pairsOf(same(1000), limits);
    expect(pairs).toHaveLength(4 * 1000 - (1 + 2 + 3 + 4));
    expect(pairs).toContain('o0000-o0004');
    expect(pairs).not.toContain('o0000-o0005');
  });

  it('ask for more in common where many share a word', () => {
    const limits = { maxBlock: 2, window: 0, neighbours: 0 };
    const names = ['Nuits sonores', 'Les Nuits sonores', 'Nuits blanches', 'Nuits magiques'];
    const pairs = pairsOf(
      names.map((name, i) => organisation(`o${i}`, name)),
      limits,
    );
    expect(pairs).toEqual(['o0-o1']);
  });

  it('find a slip in the only word of a name by the order of names', () => {
    const records = [organisation('a', 'Stereolux'), organisation('b', 'Stereolix')];
    expect(pairsOf(records)).toEqual(['a-b']);
    expect(pairsOf(records, { maxBlock: 8, window: 4, neighbours: 0 })).toEqual([]);
  });
});

describe('resolve', () => {
  it('compares nothing of two kinds', () => {
    const opera = organisation('a', 'Opéra de Lyon');
    expect(resolve([opera, { ...opera, id: 'b', kind: 'Event' }]).compared).toBe(0);
    expect(resolve([opera, { ...opera, id: 'b', kind: 'Network' }]).compared).toBe(1);
  });

  const candidates = [
    organisation('a', 'Stereolux', { url: 'https://stereolux.org', place: { commune: 'Nantes' } }),
    organisation('b', 'Stéréolux', { url: 'http://www.stereolux.org', place: { commune: 'Nantes' } }),
    organisation('c', 'Stereolux', { identifiers: ['siren:216901231'] }),
    organisation('d', 'Trempolino', { place: { commune: 'Nantes' } }),
  ];

  it('merges, shows and leaves alone', () => {
    const found = resolve(candidates);
    expect(found.clusters).toEqual([['a', 'b']]);
    expect(found.pairs.map(({ a, b, outcome, decidedBy }) => [a, b, outcome, decidedBy])).toEqual([
      ['a', 'b', 'merge', 'algorithm'],
      ['a', 'c', 'review', 'algorithm'],
      ['b', 'c', 'review', 'algorithm'],
    ]);
  });

  it('obeys people before itself, the last word counting', () => {
    const by = 'Claire';
    const found = resolve(candidates, [
      { a: 'b', b: 'a', same: true, by },
      { a: 'a', b: 'b', same: false, by },
      { a: 'd', b: 'c', same: true, by },
      { a: 'gone', b: 'c', same: true, by },
    ]);
    expect(found.clusters).toEqual([['c', 'd']]);
    expect(found.pairs.find(({ a, b }) => a === 'a' && b === 'b')).toMatchObject({
      outcome: 'distinct',
      method: 'human',
      decidedBy: by,
    });
  });

  it('shows a merge that would bring vetoed records together', () => {
    const place = { commune: 'Nantes' };
    const chain = [
      organisation('one', 'Stereolux', { place, identifiers: ['siren:216901231'] }),
      organisation('two', 'Stereolux', { place }),
      organisation('three', 'Stereolux', { place, identifiers: ['siren:213801855'] }),
    ];
    const found = resolve(chain);
    expect(found.clusters).toEqual([['one', 'two']]);
    expect(found.pairs.map(({ a, b, outcome }) => `${a} ${b} ${outcome}`)).toEqual([
      'one two merge',
      'two three review',
    ]);
  });

  it('gives the same twice, and the same clusters in any order', () => {
    expect(resolve(candidates)).toEqual(resolve(candidates));
    const members = (list: readonly Candidate[]) => resolve(list).clusters.map((each) => [...each].sort());
    expect(members(candidates.toReversed())).toEqual(members(candidates));
  });

  it('asks for an id of their own', () => {
    expect(() => resolve([organisation('a', 'A'), organisation('a', 'B')])).toThrow(RangeError);
  });
});
