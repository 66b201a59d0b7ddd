import type { ExportedEdge, ExportedNode } from './graph.ts';

/** What an export says of nodes or of edges besides their identifiers, labels and places. */
export interface Attribute<Item> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
  /** null where it is not known, or says nothing of such an item */
  readonly of: (item: Item) => string | number | null;
}

/** Between the names of a list, in formats that have no lists. */
const SEPARATOR = '; ';

export const NODE_ATTRIBUTES: readonly Attribute<ExportedNode>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'name', type: 'string', of: ({ name }) => name },
  { name: 'nameEn', type: 'string', of: ({ nameEn }) => nameEn },
  { name: 'acronym', type: 'string', of: ({ acronym }) => acronym },
  { name: 'degree', type: 'integer', of: ({ degree }) => degree },
  { name: 'betweenness', type: 'double', of: ({ betweenness }) => betweenness },
  { name: 'pageRank', type: 'double', of: ({ pageRank }) => pageRank },
  { name: 'community', type: 'integer', of: ({ community }) => community },
  { name: 'isolation', type: 'double', of: ({ isolation }) => isolation },
  { name: 'began', type: 'string', of: ({ began }) => began },
  { name: 'ended', type: 'string', of: ({ ended }) => ended },
  { name: 'themes', type: 'string', of: ({ themes }) => listed(themes) },
  { name: 'territories', type: 'string', of: ({ territories }) => listed(territories) },
];

export const EDGE_ATTRIBUTES: readonly Attribute<ExportedEdge>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'since', type: 'string', of: ({ since }) => since },
  { name: 'until', type: 'string', of: ({ until }) => until },
  { name: 'role', type: 'string', of: ({ role }) => role },
  { name: 'score', type: 'double', of: ({ score }) => score },
];

function listed(names: readonly string[]): string | null {
  return names.length > 0 ? names.join(SEPARATOR) : null;
}
