import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../graph-ui/src/core/kinds/kinds.ts';
import {
  carriedState,
  DEFAULT_STATE,
  readState,
  type UrlState,
  writeState,
} from '../../../graph-ui/src/core/url/state.ts';

const there = (state: UrlState) => readState(new URLSearchParams(writeState(state).toString()));

describe('the state of the page in its address', () => {
  test('the default state needs no parameter', () => {
    expect(writeState(DEFAULT_STATE).toString()).toBe('');
    expect(readState(new URLSearchParams())).toEqual(DEFAULT_STATE);
  });

  test('every part comes back as it was written', () => {
    const state: UrlState = {
      tab: 'table',
      section: 'bridges',
      scope: 'members',
      standing: 'data',
      about: 'theme:xr',
      territory: 'territory:bretagne',
      network: 'network:tmnlab',
      status: 'TO_ARBITRATE',
      type: 'dataSet',
      when: 'past',
      kinds: ['NETWORK', 'PAPER'],
      themes: ['theme:xr', 'none'],
      territories: ['territory:lyon'],
      networks: ['network:hacnum'],
      links: ['0', '21-'],
      years: { from: 2013, to: 2020 },
      undated: false,
      most: 400,
      kindsOnly: true,
      steps: 2,
      colour: 'community',
      size: 'pageRank',
      from: 'network:tmnlab',
      to: 'project:gallica',
      meet: ['organisation:groover', 'network:hacnum', 'organisation:cnc'],
      camera: { x: 0.25, y: -1.5, ratio: 0.125 },
      selected: 'network:tmnlab',
      query: 'réalité virtuelle & musée + 100 % « sûr »',
      entity: 'project:gallica',
      what: 'reuse',
      person: 'person:ada',
      similarities: true,
      sort: { column: 'isolation', descending: true },
      page: 3,
      embed: ['legend', 'zoom'],
      language: 'en',
      theme: 'dark',
    };
    expect(there(state)).toEqual(state);
  });

  test('nothing, everything and what the view opens with are three filters', () => {
    expect(there({ ...DEFAULT_STATE, kinds: [] }).kinds).toEqual([]);
    expect(there({ ...DEFAULT_STATE, kinds: KINDS }).kinds).toEqual(KINDS);
    expect(there({ ...DEFAULT_STATE, kinds: null }).kinds).toBeNull();
  });

  test('a view within another site may have no control at all, and stays one when it leads elsewhere', () => {
    expect(writeState({ ...DEFAULT_STATE, embed: [] }).toString()).toBe('embed=1');
    expect(there({ ...DEFAULT_STATE, embed: [] }).embed).toEqual([]);
    const carried = carriedState({ ...DEFAULT_STATE, embed: ['legend'], query: 'musée', language: 'en' });
    expect(carried).toEqual({ ...DEFAULT_STATE, embed: ['legend'], language: 'en' });
  });

  test.each([
    ['tab=carte', { tab: 'graph' }],
    ['status=done', { status: null }],
    ['type=leaflet', { type: null }],
    ['when=tomorrow', { when: null }],
    ['scope=friends', { scope: 'circle' }],
    ['standing=some', { standing: 'ecosystem' }],
    ['lang=de', { language: 'fr' }],
    ['theme=sepia', { theme: null }],
    ['page=-2', { page: 1 }],
    ['page=1.5', { page: 1 }],
    ['page=abc', { page: 1 }],
    ['sort=colour', { sort: { column: 'degree', descending: true } }],
    ['kinds=network,unicorn', { kinds: ['NETWORK'] }],
    ['selected=', { selected: null }],
    ['themes=,theme:xr,,theme:xr', { themes: ['theme:xr'] }],
    ['links=0,many', { links: ['0'] }],
    ['years=2020-2013', { years: null }],
    ['years=13-20', { years: null }],
    ['steps=9', { steps: 0 }],
    ['colour=red', { colour: 'kind' }],
    ['size=huge', { size: 'degree' }],
    ['camera=1,2', { camera: null }],
    ['camera=0,0,0', { camera: null }],
    ['camera=a,b,c', { camera: null }],
    ['embed=yes', { embed: null }],
    ['controls=legend', { embed: null }],
    ['embed=1&controls=zoom,rocket,legend', { embed: ['legend', 'zoom'] }],
  ])('%s does not break the page', (parameters, expected) => {
    expect(readState(new URLSearchParams(parameters))).toMatchObject(expected);
  });
});
