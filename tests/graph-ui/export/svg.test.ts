import { describe, expect, test } from 'vitest';
import { type Caption, layOut, type Measure } from '../../../graph-ui/src/core/export/caption.ts';
import { frameOf, type Picture, type PictureNode } from '../../../graph-ui/src/core/export/picture.ts';
import { pictureSvg } from '../../../graph-ui/src/core/export/svg.ts';
import { PALETTES } from '../../../graph-ui/src/core/kinds/palette.ts';
import { elementOf, elementsOf, parseXml, type XmlElement } from '../../setup/xml.ts';

const { light } = PALETTES;
/** As wide as letters are on the whole. */
const measure: Measure = (text, { size }) => text.length * size * 0.5;

const node = (given: Partial<PictureNode> & Pick<PictureNode, 'id'>): PictureNode => ({
  name: given.id,
  label: given.id,
  family: 'innovations',
  colour: light.families.innovations,
  x: 0,
  y: 0,
  radius: 6,
  isolation: null,
  importance: 1,
  ...given,
});

const picture: Picture = {
  nodes: [
    node({ id: 'a', family: 'networks', colour: light.families.networks, x: -100, y: 50, importance: 30 }),
    node({ id: 'b', name: '<Arts> & "sciences"\u0000', label: 'Arts & Cie', x: 100, y: 50 }),
    node({ id: 'c', family: 'actors', x: 0, y: -50, isolation: 0.5 }),
    node({ id: 'd', family: 'actors', x: 0.1, y: -50, isolation: 1, importance: null }),
  ],
  edges: [
    { source: 'a', target: 'b', edgeClass: 'tie' },
    { source: 'b', target: 'c', edgeClass: 'similarity' },
    { source: 'a', target: 'elsewhere', edgeClass: 'tie' },
  ],
  meeting: [
    { x: -100, y: 50 },
    { x: 100, y: 50 },
  ],
  apart: { name: 'Sans lien (2)', box: { x: [0, 0.1], y: [-50, -50] } },
};

const caption: Caption = {
  title: 'L’écosystème & ses liens',
  families: [
    { family: 'networks', name: 'Réseaux' },
    { family: 'actors', name: 'Acteurs' },
  ],
  groups: [],
  signs: [
    { sign: 'size', meaning: 'plus grand : plus de liens' },
    { sign: 'similarity', meaning: 'tirets : ressemblance' },
    { sign: 'isolation', meaning: 'anneau ouvert : isolé' },
  ],
  notes: ['Montré : réseaux < acteurs', 'Source : https://observatoire.example/?a=1&b=2'],
};

const root = parseXml(pictureSvg(picture, caption, light, measure));
const withClass = (of: XmlElement, name: string) =>
  elementsOf(of, 'path').filter(({ attributes }) => attributes.class === name);
const groupOf = (name: string) =>
  elementsOf(root, 'g').find(({ attributes }) => attributes.class === name) as XmlElement;

describe('the picture as SVG', () => {
  test('has one shape for each node and one line for each edge between two of them', () => {
    expect(withClass(root, 'node')).toHaveLength(picture.nodes.length);
    expect(withClass(groupOf('actors'), 'node')).toHaveLength(2);
    expect(groupOf('networks').attributes.fill).toBe(light.families.networks);
    expect(elementsOf(groupOf('tie'), 'line')).toHaveLength(1);
    expect(groupOf('similarity').attributes['stroke-dasharray']).toBe('5 4');
  });

  test('names what it shows as text, whatever the name holds', () => {
    const names = elementsOf(root, 'title').map(({ text }) => text);
    expect(names).toContain('<Arts> & "sciences"\u{FFFD}');
    const [labels] = elementsOf(root, 'g').filter(({ attributes }) => attributes.id === 'labels');
    expect(labels?.children.map(({ text }) => text)).toEqual(['a', 'Arts & Cie', 'c']);
  });

  test('draws the link between two who might meet, apart from those that are there', () => {
    const [line] = elementsOf(groupOf('meeting'), 'path');
    const { transform, d, ...look } = line?.attributes ?? {};
    expect(look).toMatchObject({ stroke: light.ink, 'stroke-width': '2.5', 'stroke-dasharray': '9 7' });
    // As wide as the picture within its margins, and level.
    expect(transform).toMatch(/^translate\(48,/);
    expect(d).toMatch(/^M0,0l1504\.0,0\.0$/);
  });

  test('frames and names what stands apart', () => {
    expect(root.children.find(({ name }) => name === 'text')?.text).toBe('Sans lien (2)');
  });

  test('says under it what it shows, whence it comes and of when it is', () => {
    const [under] = elementsOf(root, 'g').filter(({ attributes }) => attributes.id === 'caption');
    const texts = elementsOf(under as XmlElement, 'text').map(({ text }) => text);
    expect(texts).toEqual([
      caption.title,
      'Réseaux',
      'Acteurs',
      ...caption.signs.map(({ meaning }) => meaning),
      ...caption.notes,
    ]);
    expect(elementOf(root, 'desc').text).toBe(caption.notes.join(' '));
  });

  test('opens the ring of an actor as far as it is isolated', () => {
    const rings = elementsOf(groupOf('actors'), 'path').filter(
      ({ attributes }) => attributes.fill === 'none',
    );
    expect(rings.map(({ attributes }) => attributes.d)).toEqual([expect.stringMatching(/^M[\d.]+,-?0A/)]);
  });

  test('of nothing is a picture all the same', () => {
    const empty = parseXml(
      pictureSvg({ nodes: [], edges: [], meeting: null, apart: null }, caption, light, measure),
    );
    expect(Number(empty.attributes.height)).toBeGreaterThan(0);
    expect(elementsOf(empty, 'line')).toEqual([]);
  });
});

describe('the frame of a picture', () => {
  test('keeps proportions, turns the y axis and holds every node', () => {
    const frame = frameOf(picture, 1000, 500);
    const [a, b, c] = picture.nodes.map((each) => frame.place(each));
    expect(c?.y).toBeGreaterThan(a?.y ?? 0);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(2 * ((c?.y ?? 0) - (a?.y ?? 0)));
    for (const { x, y } of [a, b, c].map((each) => each ?? { x: NaN, y: NaN })) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(frame.height);
    }
  });

  test('makes shapes smaller where they would cover too much', () => {
    const crowd = Array.from({ length: 4000 }, (_, index) =>
      node({ id: `${index}`, x: index % 80, y: Math.floor(index / 80), radius: 16 }),
    );
    expect(frameOf({ nodes: crowd, edges: [], meeting: null, apart: null }, 1000, 500).size).toBeLessThan(
      0.5,
    );
  });
});

describe('what is said under a picture', () => {
  test.each([320, 900, 1600])('stays within %i pixels', (width) => {
    const address = `https://observatory.example/explorer?meet=${'organisation%3Aof-a-long-name,'.repeat(4)}`;
    const long: Caption = {
      ...caption,
      groups: [
        { name: 'Réseaux et coopération, Arts hybrides et numériques, Politiques publiques', colour: '#000' },
      ],
      notes: [...caption.notes, address],
    };
    const { marks, height } = layOut(long, width, light, measure);
    for (const mark of marks) {
      expect(mark.y).toBeLessThan(height);
      if (mark.kind === 'text') expect(mark.x + measure(mark.text, mark.font)).toBeLessThanOrEqual(width);
    }
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts.join(' ')).toContain(caption.notes.join(' '));
    expect(texts.join(' ')).toContain(long.groups[0]?.name);
    expect(texts.join('')).toContain(address);
  });
});
