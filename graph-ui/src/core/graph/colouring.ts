import type { EcosystemNode } from '../ecosystem/ecosystem.ts';
import { type FacetIndex, indexFacet, MISSING } from '../filters/facet.ts';
import type { Facet } from '../filters/facets.ts';
import { FAMILIES, FAMILY_OF } from '../kinds/kinds.ts';

/** What colour can mean. */
export const COLOURINGS = ['kind', 'community', 'network', 'theme'] as const;
export type ColouringName = (typeof COLOURINGS)[number];

/** Groups with a colour of their own; more could not be told apart. */
export const GROUPS = 8;

/** Colours are told by their positions: those of the families, then those of groups, then that of the rest. */
export const FIRST_GROUP = FAMILIES.length;
export const REST = FIRST_GROUP + GROUPS;

/** The colour of the group of a rank. */
export function colourOfGroup(rank: number): number {
  return FIRST_GROUP + rank - 1;
}

/** A group of entities with a colour of its own. */
export interface Group {
  /** number of the community, or identifier of the network or theme */
  readonly value: string;
  /** 1 for the largest; gives its colour */
  readonly rank: number;
  readonly size: number;
}

export interface Colouring {
  /** the largest first; none when colour means kind */
  readonly groups: readonly Group[];
  /** colour of each entity */
  readonly colours: Uint8Array;
}

/** Colours every entity by its kind, or by the largest group it is in. */
export function colouringBy(
  name: ColouringName,
  nodes: readonly EcosystemNode[],
  facets: Readonly<Record<Facet, FacetIndex>>,
): Colouring {
  switch (name) {
    case 'kind':
      return { groups: [], colours: Uint8Array.from(nodes, ({ kind }) => FAMILIES.indexOf(FAMILY_OF[kind])) };
    case 'community':
      return byGroup(
        indexFacet(nodes.map(({ community }) => (community === null ? [] : [String(community)]))),
      );
    case 'network':
      return byGroup(facets.networks);
    case 'theme':
      return byGroup(facets.themes);
  }
}

function byGroup({ values, starts, of }: FacetIndex): Colouring {
  const sizes = new Uint32Array(values.length);
  for (const value of of) sizes[value]! += 1;
  const groups = values
    .map((value, position) => ({ value, position, size: sizes[position] as number }))
    .filter(({ value }) => value !== MISSING)
    .sort((a, b) => b.size - a.size || a.position - b.position)
    .slice(0, GROUPS)
    .map((group, index) => ({ ...group, rank: index + 1 }));
  const colourOf = new Uint8Array(values.length).fill(REST);
  for (const { position, rank } of groups) colourOf[position] = colourOfGroup(rank);
  const colours = Uint8Array.from({ length: starts.length - 1 }, (_, entity) => {
    let colour = REST;
    for (let at = starts[entity] as number; at < (starts[entity + 1] as number); at += 1) {
      colour = Math.min(colour, colourOf[of[at] as number] as number);
    }
    return colour;
  });
  return { groups: groups.map(({ value, rank, size }) => ({ value, rank, size })), colours };
}
