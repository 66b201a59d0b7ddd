import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';
import { type Page, type PageOf, readPage } from './page.ts';

/** Shared entities given of one pair. */
const MOST_SHARED = 100;

/** Who belongs to a network: its recorded members, or all agents tied to it. */
export type OverlapScope = 'MEMBERS' | 'CIRCLE';

export interface OverlapQuery extends PageOf {
  scope: OverlapScope;
  /** pairs among these, or with the only one given; all when empty */
  networks: readonly string[];
  by: 'JACCARD' | 'SHARED';
  /** keep pairs that share at least this many */
  minimumShared: number;
}

/** Two networks and what they have in common. */
export interface NetworkPair {
  a: string;
  b: string;
  sizeA: number;
  sizeB: number;
  sharedCount: number;
  /** the best connected, at most 100 */
  shared: string[];
  /** shared / in either, 0 to 1 */
  jaccard: number;
  /** shared / in the smaller, 0 to 1 */
  overlap: number;
}

export interface NetworkOverlap extends Page<NetworkPair> {
  /** how many networks there are */
  networks: number;
  /** how many of them somebody belongs to, in this scope */
  networksWithMembers: number;
}

/** How far networks overlap, each two that share somebody: in the order asked for. */
export async function networkOverlap(database: Database, query: OverlapQuery): Promise<NetworkOverlap> {
  const page = await readPage<NetworkPair>(database, 'explore/network-overlap', query, {
    circle: query.scope === 'CIRCLE',
    networks: query.networks,
    by: query.by,
    minimum: neo4j.int(query.minimumShared),
    most: neo4j.int(MOST_SHARED),
  });
  return page as NetworkOverlap;
}
