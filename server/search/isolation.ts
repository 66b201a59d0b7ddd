import neo4j from 'neo4j-driver';
import {
  ISOLATION_PARTS,
  type IsolationKind,
  type IsolationStanding,
  RECORD_PARTS,
  type RecordPart,
} from '../../core/isolation.ts';
import type { Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { type ComparedActor, type PeerComparison, peerComparisons } from './peers.ts';
import type { Reason } from './reasons.ts';

export interface IsolationPart {
  kind: IsolationKind;
  /** 0 to 1; null when the data do not tell */
  value: number | null;
  /** 0 to 1 */
  weight: number;
}

export interface IsolatedActor {
  id: string;
  /** 0 to 1 */
  score: number;
  parts: IsolationPart[];
  reasons: Reason[];
  standing: IsolationStanding;
  /** of its record, 0 to 1 */
  completeness: number;
  /** what its record lacks, the weightiest first */
  missing: RecordPart[];
  peers: PeerComparison[];
}

export interface IsolationQuery {
  first: number;
  offset: number;
  kinds: readonly Kind[];
  theme: string | null;
  territory: string | null;
  minimumScore: number;
  /** all when empty */
  standings: readonly IsolationStanding[];
  /** in a network itself, or in none; both when null */
  inNetwork: boolean | null;
  community: number | null;
}

/** An actor as the statement gives it: the facts, and one property for each part of the score. */
type ActorRow = {
  id: string;
  isolation: number;
  partners: number;
  componentSize: number;
  lastTieYear: number | null;
  isolationStanding: IsolationStanding;
  recordCompleteness: number;
  recordMissing: RecordPart[];
} & ComparedActor &
  Record<(typeof ISOLATION_PARTS)[number]['property'], number | null>;

/** A part below this value does not explain an isolation. */
const TELLING = 0.25;

/** Nearer to the core than half-way is not far from it: most actors of a young graph are in no dense part. */
const FAR = 0.5;

/** Parts that go without saying of an actor linked to nobody. */
const SAID_BY_ALONE: ReadonlySet<IsolationKind> = new Set(['FEW_PARTNERS', 'FAR_FROM_CORE']);

/** Actors, the most isolated first, with the parts of their scores and the reasons in words. */
export async function isolatedActors(
  database: Database,
  query: IsolationQuery,
): Promise<{ total: number; actors: IsolatedActor[] }> {
  const [row] = await database.read<{ total: number; page: ActorRow[] }>('explore/isolated-actors', {
    labels: query.kinds,
    theme: query.theme,
    territory: query.territory,
    minimum: query.minimumScore,
    standings: query.standings,
    network: query.inNetwork,
    community: query.community === null ? null : neo4j.int(query.community),
    offset: neo4j.int(query.offset),
    first: neo4j.int(query.first),
  });
  return { total: row?.total ?? 0, actors: row?.page.map(explain) ?? [] };
}

/** How isolated one actor is; null when the identifier is unknown or is not an actor's. */
export async function isolation(database: Database, actor: string): Promise<IsolatedActor | null> {
  const [row] = await database.read<{ actor: ActorRow }>('explore/isolation', { id: actor });
  return row ? explain(row.actor) : null;
}

function explain(actor: ActorRow): IsolatedActor {
  const parts = ISOLATION_PARTS.map(({ kind, property, weight }) => ({
    kind,
    weight,
    value: actor[property] ?? null,
  }));
  const alone = actor.componentSize === 1;
  const reasons = parts
    .filter(
      ({ kind, value }) =>
        value !== null &&
        value >= (kind === 'FAR_FROM_CORE' ? FAR : TELLING) &&
        !(alone && SAID_BY_ALONE.has(kind)),
    )
    .sort((a, b) => b.weight * (b.value ?? 0) - a.weight * (a.value ?? 0))
    .map(({ kind, value }) => reason(kind, value ?? 0, actor));
  const missing = RECORD_PARTS.map(({ part }) => part).filter((part) => actor.recordMissing.includes(part));
  return {
    id: actor.id,
    score: actor.isolation,
    parts,
    reasons,
    standing: actor.isolationStanding,
    completeness: actor.recordCompleteness,
    missing,
    peers: peerComparisons(actor),
  };
}

function reason(kind: IsolationKind, value: number, actor: ActorRow): Reason {
  switch (kind) {
    case 'NO_NETWORK':
      return {
        kind,
        entities: [],
        ...(value < 1 && { context: actor.kind === 'Person' ? 'through' : 'whole' }),
      };
    case 'FEW_PARTNERS':
      return { kind, entities: [], figures: { count: actor.partners } };
    case 'SMALL_COMPONENT':
      return {
        kind,
        entities: [],
        ...(actor.componentSize === 1 && { context: 'alone' }),
        figures: { count: actor.componentSize },
      };
    case 'OLD_LAST_RELATION':
      return {
        kind,
        entities: [],
        ...(actor.lastTieYear !== null && { figures: { year: actor.lastTieYear } }),
      };
    case 'FAR_FROM_CORE':
      return { kind, entities: [] };
  }
}
