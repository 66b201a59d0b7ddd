import { describe, expect, it } from 'vitest';
import { KIND_NAMES, KINDS, RELATION_TYPES } from '../../../../core/kinds.ts';
import { jsonLd } from '../../../../server/export/ecosystem/json-ld.ts';
import { smallGraph } from './graph.ts';

interface Document {
  '@context': Record<string, unknown>;
  '@graph': Record<string, unknown>[];
  [name: string]: unknown;
}

const document: Document = JSON.parse([...jsonLd(smallGraph())].join(''));
const nodeOf = (id: string) => document['@graph'].find((node) => node['@id'] === id);

describe('JSON-LD', () => {
  it('has one object a node, with its relations', () => {
    expect(document['@graph'].map((node) => node['@id'])).toEqual([
      'network:tmnlab',
      'project:one',
      'theme:xr',
    ]);
    expect(nodeOf('network:tmnlab')).toMatchObject({
      '@type': 'Organization',
      additionalType: 'NETWORK',
      CARRIES: ['project:one'],
      PARTNERS_IN: ['project:one'],
    });
    expect(nodeOf('theme:xr')).toMatchObject({
      '@type': ['DefinedTerm', 'skos:Concept'],
      prefLabel: '-1+1',
    });
  });

  it('says since when and as what in a role', () => {
    expect(nodeOf('project:one')).toMatchObject({
      FUNDED_BY: [{ '@type': 'Role', startDate: '2021-04', roleName: 'a & b', FUNDED_BY: 'network:tmnlab' }],
      SIMILAR_TO: [{ '@type': 'Role', score: 0.875, SIMILAR_TO: 'theme:xr' }],
      keywords: ['Musées', 'Réalité virtuelle'],
    });
  });

  it('says when something was there, and how central it is', () => {
    expect(nodeOf('project:one')).toMatchObject({ began: '2021-04', ended: '2023', pageRank: 0.125 });
    expect(nodeOf('network:tmnlab')).not.toHaveProperty('began');
    expect(document['@context']).toMatchObject({
      began: 'api:began',
      ended: 'api:ended',
      pageRank: 'api:pageRank',
    });
  });

  it('leads every relation and every identifier to an address', () => {
    const context = document['@context'];
    for (const type of RELATION_TYPES) expect(context[type]).toMatchObject({ '@type': '@id' });
    for (const kind of KIND_NAMES) {
      const { prefix } = KINDS[kind];
      expect(context[prefix]).toMatchObject({
        '@id': `https://observatoire.example/entite/${prefix}:`,
      });
    }
  });

  it('is a data set that says who made it, when, of what and under which licences', () => {
    expect(document).toMatchObject({
      '@type': 'Dataset',
      '@id': 'https://observatoire.example/export/ecosystem.jsonld?kinds=NETWORK,PROJECT',
      dateCreated: '2026-04-12',
      license: ['Licence Ouverte 2.0'],
      creator: { name: 'Observatoire' },
    });
  });

  it('without any node is a document all the same', () => {
    const empty = { ...smallGraph(), nodes: () => [], edges: () => [] };
    expect(JSON.parse([...jsonLd(empty)].join(''))['@graph']).toEqual([]);
  });
});
