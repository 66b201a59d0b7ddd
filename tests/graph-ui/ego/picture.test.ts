import { describe, expect, test } from 'vitest';
import { drawnNodes, egoPicture } from '../../../graph-ui/src/core/ego/picture.ts';
import type { Kind } from '../../../graph-ui/src/gql/graphql.ts';

const node = (id: string, kind: Kind, x: number, y: number, degree = 1) => ({
  ...{ id, kind, name: `Nom de ${id}`, nameEn: null, acronym: null },
  ...{ x, y, degree },
});
const SIZE = { width: 500, height: 300 };
const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

test('the entity comes first, then who acts, then the themes, until there are too many', () => {
  const themes = Array.from({ length: 10 }, (_, index) => node(`theme:${index}`, 'THEME', 0, 0));
  const actors = Array.from({ length: 495 }, (_, index) => node(`person:${index}`, 'PERSON', index, 0));
  const few = drawnNodes('me', [...themes.slice(0, 2), node('me', 'NETWORK', 0, 0), ...actors.slice(0, 2)]);
  expect(few.map(({ id }) => id)).toEqual(['me', 'person:0', 'person:1', 'theme:0', 'theme:1']);
  const many = drawnNodes('me', [...themes, ...actors, node('me', 'NETWORK', 0, 0)]);
  expect(many).toHaveLength(41);
  expect(many.at(-1)?.id).toBe('person:39');
});

describe('the picture', () => {
  test('keeps who stands above and on the right of whom, inside of the drawing', () => {
    const nodes = [
      node('me', 'NETWORK', 0, 0),
      node('a', 'PERSON', 100, 50),
      node('b', 'PROJECT', -300, -10),
    ];
    const { marks } = egoPicture(nodes, [], SIZE, 'fr');
    const [me, a, b] = marks;
    if (!me || !a || !b) throw new Error('Somebody is missing.');
    expect(a.x).toBeGreaterThan(me.x);
    expect(b.x).toBeLessThan(me.x);
    // Upwards is a smaller ordinate in a drawing.
    expect(a.y).toBeLessThan(me.y);
    for (const { x, y, radius } of marks) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(SIZE.width);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(SIZE.height);
    }
    expect(marks.map(({ family }) => family)).toEqual(['networks', 'actors', 'innovations']);
  });

  test('keeps those of one place apart, and is the same each time', () => {
    const nodes = Array.from({ length: 41 }, (_, index) => node(`person:${index}`, 'PERSON', 7, 7, 100));
    const { marks } = egoPicture(nodes, [], SIZE, 'fr');
    for (const [index, a] of marks.entries())
      for (const b of marks.slice(index + 1)) expect(far(a, b)).toBeGreaterThan(a.radius);
    expect(egoPicture(nodes, [], SIZE, 'fr').marks).toEqual(marks);
  });

  test('of an entity alone stands in the middle', () => {
    expect(egoPicture([node('me', 'NETWORK', 900, -40)], [], SIZE, 'fr').marks[0]).toMatchObject({
      x: expect.closeTo(250, 0),
      y: expect.closeTo(150, 0),
    });
  });

  test('has one line for two entities, those of the entity itself last', () => {
    const nodes = ['me', 'a', 'b'].map((id, index) => node(id, 'PERSON', index * 10, index));
    const edge = (source: string, target: string) => ({ source, target });
    const edges = [edge('me', 'a'), edge('a', 'me'), edge('b', 'a'), edge('b', 'me'), edge('b', 'unknown')];
    const { lines } = egoPicture(nodes, edges, SIZE, 'fr');
    expect(lines.map(({ key, isOwn }) => [key, isOwn])).toEqual([
      ['a b', false],
      ['a me', true],
      ['b me', true],
    ]);
  });

  test('writes no name over another entity', () => {
    const nodes = [node('a', 'PERSON', 0, 0), node('b', 'PERSON', 100, 0), node('c', 'PERSON', 110, 0)];
    const { labels } = egoPicture(nodes, [], SIZE, 'fr');
    expect(labels.map(({ id, anchor }) => `${id} ${anchor}`)).toEqual(['a start', 'b end']);
  });

  test('names those that have room, the entity before all others', () => {
    const nodes = Array.from({ length: 30 }, (_, index) =>
      node(`person:${index}`, 'PERSON', (index * 7) % 30, index),
    );
    const { labels } = egoPicture(nodes, [], { width: 320, height: 300 }, 'fr');
    expect(labels[0]).toMatchObject({ id: 'person:0', anchor: 'start', text: 'Nom de person:0' });
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.length).toBeLessThan(30);
    for (const { text, x, anchor } of labels) {
      const [left, right] = anchor === 'start' ? [x, x + 6 * text.length] : [x - 6 * text.length, x];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
  });
});
