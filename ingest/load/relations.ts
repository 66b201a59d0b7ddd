import type { Database } from '../../core/neo4j/database.ts';
import type { RelationRecord } from '../record.ts';

export type RelationCounts = {
  added: number;
  updated: number;
  unchanged: number;
};

/** Writes relations of one type whose ends are in the graph, in one transaction. */
export async function loadRelations(
  type: string,
  batch: readonly RelationRecord[],
  database: Database,
): Promise<RelationCounts> {
  const rows = batch.map(({ from, to, properties }) => ({ from, to, properties }));
  const outcomes = await database.write<{ outcome: keyof RelationCounts; count: number }>('load/relations', {
    type,
    rows,
  });
  const counts = { added: 0, updated: 0, unchanged: 0 };
  for (const { outcome, count } of outcomes) counts[outcome] = count;
  return counts;
}
