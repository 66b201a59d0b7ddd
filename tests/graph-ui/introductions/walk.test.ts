import { describe, expect, test } from 'vitest';
import { walkOver } from '../../../graph-ui/src/core/introductions/walk.ts';
import { entity, link } from '../ecosystem.ts';

const nodes = [
  entity('actor', { kind: 'ORGANISATION' }),
  entity('other', { kind: 'ORGANISATION' }),
  entity('friend', { kind: 'PERSON' }),
  entity('project', { kind: 'PROJECT', degree: 2 }),
  entity('festival', { kind: 'EVENT', degree: 50 }),
  entity('theme', { kind: 'THEME', degree: 2 }),
  entity('far', { kind: 'NETWORK' }),
];
const at = (id: string) => nodes.findIndex((node) => node.id === id);
const tie = (from: string, to: string, type: Parameters<typeof link>[2] = 'PARTNERS_IN') =>
  link(at(from), at(to), type);

describe('a walk over an introduction', () => {
  test('goes through whom both know, by what they share, and on to whom one would get to', () => {
    const edges = [
      tie('actor', 'project'),
      tie('friend', 'project'),
      tie('actor', 'festival'),
      tie('friend', 'festival'),
      tie('friend', 'other', 'WORKS_FOR'),
      tie('other', 'far', 'MEMBER_OF'),
    ];
    const meeting = { actor: 'actor', other: 'other', through: ['friend'], reached: ['far'] };
    expect(walkOver(meeting, { nodes, edges })).toEqual([
      'actor',
      'project',
      'friend',
      'other',
      'other',
      'far',
    ]);
  });

  test('holds the two alone where nobody is known in between', () => {
    const meeting = { actor: 'actor', other: 'other', through: [], reached: [] };
    expect(walkOver(meeting, { nodes, edges: [] })).toEqual(['actor', 'other']);
  });

  test('takes a theme, a list and a likeness for no tie', () => {
    const edges = [
      tie('actor', 'theme', 'ABOUT'),
      tie('friend', 'theme', 'ABOUT'),
      tie('actor', 'friend', 'SIMILAR_TO'),
      tie('project', 'actor', 'LISTS'),
      tie('project', 'friend', 'LISTS'),
    ];
    const meeting = { actor: 'actor', other: 'other', through: ['friend'], reached: [] };
    expect(walkOver(meeting, { nodes, edges })).toEqual(['actor', 'friend', 'other']);
  });
});
