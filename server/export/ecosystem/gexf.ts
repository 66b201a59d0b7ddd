import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts';
import type { ExportedEdge, ExportedGraph, ExportedNode } from './graph.ts';
import { element, escapeXml, startTag } from './xml.ts';

/** A graph as GEXF 1.3 (https://gexf.net), the format of Gephi, piece by piece. */
export function* gexf({ about, nodeCount, edgeCount, nodes, edges }: ExportedGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield startTag('gexf', {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
    version: '1.3',
  });
  yield '\n';
  yield element(
    'meta',
    { lastmodifieddate: about.date },
    ['creator', 'description']
      .map((name) => element(name, {}, escapeXml(about[name as 'creator' | 'description'])))
      .join(''),
  );
  yield `\n${startTag('graph', { defaultedgetype: 'directed', mode: 'static', idtype: 'string' })}\n`;
  yield declared('node', NODE_ATTRIBUTES);
  yield declared('edge', EDGE_ATTRIBUTES);
  yield `${startTag('nodes', { count: nodeCount })}\n`;
  for (const node of nodes()) yield nodeElement(node);
  yield `</nodes>\n${startTag('edges', { count: edgeCount })}\n`;
  let id = 0;
  for (const edge of edges()) yield edgeElement(edge, id++);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared<Item>(of: 'node' | 'edge', attributes: readonly Attribute<Item>[]): string {
  const each = attributes.map(({ name, type }) => element('attribute', { id: name, title: name, type }));
  return `${element('attributes', { class: of, mode: 'static' }, each.join(''))}\n`;
}

function nodeElement(node: ExportedNode): string {
  const { id, label, x, y } = node;
  const content = values(NODE_ATTRIBUTES, node) + element('viz:position', { x, y, z: 0 });
  return `${element('node', { id, label }, content)}\n`;
}

function edgeElement(edge: ExportedEdge, id: number): string {
  const { source, target, type } = edge;
  // Edges of different kinds may join the same two nodes; of one kind, Gephi makes them one.
  return `${element('edge', { id, source, target, kind: type }, values(EDGE_ATTRIBUTES, edge))}\n`;
}

function values<Item>(attributes: readonly Attribute<Item>[], item: Item): string {
  const known = attributes.flatMap(({ name, of }) => {
    const value = of(item);
    return value === null ? [] : element('attvalue', { for: name, value });
  });
  return element('attvalues', {}, known.join(''));
}
