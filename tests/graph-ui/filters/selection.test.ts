import { describe, expect, test } from 'vitest';
import type { Ecosystem } from '../../../graph-ui/src/core/ecosystem/ecosystem.ts';
import { MISSING } from '../../../graph-ui/src/core/filters/facet.ts';
import { indexFacets } from '../../../graph-ui/src/core/filters/facets.ts';
import { spanOf, wasThere } from '../../../graph-ui/src/core/filters/period.ts';
import { type Filters, select } from '../../../graph-ui/src/core/filters/selection.ts';
import { adjacency, within } from '../../../graph-ui/src/core/filters/surroundings.ts';
import { KINDS } from '../../../graph-ui/src/core/kinds/kinds.ts';
import { entity, link } from '../ecosystem.ts';

const ecosystem: Ecosystem = {
  nodes: [
    entity('network', { kind: 'NETWORK', degree: 1 }),
    entity('member', {
      kind: 'ORGANISATION',
      degree: 2,
      territories: ['lyon'],
      themes: ['xr'],
      began: '2010-05',
      ended: '2015',
    }),
    entity('project', { kind: 'PROJECT', degree: 1, themes: ['digital'], began: '2018' }),
    entity('alone', { kind: 'PERSON' }),
    entity('xr', { kind: 'THEME' }),
    entity('digital', { kind: 'THEME' }),
    entity('lyon', { kind: 'TERRITORY' }),
    entity('rhone', { kind: 'TERRITORY' }),
  ],
  edges: [
    link(1, 0, 'MEMBER_OF'),
    link(1, 2, 'CARRIES'),
    link(1, 4, 'ABOUT'),
    link(2, 5, 'ABOUT'),
    link(4, 5, 'BROADER'),
    link(1, 6, 'LOCATED_IN'),
    link(6, 7, 'PART_OF'),
  ],
  totalNodes: 8,
  totalEdges: 7,
  leftOut: [],
};
const links = adjacency(ecosystem.nodes.length, ecosystem.edges);
const filterable = { ecosystem, facets: indexFacets(ecosystem), adjacency: () => links };
const everything: Filters = {
  facets: { kinds: KINDS, themes: [], territories: [], networks: [], links: [] },
  years: null,
  undated: true,
  around: null,
};
const kept = (filters: Partial<Filters>) => {
  const { visible } = select(filterable, { ...everything, ...filters });
  return ecosystem.nodes.filter((_, position) => visible[position]).map(({ id }) => id);
};
const facets = (chosen: Partial<Filters['facets']>) => ({ facets: { ...everything.facets, ...chosen } });

describe('filters', () => {
  test('keep all when nothing is chosen, and nothing when no kind is', () => {
    expect(kept({})).toHaveLength(8);
    expect(kept(facets({ kinds: [] }))).toEqual([]);
  });

  test('a theme keeps what is about narrower ones too', () => {
    expect(kept(facets({ themes: ['digital'] }))).toEqual(['member', 'project', 'xr', 'digital']);
    expect(kept(facets({ themes: ['xr'] }))).toEqual(['member', 'xr']);
  });

  test('a place keeps what is in its parts', () => {
    expect(kept(facets({ territories: ['rhone'] }))).toEqual(['member', 'lyon', 'rhone']);
  });

  test('a network keeps itself and what is tied to it', () => {
    expect(kept(facets({ networks: ['network'] }))).toEqual(['network', 'member']);
    expect(kept(facets({ networks: [MISSING], kinds: ['PERSON', 'PROJECT'] }))).toEqual(['project', 'alone']);
  });

  test('what has no link can be asked for', () => {
    expect(kept(facets({ links: ['0'], kinds: ['PERSON', 'PROJECT', 'NETWORK'] }))).toEqual(['alone']);
  });

  test('years keep what was there, and what has no date if one wants', () => {
    const years = { from: 2011, to: 2012 };
    expect(kept({ years, undated: false })).toEqual(['member']);
    expect(kept({ years })).toEqual(ecosystem.nodes.map(({ id }) => id).filter((id) => id !== 'project'));
  });

  test('surroundings keep what is near', () => {
    expect(kept({ around: { centre: 0, steps: 1 } })).toEqual(['network', 'member']);
    expect(kept({ around: { centre: 0, steps: 2 } })).toEqual(['network', 'member', 'project', 'xr', 'lyon']);
  });

  test('add up, and count what each value would keep', () => {
    const chosen = facets({ kinds: ['ORGANISATION', 'PROJECT'], networks: ['network'] });
    expect(kept(chosen)).toEqual(['member']);
    const { counts } = select(filterable, { ...everything, ...chosen });
    expect(counts.kinds.get('NETWORK')).toEqual({ matching: 1, total: 1 });
    expect(counts.kinds.get('PROJECT')).toEqual({ matching: 0, total: 1 });
    expect(counts.networks.get(MISSING)).toEqual({ matching: 1, total: 6 });
  });
});

describe('surroundings', () => {
  test('do not go on from a theme or a place, but start from one', () => {
    const kinds = ecosystem.nodes.map(({ kind }) => kind);
    const steps = (centre: number, count: number) => [...within(links, kinds, centre, count)];
    // From the project over the theme nothing more is reached.
    expect(steps(2, 2)).toEqual([1, 1, 1, 0, 1, 1, 1, 0]);
    expect(steps(7, 1)).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
  });
});

describe('dates', () => {
  test.each([
    ['2010', '2015', 2015, true],
    ['2010', '2015', 2016, false],
    ['2010-05', null, 2030, true],
    ['2010-05', null, 2009, false],
    [null, '2015-12-31', 2015, true],
    [null, '2015', 2016, false],
    [null, null, 2016, undefined],
  ])('of %s to %s in %i', (began, ended, year, expected) => {
    expect(wasThere({ began, ended }, { from: year, to: year })).toBe(expected);
  });

  test('go from the first to the last, and not beyond today', () => {
    expect(spanOf(ecosystem.nodes, 2026)).toEqual({ from: 2010, to: 2018 });
    expect(spanOf(ecosystem.nodes, 2016)).toEqual({ from: 2010, to: 2016 });
    expect(spanOf([entity('undated')], 2026)).toBeUndefined();
  });
});
