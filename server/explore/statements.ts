import type { Database } from '../../core/neo4j/database.ts';
import { CONTRIBUTION_LICENCE, isContribution } from '../../core/proposals.ts';
import { decodeStated, type StatedRelation } from '../../core/stated.ts';
import type { GraphEdge } from './graph.ts';

/** What one source says of a relation. Dates are ISO 8601 of reduced precision. */
export interface RelationStatement {
  dataset: string;
  /** public page or report */
  source: string | null;
  licence: string | null;
  /** when that page was read */
  retrievedAt: string | null;
  since: string | null;
  until: string | null;
  role: string | null;
  /** what is re-used */
  what: string | null;
  /** what shows it */
  evidence: string | null;
}

/** What is known of where a record comes from. */
export interface RecordOrigin {
  dataset: string;
  /** identifier in that source */
  id: string;
  source: string | null;
  licence: string | null;
  retrievedAt: string | null;
}

/** What each source says of relations, the one that counts most first; nothing of a relation that is computed. */
export async function relationStatements<Edge extends Pick<GraphEdge, 'source' | 'type' | 'target'>>(
  database: Database,
  edges: readonly Edge[],
): Promise<Map<Edge, RelationStatement[]>> {
  const rows = await database.read<{ stated: string[] }>('explore/relation-statements', {
    relations: edges.map(({ source, type, target }) => ({ source, type, target })),
  });
  const stated = rows.map((row) => row.stated.map(decodeStated));
  const origins = await recordOrigins(database, stated.flat());
  return new Map(
    edges.map((edge, position) => [
      edge,
      (stated[position] ?? []).map((statement) => relationStatement(statement, origins)),
    ]),
  );
}

/** The records that statements join, by source and identifier. */
async function recordOrigins(
  database: Database,
  statements: readonly StatedRelation[],
): Promise<ReadonlyMap<string, RecordOrigin>> {
  const ends = statements.flatMap(({ dataset, from, to }) => [from, to].map((id) => ({ dataset, id })));
  const records = [...new Map(ends.map((end) => [keyOf(end), end])).values()];
  if (records.length === 0) return new Map();
  const rows = await database.read<{ record: RecordOrigin }>('explore/record-licences', { records });
  return new Map(rows.map(({ record }) => [keyOf(record), record]));
}

function keyOf({ dataset, id }: Pick<RecordOrigin, 'dataset' | 'id'>): string {
  return `${dataset} ${id}`;
}

/**
 * A statement with its licence, which no relation has of its own: it is that of the record whose page states it, or
 * else the one of the records that it joins, unless these have several. What networks contribute has one for all.
 * @param origins records by source and identifier
 */
export function relationStatement(
  { dataset, from, to, properties }: StatedRelation,
  origins: ReadonlyMap<string, RecordOrigin>,
): RelationStatement {
  const text = (name: string) => {
    const value = properties[name];
    return typeof value === 'string' ? value : null;
  };
  const source = text('source');
  const ends = [from, to].flatMap((id) => origins.get(keyOf({ dataset, id })) ?? []);
  const stating = ends.find((record) => record.source === source);
  const licences = new Set(ends.map(({ licence }) => licence));
  const [common] = licences.size === 1 ? licences : [];
  return {
    ...{ dataset, source },
    licence: isContribution(dataset) ? CONTRIBUTION_LICENCE : (stating?.licence ?? common ?? null),
    retrievedAt: stating?.retrievedAt ?? null,
    since: text('since'),
    until: text('until'),
    role: text('role'),
    what: text('what'),
    evidence: text('evidence'),
  };
}
