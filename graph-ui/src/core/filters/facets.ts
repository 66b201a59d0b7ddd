import type { Ecosystem, EcosystemNode } from '../ecosystem/ecosystem.ts';
import { type FacetIndex, indexFacet } from './facet.ts';

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
 * them, tied to which networks, and how well linked.
 */
export function indexFacets({ nodes, edges }: Ecosystem): Readonly<Record<Facet, FacetIndex>> {
  const networks: string[][] = nodes.map(() => []);
  /** broader themes, and places that a place is part of, by identifier */
  const wider = new Map<string, string[]>();
  for (const { source, target, type } of edges) {
    const [from, to] = [nodes[source], nodes[target]];
    if (!from || !to) continue;
    if (from.kind === to.kind && (type === 'BROADER' || (type === 'PART_OF' && from.kind === 'TERRITORY'))) {
      wider.set(from.id, [...(wider.get(from.id) ?? []), to.id]);
    }
    if (type === 'LISTS') continue;
    if (to.kind === 'NETWORK') networks[source]?.push(to.id);
    if (from.kind === 'NETWORK') networks[target]?.push(from.id);
  }
  const all = memoised((id: string) => withWider(id, wider));
  const of = (valuesOf: (node: EcosystemNode, position: number) => readonly string[]) =>
    indexFacet(nodes.map(valuesOf));
  return {
    kinds: of(({ kind }) => [kind]),
    themes: of(({ id, kind, themes }) => (kind === 'THEME' ? [id] : themes).flatMap(all)),
    territories: of(({ id, kind, territories }) => (kind === 'TERRITORY' ? [id] : territories).flatMap(all)),
    networks: of(({ id, kind }, position) => [
      ...(kind === 'NETWORK' ? [id] : []),
      ...(networks[position] ?? []),
    ]),
    links: of(({ degree }) => [LINK_CLASSES.find(([, least]) => degree >= least)?.[0] ?? '0']),
  };
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
