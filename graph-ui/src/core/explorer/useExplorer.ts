import { useMemo } from 'react';
import type { Ecosystem, EcosystemNode } from '../ecosystem/ecosystem.ts';
import { FACETS, type Facet, indexFacets } from '../filters/facets.ts';
import { OPENING_KINDS } from '../filters/kinds.ts';
import { once } from '../filters/lazy.ts';
import { type Filterable, type Filters, type Selection, select } from '../filters/selection.ts';
import { adjacency } from '../filters/surroundings.ts';
import type { UrlState } from '../url/state.ts';

/** The ecosystem as Explorer shows it. */
export interface Explorer extends Pick<Filterable, 'ecosystem' | 'facets'>, Selection {
  /** what the filters keep, the best connected first */
  readonly nodes: readonly EcosystemNode[];
  /** every entity by its identifier */
  readonly byId: { get(id: string): EcosystemNode | undefined };
}

/** Filters the ecosystem by what the address says. */
export function useExplorer(ecosystem: Ecosystem, state: UrlState): Explorer {
  const prepared = useMemo(() => prepare(ecosystem), [ecosystem]);
  const { kinds, themes, territories, networks, links, years, undated, steps, selected } = state;
  const filters = useSame<Filters>({
    facets: { kinds: kinds ?? OPENING_KINDS, themes, territories, networks, links },
    years,
    undated,
    around: steps > 0 ? centreOf(prepared.positionOf, selected, steps) : null,
  });
  return useMemo(() => {
    const selection = select(prepared, filters);
    const nodes = ecosystem.nodes.filter((_, at) => selection.visible[at] === 1);
    const { facets, byId } = prepared;
    return { ecosystem, facets, byId, ...selection, nodes };
  }, [prepared, ecosystem, filters]);
}

function centreOf(
  positionOf: (id: string) => number | undefined,
  selected: string | null,
  steps: number,
): Filters['around'] {
  const centre = selected === null ? undefined : positionOf(selected);
  return centre === undefined ? null : { centre, steps };
}

/**
 * The very same value as long as it says the same. What the address says is read anew whenever any of it changes, the place
 * of the camera for instance: nothing is filtered anew for that.
 */
function useSame<Value>(value: Value): Value {
  const said = JSON.stringify(value);
  return useMemo(() => JSON.parse(said) as Value, [said]);
}

/** What filtering and naming need of an ecosystem. The picture does not wait for what it does without. */
function prepare(ecosystem: Ecosystem) {
  const { nodes, edges } = ecosystem;
  const positions = once(() => new Map(nodes.map(({ id }, position) => [id, position])));
  const positionOf = (id: string) => positions().get(id);
  return {
    ecosystem,
    facets: indexFacets(ecosystem),
    adjacency: once(() => adjacency(nodes.length, edges)),
    positionOf,
    byId: {
      get(id: string) {
        const position = positionOf(id);
        return position === undefined ? undefined : nodes[position];
      },
    },
  };
}

/** The values kept of a facet, as the address holds them. */
export function withFacet(facet: Exclude<Facet, 'kinds'>, values: readonly string[]): Partial<UrlState> {
  return { [facet]: values, page: 1 };
}

/** The address with every filter as the view opens. */
export const NO_FILTERS: Partial<UrlState> = {
  ...Object.fromEntries(FACETS.map((facet) => [facet, []])),
  kinds: null,
  years: null,
  undated: true,
  kindsOnly: false,
  steps: 0,
  page: 1,
};
