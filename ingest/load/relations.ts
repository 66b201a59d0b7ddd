import type { RelationType } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { encodeStated } from '../../core/stated.ts';
import type { Properties, Source } from '../record.ts';
import type { AcceptedRelation } from '../relations/accept.ts';
import { relationProperties, restated } from './stated.ts';

export type RelationCounts = Record<'added' | 'updated' | 'unchanged', number>;

/** A relation of the graph as this source states it. */
export interface RelationRow {
  from: string;
  to: string;
  properties: Properties & { stated: readonly string[] };
}

/** Relations of one source as rows of the graph, by type: several of its records may stand for one entity. */
export function relationRows(
  relations: readonly AcceptedRelation[],
  { name, curated }: Pick<Source, 'name' | 'curated'>,
): ReadonlyMap<RelationType, RelationRow[]> {
  const types = new Map<RelationType, Map<string, RelationRow>>();
  for (const { record, from, to } of relations) {
    const { type, properties } = record;
    const stated = encodeStated({
      curated: curated === true,
      dataset: name,
      from: record.from,
      to: record.to,
      properties,
    });
    const rows = types.get(type) ?? new Map<string, RelationRow>();
    types.set(type, rows);
    const key = `${from} ${to}`;
    const row = rows.get(key);
    if (row) row.properties = relationProperties([...row.properties.stated, stated]);
    else rows.set(key, { from, to, properties: { ...properties, stated: [stated] } });
  }
  return new Map([...types].map(([type, rows]) => [type, [...rows.values()]]));
}

interface Outcome {
  outcome: 'added' | 'unchanged' | 'contested';
  count: number;
  /** those of which there are other statements; null for the others */
  contested: readonly ({ from: string; to: string; stated: string[]; before: string[] } | null)[];
}

/** Writes relations of one type whose ends are in the graph, each in one transaction at most. */
export async function loadRelations(
  type: RelationType,
  batch: readonly RelationRow[],
  database: Database,
): Promise<RelationCounts> {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const within = batch.filter(({ from, to }) => from === to);
  if (within.length > 0) {
    const rows = within.map(({ from, properties }) => ({ from, stated: properties.stated }));
    await database.write('load/relations-within', { type, rows });
    counts.unchanged += within.length;
  }
  const rows = within.length === 0 ? batch : batch.filter(({ from, to }) => from !== to);
  const outcomes = rows.length === 0 ? [] : await database.write<Outcome>('load/relations', { type, rows });
  for (const { outcome, count, contested } of outcomes) {
    counts[outcome === 'contested' ? 'updated' : outcome] += count;
    const others = contested.filter((row) => row !== null);
    if (others.length === 0) continue;
    const mended = others.map(({ from, to, stated, before }) => ({
      from,
      to,
      properties: relationProperties(restated(before, stated)),
    }));
    await database.write('load/restated-relations', { type, rows: mended });
  }
  return counts;
}
