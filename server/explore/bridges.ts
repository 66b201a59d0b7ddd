import type { Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Reason } from '../search/reasons.ts';
import { CLOSE, closeness, type Shared } from '../search/shared.ts';
import { type Page, type PageOf, readPage } from './page.ts';

export type BridgeKind = 'INTRODUCTION' | 'MEMBERSHIP';
export type BridgeMeasure = 'EFFICIENCY' | 'LARGEST_COMPONENT' | 'AVERAGE_DISTANCE';

export interface BridgesQuery extends PageOf {
  kind: BridgeKind | null;
  by: BridgeMeasure;
  /** bridges of this entity only; null for all */
  entity: string | null;
}

/** A tie that is not there, and what it would do; see `ingest/analyse/bridges.ts`. */
export interface Bridge {
  kind: BridgeKind;
  from: string;
  to: string;
  componentGain: number;
  distanceChange: number;
  efficiencyGain: number;
  /** what speaks for it */
  reasons: Reason[];
}

type BridgeRow = Omit<Bridge, 'reasons'> & Shared & { similarity: number | null };

export interface Bridges extends Page<Bridge> {
  largestComponent: number;
  /** in ties */
  averageDistance: number;
  /** 0 to 1 */
  efficiency: number;
}

/** An entity without which the ecosystem would fall apart. */
export interface CutPoint {
  id: string;
  betweenness: number;
  degree: number;
}

/** Introductions and memberships that would shorten the ecosystem most, as last analysed. */
export async function bridges(
  database: Database,
  { kind, by, entity, ...page }: BridgesQuery,
): Promise<Bridges> {
  const found = (await readPage<BridgeRow>(database, 'explore/bridges', page, {
    kind,
    by,
    id: entity,
  })) as Omit<Bridges, 'page'> & Page<BridgeRow>;
  return { ...found, page: found.page.map((row) => ({ ...row, reasons: reasons(row) })) };
}

function reasons({ themes, territories, similarity }: BridgeRow): Reason[] {
  const found: Reason[] = [];
  if (themes.length > 0) found.push({ kind: 'SHARED_THEMES', entities: themes });
  // GDS scales the cosine to 0..1.
  if (similarity !== null && closeness(2 * similarity - 1) >= CLOSE)
    found.push({ kind: 'MEANING', entities: [] });
  if (territories.length > 0) found.push({ kind: 'SAME_TERRITORY', entities: territories });
  return found;
}

/** Entities without which the ecosystem would fall apart, those on most shortest paths first. */
export function cutPoints(database: Database, kinds: readonly Kind[], page: PageOf): Promise<Page<CutPoint>> {
  return readPage(database, 'explore/cut-points', page, { labels: kinds });
}
