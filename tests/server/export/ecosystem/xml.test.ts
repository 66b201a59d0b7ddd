import { describe, expect, it } from 'vitest';
import { gexf } from '../../../../server/export/ecosystem/gexf.ts';
import { graphml } from '../../../../server/export/ecosystem/graphml.ts';
import { escapeXml } from '../../../../server/export/ecosystem/xml.ts';
import { elementOf, elementsOf, parseXml, type XmlElement } from '../../../setup/xml.ts';
import { smallGraph } from './graph.ts';

const parse = (pieces: Iterable<string>) => parseXml([...pieces].join(''));
const byId = (elements: readonly XmlElement[], id: string) =>
  elements.find(({ attributes }) => attributes.id === id) as XmlElement;

describe('a text in XML', () => {
  it.each([
    ['a < b && c > "d"', 'a &lt; b &amp;&amp; c &gt; &quot;d&quot;'],
    ['one\ntwo\tthree\r', 'one&#10;two&#9;three&#13;'],
    ['\u0000 \u0008 \u000b \u001f \uffff \ud83d', '� � � � � �'],
    ['été 🎭 \u0085', 'été 🎭 \u0085'],
  ])('%j is written so that every reader reads it', (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });
});

describe('GEXF', () => {
  const root = parse(gexf(smallGraph()));
  const nodes = elementsOf(root, 'node');
  const edges = elementsOf(root, 'edge');
  const valuesOf = (element: XmlElement) =>
    Object.fromEntries(
      elementsOf(element, 'attvalue').map(({ attributes: { for: name = '', value } }) => [name, value]),
    );

  it('holds every node and every relation, and says how many', () => {
    expect([nodes.length, elementOf(root, 'nodes').attributes.count]).toEqual([3, '3']);
    expect([edges.length, elementOf(root, 'edges').attributes.count]).toEqual([4, '4']);
    const ids = nodes.map(({ attributes }) => attributes.id);
    for (const { attributes } of edges) {
      expect(ids).toContain(attributes.source);
      expect(ids).toContain(attributes.target);
    }
  });

  it('is directed, and keeps relations of different types between the same two apart', () => {
    expect(elementOf(root, 'graph').attributes.defaultedgetype).toBe('directed');
    const pairs = edges.map(({ attributes: { source, target, kind } }) => `${source} ${kind} ${target}`);
    expect(pairs).toContain('network:tmnlab CARRIES project:one');
    expect(pairs).toContain('network:tmnlab PARTNERS_IN project:one');
  });

  it('declares each attribute that it uses, with its type', () => {
    for (const [of, elements] of [
      ['node', nodes],
      ['edge', edges],
    ] as const) {
      const group = elementsOf(root, 'attributes').find(({ attributes }) => attributes.class === of);
      const types = new Map(group?.children.map(({ attributes: { id, type } }) => [id, type]));
      for (const each of elements)
        for (const name of Object.keys(valuesOf(each))) expect(types.get(name)).toBeDefined();
      if (of === 'node') expect([types.get('degree'), types.get('isolation')]).toEqual(['integer', 'double']);
    }
  });

  it('gives back what it was given, but for what XML cannot hold', () => {
    const project = byId(nodes, 'project:one');
    expect(project.attributes.label).toBe('=HYPERLINK("http://example.org")');
    expect(valuesOf(project)).toEqual({
      kind: 'PROJECT',
      name: '<Arts> & "sciences" ;\n l’été,�� fin',
      degree: '1',
      betweenness: '0.5',
      pageRank: '0.125',
      isolation: '0.25',
      began: '2021-04',
      ended: '2023',
      themes: 'Musées; Réalité virtuelle',
    });
    expect(elementOf(project, 'viz:position').attributes).toEqual({ x: '-12.5', y: '2', z: '0' });
    expect(valuesOf(byId(edges, '0'))).toEqual({ type: 'FUNDED_BY', since: '2021-04', role: 'a & b' });
  });

  it('says who made it, when and of what', () => {
    const meta = elementOf(root, 'meta');
    expect(meta.attributes.lastmodifieddate).toBe('2026-04-12');
    expect(elementOf(meta, 'creator').text).toBe('Observatoire');
    expect(elementOf(meta, 'description').text).toBe('Filtre : réseaux & projets.');
  });
});

describe('GraphML', () => {
  const root = parse(graphml(smallGraph()));
  const graph = elementOf(root, 'graph');
  const keys = new Map(elementsOf(root, 'key').map(({ attributes }) => [attributes.id, attributes]));
  const valuesOf = (element: XmlElement) =>
    Object.fromEntries(
      element.children.map(({ attributes, text }) => [keys.get(attributes.key)?.['attr.name'], text]),
    );

  it('holds every node and every relation', () => {
    expect(elementsOf(graph, 'node')).toHaveLength(3);
    expect(elementsOf(graph, 'edge')).toHaveLength(4);
    expect(graph.attributes.edgedefault).toBe('directed');
  });

  it('declares each key that it uses, for what it uses it', () => {
    for (const owner of graph.children)
      for (const { attributes } of owner.children) expect(keys.get(attributes.key)?.for).toBe(owner.name);
    expect(keys.get('node.x')?.['attr.type']).toBe('double');
    expect(keys.get('node.degree')?.['attr.type']).toBe('int');
  });

  it('gives back what it was given', () => {
    const project = byId(elementsOf(graph, 'node'), 'project:one');
    expect(valuesOf(project)).toMatchObject({
      label: '=HYPERLINK("http://example.org")',
      name: '<Arts> & "sciences" ;\n l’été,�� fin',
      x: '-12.5',
      isolation: '0.25',
      pageRank: '0.125',
      began: '2021-04',
      ended: '2023',
    });
    expect(valuesOf(byId(elementsOf(graph, 'edge'), 'e3'))).toEqual({ type: 'SIMILAR_TO', score: '0.875' });
  });

  it('says who made it, when and of what', () => {
    expect(elementOf(root, 'desc').text).toBe(
      'Écosystème. Observatoire, 2026-04-12. Filtre : réseaux & projets.',
    );
  });
});
