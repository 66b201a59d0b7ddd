import type { Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { type Page, type PageOf, readPage } from './page.ts';

/** Degree: number of ties. PageRank: all add up to 1. Betweenness: share of shortest paths, 0 to 1. */
export type CentralityMeasure = 'DEGREE' | 'PAGE_RANK' | 'BETWEENNESS';

export interface CentralityQuery extends PageOf {
  by: CentralityMeasure;
  /** kinds to keep; all when empty */
  kinds: readonly Kind[];
  theme: string | null;
  territory: string | null;
}

export interface RankedEntity {
  id: string;
  /** from 1, in the order asked for */
  rank: number;
  degree: number;
  pageRank: number;
  betweenness: number;
}

/** Entities by a centrality, the highest first. Themes and territories have none. */
export async function centrality(database: Database, query: CentralityQuery): Promise<Page<RankedEntity>> {
  const { total, page } = await readPage<Omit<RankedEntity, 'rank'>>(database, 'explore/centrality', query, {
    by: query.by,
    labels: query.kinds,
    theme: query.theme,
    territory: query.territory,
  });
  return { total, page: page.map((entity, position) => ({ ...entity, rank: query.offset + position + 1 })) };
}
