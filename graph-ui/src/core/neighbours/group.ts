import type { RelationType } from '../../gql/graphql.ts';

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
}

export type Direction = 'out' | 'in';

export interface Neighbour<Node, Tie> {
  readonly node: Node;
  readonly edge: Tie;
}

export interface NeighbourGroup<Node, Tie> {
  readonly type: RelationType;
  /** `out`: the centre MEMBER_OF the neighbours; `in`: the neighbours MEMBER_OF the centre */
  readonly direction: Direction;
  readonly neighbours: readonly Neighbour<Node, Tie>[];
}

/** Groups in the order in which a person asks: who and what first, then where, what about and who lists it. */
const ORDER: readonly RelationType[] = [
  'LEADS',
  'WORKS_FOR',
  'MEMBER_OF',
  'CARRIES',
  'PARTNERS_IN',
  'AUTHORED',
  'RESPONSIBLE_FOR',
  'FUNDED_BY',
  'PART_OF',
  'ORGANISES',
  'TOOK_PART_IN',
  'HOSTED_AT',
  'REUSES',
  'ADDRESSES',
  'IMPLEMENTS',
  'CITES',
  'BROADER',
  'ABOUT',
  'LOCATED_IN',
  'LISTS',
];

/**
 * What is linked to an entity, grouped by relation and direction; the biggest groups do not come first, the
 * order is that of the relations. Inside a group, by name. Relations between two neighbours are left out.
 * @param compare orders two neighbours, usually by name in the language of the page
 */
export function groupNeighbours<Node extends { readonly id: string }, Tie extends Edge>(
  centre: string,
  nodes: readonly Node[],
  edges: readonly Tie[],
  compare: (a: Node, b: Node) => number,
): NeighbourGroup<Node, Tie>[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = new Map<string, NeighbourGroup<Node, Tie> & { neighbours: Neighbour<Node, Tie>[] }>();
  for (const edge of edges) {
    if (edge.type === 'SIMILAR_TO' || (edge.source === centre) === (edge.target === centre)) continue;
    const direction: Direction = edge.source === centre ? 'out' : 'in';
    const node = byId.get(direction === 'out' ? edge.target : edge.source);
    if (!node) continue;
    const key = `${edge.type} ${direction}`;
    const group = groups.get(key) ?? { type: edge.type, direction, neighbours: [] };
    groups.set(key, group);
    group.neighbours.push({ node, edge });
  }
  const rank = (group: NeighbourGroup<Node, Tie>) =>
    2 * ORDER.indexOf(group.type) + (group.direction === 'out' ? 0 : 1);
  return [...groups.values()]
    .map((group) => ({
      ...group,
      neighbours: group.neighbours.toSorted((a, b) => compare(a.node, b.node)),
    }))
    .sort((a, b) => rank(a) - rank(b));
}
