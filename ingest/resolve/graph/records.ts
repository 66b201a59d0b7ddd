import { RESOLVED_KINDS } from '../../../core/kinds.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import type { RecordHead } from '../../load/source-record.ts';
import { pages } from '../../pages.ts';

/** Why a record stands for an entity, as the graph has it. */
export interface Standing {
  method: string;
  /** 0 to 1 */
  score: number;
  /** JSON of what the score was made of */
  features: string;
  decidedBy: string;
  /** the record it was found to be the same as */
  with?: string | null;
}

/** All records with one identifier, whatever their sources: they are one by it. */
export interface Unit {
  id: string;
  records: RecordHead[];
  /** entity that they stand for */
  entity: string;
  /** why each of the records does */
  standings: Standing[];
}

interface Row {
  record: RecordHead;
  entity: string;
  resolved: Standing;
}

/** The records of the graph that may be about the same thing, by identifier, in the order of identifiers. */
export async function readUnits(database: Database): Promise<ReadonlyMap<string, Unit>> {
  const units: Unit[] = [];
  const byId = new Map<string, Unit>();
  const rows = pages<Row>(database, 'resolve/records', ({ record }) => record.key, { kinds: RESOLVED_KINDS });
  for await (const { record, entity, resolved } of rows) {
    const known = byId.get(record.id);
    if (known) {
      known.records.push(record);
      known.standings.push(resolved);
      continue;
    }
    const unit = { id: record.id, records: [record], entity, standings: [resolved] };
    byId.set(record.id, unit);
    units.push(unit);
  }
  units.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(units.map((unit) => [unit.id, unit]));
}
