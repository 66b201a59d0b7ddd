import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts';
import type { ExportedGraph, ExportedNode } from './graph.ts';
import { element, escapeXml, startTag } from './xml.ts';

/** How GraphML calls the types. */
const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

/** The label and the place of a node are attributes like others; Gephi knows them by these names. */
const NODE_KEYS: readonly Attribute<ExportedNode>[] = [
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'x', type: 'double', of: ({ x }) => x },
  { name: 'y', type: 'double', of: ({ y }) => y },
  ...NODE_ATTRIBUTES,
];

/** A graph as GraphML (http://graphml.graphdrawing.org), piece by piece. */
export function* graphml({ about, nodes, edges }: ExportedGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield startTag('graphml', {
    xmlns: 'http://graphml.graphdrawing.org/xmlns',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
  });
  // Not as attributes of the graph, which Gephi takes for a fault.
  const { title, creator, date, description } = about;
  yield `\n${element('desc', {}, escapeXml(`${title}. ${creator}, ${date}. ${description}`))}\n`;
  for (const attribute of NODE_KEYS) yield key('node', attribute);
  for (const attribute of EDGE_ATTRIBUTES) yield key('edge', attribute);
  yield `${startTag('graph', { id: 'ecosystem', edgedefault: 'directed' })}\n`;
  for (const node of nodes()) {
    yield `${element('node', { id: node.id }, values('node', NODE_KEYS, node))}\n`;
  }
  let id = 0;
  for (const edge of edges()) {
    const { source, target } = edge;
    yield `${element('edge', { id: `e${id++}`, source, target }, values('edge', EDGE_ATTRIBUTES, edge))}\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Owner = 'node' | 'edge';

/** Nodes and edges may have attributes of one name: their keys differ by what they are for. */
function keyId(owner: Owner, name: string): string {
  return `${owner}.${name}`;
}

function key(owner: Owner, { name, type }: Pick<Attribute<never>, 'name' | 'type'>): string {
  const attributes = { id: keyId(owner, name), for: owner, 'attr.name': name, 'attr.type': TYPES[type] };
  return `${element('key', attributes)}\n`;
}

function values<Item>(owner: Owner, attributes: readonly Attribute<Item>[], item: Item): string {
  const known = attributes.flatMap(({ name, of }) => {
    const value = of(item);
    return value === null ? [] : element('data', { key: keyId(owner, name) }, escapeXml(String(value)));
  });
  return known.join('');
}
