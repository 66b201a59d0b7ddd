import type { Ecosystem } from '../ecosystem/ecosystem.ts';
import { type Count, countValues, type FacetIndex, failures, matches } from './facet.ts';
import { FACETS, type Facet } from './facets.ts';
import { lazyRecord } from './lazy.ts';
import { wasThere, type YearRange } from './period.ts';
import { type Adjacency, within } from './surroundings.ts';

/** What a person has chosen to see. Conditions add up; within a facet, one of the values is enough. */
export interface Filters {
  /** values kept; null or nothing chosen keeps all, except that no kind chosen keeps none */
  readonly facets: Readonly<Record<Facet, readonly string[] | null>>;
  /** years of which something must have been there; null for any time */
  readonly years: YearRange | null;
  /** whether what no date tells of is kept when years are chosen */
  readonly undated: boolean;
  /** keeps what lies within some steps of an entity, told by its position; null for everything */
  readonly around: { readonly centre: number; readonly steps: number } | null;
}

/** The ecosystem, prepared for being filtered. */
export interface Filterable {
  readonly ecosystem: Ecosystem;
  readonly facets: Readonly<Record<Facet, FacetIndex>>;
  readonly adjacency: () => Adjacency;
}

export interface Selection {
  /** 1 for each entity that is kept, else 0 */
  readonly visible: Uint8Array;
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, Count>>>;
}

/** What filters keep, and how many entities each value of each facet has, counted when that is first asked for. */
export function select({ ecosystem, facets, adjacency }: Filterable, filters: Filters): Selection {
  const { nodes } = ecosystem;
  const own = Object.fromEntries(
    FACETS.map((facet) => {
      const chosen = filters.facets[facet];
      const keepsAll = chosen === null || (chosen.length === 0 && facet !== 'kinds');
      return [facet, keepsAll ? undefined : matches(facets[facet], chosen)];
    }),
  ) as Record<Facet, Uint8Array | undefined>;
  const conditions = Object.values(own).filter((condition) => condition !== undefined);
  const { years, undated, around } = filters;
  if (years) {
    conditions.push(Uint8Array.from(nodes, (node) => Number(wasThere(node, years) ?? undated)));
  }
  if (around) {
    const kinds = nodes.map(({ kind }) => kind);
    conditions.push(within(adjacency(), kinds, around.centre, around.steps));
  }
  const failed = failures(conditions, nodes.length);
  return {
    visible: failed.map((count) => Number(count === 0)),
    counts: lazyRecord(FACETS, (facet) => countValues(facets[facet], failed, own[facet])),
  };
}
