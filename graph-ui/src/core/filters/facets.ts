import type { Ecosystem } from '../ecosystem/ecosystem.ts';
import { type FacetIndex, indexFacet } from './facet.ts';
import { lazyRecord, once } from './lazy.ts';

/** What entities are filtered by, besides time and surroundings, in the order of the page. */
export const FACETS = ['kinds', 'themes', 'territories', 'networks', 'links'] as const;
export type Facet = (typeof FACETS)[number];

/** Numbers of links in classes, each with the least it holds. */
const LINK_CLASSES = [
  ['21-', 21],
  ['6-20', 6],
  ['2-5', 2],
  ['1', 1],
  ['0', 0],
] as const;
/** From none to many. */
export const LINKS: readonly string[] = LINK_CLASSES.map(([name]) => name).toReversed();

/**
 * The facets of the ecosystem: of what kind an entity is, about which themes or narrower ones, in which places or parts of
 * them, tied to which networks, and how well linked. Each is prepared when it is first asked for: a picture that is filtered
 * by kind alone needs no other.
 */
export function indexFacets({ nodes, edges }: Ecosystem): Readonly<Record<Facet, FacetIndex>> {
  const wider = once(() => widerOf(nodes, edges));
  const all = memoised((id: string) => withWider(id, wider()));
  return lazyRecord(FACETS, (facet) => {
    switch (facet) {
      case 'kinds':
        return indexFacet(nodes.map(({ kind }) => [kind]));
      case 'themes':
        return indexFacet(
          nodes.map(({ id, kind, themes }) => (kind === 'THEME' ? [id] : themes).flatMap(all)),
        );
      case 'territories':
        return indexFacet(
          nodes.map(({ id, kind, territories }) => (kind === 'TERRITORY' ? [id] : territories).flatMap(all)),
        );
      case 'networks':
        return indexFacet(networksOf(nodes, edges));
      case 'links':
        return indexFacet(
          nodes.map(({ degree }) => [LINK_CLASSES.find(([, least]) => degree >= least)?.[0] ?? '0']),
        );
    }
  });
}

/** Broader themes, and places that a place is part of, by identifier. */
function widerOf(nodes: Ecosystem['nodes'], edges: Ecosystem['edges']): Map<string, string[]> {
  const wider = new Map<string, string[]>();
  for (const { source, target, type } of edges) {
    if (type !== 'BROADER' && type !== 'PART_OF') continue;
    const [from, to] = [nodes[source], nodes[target]];
    if (!from || !to || from.kind !== to.kind) continue;
    if (type === 'PART_OF' && from.kind !== 'TERRITORY') continue;
    wider.set(from.id, [...(wider.get(from.id) ?? []), to.id]);
  }
  return wider;
}

/** Of each entity, the networks that it is tied to; of a network, itself too. */
function networksOf(nodes: Ecosystem['nodes'], edges: Ecosystem['edges']): string[][] {
  const networks = nodes.map(({ id, kind }) => (kind === 'NETWORK' ? [id] : []));
  for (const { source, target, type } of edges) {
    const [from, to] = [nodes[source], nodes[target]];
    if (!from || !to || type === 'LISTS') continue;
    if (to.kind === 'NETWORK') networks[source]?.push(to.id);
    if (from.kind === 'NETWORK') networks[target]?.push(from.id);
  }
  return networks;
}

/** A theme or a place with all that is wider; each once, also where the data goes round in a circle. */
function withWider(id: string, wider: ReadonlyMap<string, readonly string[]>): string[] {
  const all = new Set([id]);
  for (const each of all) for (const above of wider.get(each) ?? []) all.add(above);
  return [...all];
}

function memoised<Result>(work: (id: string) => Result): (id: string) => Result {
  const known = new Map<string, Result>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const result = work(id);
    known.set(id, result);
    return result;
  };
}
