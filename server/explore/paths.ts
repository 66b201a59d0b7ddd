import neo4j from 'neo4j-driver';
import { TIE_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { type GraphEdge, nodesByIds, type Path, type PathQuery } from './graph.ts';

export interface FoundPath {
  /** identifiers of the entities passed, both ends included */
  ids: string[];
  /** degree of each */
  degrees: number[];
  edges: GraphEdge[];
}

/**
 * The shortest paths between two entities, each passing an entity once (as by Yen, "Finding the K shortest loopless
 * paths in a network", 1971), in the order of `distinctPaths`.
 * @param k how many, at most 20
 * @returns nothing when an id is unknown, when nothing links them, or when the two are one
 */
export async function paths(database: Database, query: PathQuery & { k: number }): Promise<Path[]> {
  if (query.from === query.to) return [];
  const found = await database.read<FoundPath>('explore/paths', {
    from: query.from,
    to: query.to,
    types: query.types ?? TIE_TYPES,
    maxLength: neo4j.int(query.maxLength),
  });
  const kept = distinctPaths(found).slice(0, query.k);
  const byId = await nodesByIds(database, [...new Set(kept.flatMap(({ ids }) => ids))]);
  return kept.map(({ ids, edges }) => ({ nodes: ids.flatMap((id) => byId.get(id) ?? []), edges }));
}

/**
 * Paths that pass the same entities in the same order are one (the relations of the first by type stand for all), and
 * one that comes back to an entity is none. The shortest come first; among equally short ones those through entities
 * with few ties, which say more of the two ends (as Adamic and Adar weigh acquaintances); then by identifiers.
 */
export function distinctPaths(found: readonly FoundPath[]): FoundPath[] {
  const types = ({ edges }: FoundPath) => edges.map(({ type }) => type).join(' ');
  const byIds = new Map<string, FoundPath>();
  for (const path of found) {
    if (new Set(path.ids).size < path.ids.length) continue;
    const key = path.ids.join(' ');
    const known = byIds.get(key);
    if (known === undefined || types(path) < types(known)) byIds.set(key, path);
  }
  const commonness = ({ degrees }: FoundPath) =>
    degrees.slice(1, -1).reduce((sum, degree) => sum + Math.log(1 + degree), 0);
  return [...byIds]
    .toSorted(
      ([a, first], [b, second]) =>
        first.edges.length - second.edges.length ||
        commonness(first) - commonness(second) ||
        (a < b ? -1 : 1),
    )
    .map(([, path]) => path);
}
