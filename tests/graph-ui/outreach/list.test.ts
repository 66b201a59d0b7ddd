import { describe, expect, test } from 'vitest';
import {
  changeList,
  commonGround,
  holds,
  named,
  type OutreachEntry,
  pairOf,
} from '../../../graph-ui/src/core/outreach/list.ts';
import { introduction, listOf } from './entries.ts';

const names = (list: readonly OutreachEntry[]) =>
  list.map(({ actor, other }) => `${actor.name}-${other.name}`);

describe('the outreach list', () => {
  test('begins each introduction as one to make, the last one added first', () => {
    const list = listOf(['A', 'B'], ['C', 'D']);
    expect(names(list)).toEqual(['A-B', 'C-D']);
    expect(list[0]).toMatchObject({
      status: 'to-contact',
      note: '',
      addedAt: '2026-11-25',
      changedAt: '2026-11-25',
    });
  });

  test('holds two people once, whichever of them is introduced to the other', () => {
    const list = listOf(['A', 'B']);
    const again = { type: 'add', introduction: introduction('B', 'A'), on: '2026-11-26' } as const;
    expect(pairOf(introduction('B', 'A'))).toBe(pairOf(introduction('A', 'B')));
    expect(changeList(list, again)).toBe(list);
    expect(holds(list, pairOf(introduction('A', 'C')))).toBe(false);
  });

  test('changes one entry, and dates the change', () => {
    const list = listOf(['A', 'B'], ['C', 'D']);
    const pair = pairOf(introduction('C', 'D'));
    const contacted = changeList(list, {
      type: 'change',
      pair,
      change: { status: 'contacted' },
      on: '2026-12-01',
    });
    const noted = changeList(contacted, {
      type: 'change',
      pair,
      change: { note: 'Rappeler' },
      on: '2026-12-02',
    });
    expect(noted[0]).toBe(list[0]);
    expect(noted[1]).toEqual({
      ...list[1],
      status: 'contacted',
      note: 'Rappeler',
      changedAt: '2026-12-02',
    });
  });

  test('takes back a removal, where the entry was and as it was', () => {
    const list = listOf(['A', 'B'], ['C', 'D'], ['E', 'F']);
    const entry = list[1] as OutreachEntry;
    const removed = changeList(list, { type: 'remove', pair: pairOf(entry) });
    expect(names(removed)).toEqual(['A-B', 'E-F']);
    const restored = changeList(removed, { type: 'restore', entry, place: 1 });
    expect(restored).toEqual(list);
    expect(changeList(restored, { type: 'restore', entry, place: 1 })).toBe(restored);
    expect(names(changeList([], { type: 'restore', entry, place: 1 }))).toEqual(['C-D']);
  });

  test('is left alone by changes of what another tab removed', () => {
    const list = listOf(['A', 'B']);
    const pair = pairOf(introduction('C', 'D'));
    expect(changeList(list, { type: 'change', pair, change: { note: 'x' }, on: '2026-12-01' })).toEqual(list);
    expect(changeList(list, { type: 'remove', pair })).toEqual(list);
  });
});

test('what two have in common leaves out through whom they meet', () => {
  expect(
    commonGround([
      { kind: 'SHARED_THEMES', fr: 'Thème commun : musique.', en: 'A theme in common: music.' },
      { kind: 'SHARED_NEIGHBOUR', fr: 'Lien commun : CNC.', en: 'A link in common: CNC.' },
      { kind: 'SAME_TERRITORY', fr: 'Même territoire : Lyon.', en: 'Same territory: Lyon.' },
    ]),
  ).toEqual({
    fr: ['Thème commun : musique.', 'Même territoire : Lyon.'],
    en: ['A theme in common: music.', 'Same territory: Lyon.'],
  });
});

test('the list keeps of an entity what a link shows, and nothing else', () => {
  const { actor } = introduction('A', 'B');
  const described = { ...actor, description: 'Longue' };
  expect(named(described)).toEqual(actor);
});
