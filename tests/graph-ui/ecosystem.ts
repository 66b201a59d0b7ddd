import type { EcosystemEdge, EcosystemNode } from '../../graph-ui/src/core/ecosystem/ecosystem.ts';

/** An entity as the page gets it, with nothing known of it but what is given. */
export function entity(id: string, known: Partial<EcosystemNode> = {}): EcosystemNode {
  return {
    id,
    kind: 'PROJECT',
    name: id,
    nameEn: null,
    acronym: null,
    x: 0,
    y: 0,
    degree: 0,
    betweenness: 0,
    pageRank: 0,
    community: null,
    isolation: null,
    began: null,
    ended: null,
    themes: [],
    territories: [],
    ...known,
  };
}

/** A relation between two entities, told by their positions. */
export function link(
  source: number,
  target: number,
  type: EcosystemEdge['type'],
  known: Partial<EcosystemEdge> = {},
): EcosystemEdge {
  return { source, target, type, since: null, until: null, ...known };
}
