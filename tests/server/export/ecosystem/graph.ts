import type { ExportedEdge, ExportedGraph, ExportedNode } from '../../../../server/export/ecosystem/graph.ts';

/** Names that a careless writer would break the file with. */
const NODES: readonly ExportedNode[] = [
  node({
    id: 'network:tmnlab',
    kind: 'NETWORK',
    label: 'TMNlab',
    name: 'TMNlab',
    nameEn: 'TMNlab (EN)',
    degree: 7,
  }),
  node({
    id: 'project:one',
    label: '=HYPERLINK("http://example.org")',
    name: '<Arts> & "sciences" ;\n l’été,\u0000\u000b fin',
    isolation: 0.25,
    pageRank: 0.125,
    began: '2021-04',
    ended: '2023',
    x: -12.5,
    themes: ['Musées', 'Réalité virtuelle'],
  }),
  node({ id: 'theme:xr', kind: 'THEME', label: '@xr', name: '-1+1', community: 3 }),
];

const EDGES: readonly ExportedEdge[] = [
  edge({
    source: 'project:one',
    target: 'network:tmnlab',
    type: 'FUNDED_BY',
    since: '2021-04',
    role: 'a & b',
  }),
  edge({ source: 'network:tmnlab', target: 'project:one', type: 'CARRIES' }),
  // The same two, in another way.
  edge({ source: 'network:tmnlab', target: 'project:one', type: 'PARTNERS_IN' }),
  edge({ source: 'project:one', target: 'theme:xr', type: 'SIMILAR_TO', score: 0.875 }),
];

/** A small graph as exported. */
export function smallGraph(language: 'fr' | 'en' = 'fr'): ExportedGraph {
  return {
    about: {
      creator: 'Observatoire',
      title: 'Écosystème',
      description: 'Filtre : réseaux & projets.',
      date: '2026-04-12',
      licences: ['Licence Ouverte 2.0'],
      origin: 'https://observatoire.example',
      address: 'https://observatoire.example/export/ecosystem.jsonld?kinds=NETWORK,PROJECT',
      language,
    },
    nodeCount: NODES.length,
    edgeCount: EDGES.length,
    nodes: () => NODES,
    edges: () => EDGES,
  };
}

function node(given: Partial<ExportedNode> & Pick<ExportedNode, 'id'>): ExportedNode {
  return {
    label: 'label',
    kind: 'PROJECT',
    name: 'name',
    nameEn: null,
    acronym: null,
    x: 1.5,
    y: 2,
    degree: 1,
    betweenness: 0.5,
    pageRank: 0,
    began: null,
    ended: null,
    community: null,
    isolation: null,
    themes: [],
    territories: [],
    ...given,
  };
}

function edge(given: Partial<ExportedEdge> & Pick<ExportedEdge, 'source' | 'target' | 'type'>): ExportedEdge {
  return { since: null, until: null, role: null, score: null, ...given };
}
