import type { Database } from '../../core/neo4j/database.ts';
import { batches } from '../batches.ts';
import { readRecord, type SourceRecord, type StoredRecord } from './source-record.ts';

/** What the graph knows of a record. */
export interface KnownRecord {
  /** whether there is a node of it, also one that was withdrawn */
  isThere: boolean;
  /** absent when the record is not listed */
  contentHash: string | null;
  /** runs that wrote it, the first one first */
  runs: readonly string[] | null;
  /** entity that the record's identifier stands for; absent when it is new */
  entity: string | null;
}

interface Found extends Omit<KnownRecord, 'isThere'> {
  id: string;
  key: string;
}

/** What the graph knows of some records, by key; those of whose identifiers it knows nothing are left out. */
export async function knownRecords(
  database: Database,
  records: readonly SourceRecord[],
): Promise<ReadonlyMap<string, KnownRecord>> {
  const found = await database.read<Found>('load/known-records', { ids: records.map(({ id }) => id) });
  if (found.length === 0) return new Map();
  const byKey = new Map(found.map((record) => [record.key, record]));
  const entities = new Map<string, string>();
  for (const { id, entity } of found) if (entity !== null) entities.set(id, entity);
  return new Map(
    records.map(({ key, id }) => {
      const { contentHash = null, runs = null } = byKey.get(key) ?? {};
      return [key, { isThere: byKey.has(key), contentHash, runs, entity: entities.get(id) ?? null }];
    }),
  );
}

/** All records of some entities, by the identifier of the entity. */
export async function recordsOfEntities(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SourceRecord[]>> {
  const all = new Map<string, SourceRecord[]>();
  for await (const batch of batches(ids, AT_A_TIME)) {
    const found = await database.read<{ entity: string; record: StoredRecord }>('load/records-of-entities', {
      ids: batch,
    });
    for (const { entity, record } of found) {
      const records = all.get(entity) ?? [];
      all.set(entity, [...records, readRecord(record)]);
    }
  }
  return all;
}

const AT_A_TIME = 1000;

/** The entity of the graph that each identifier stands for; those of no entity are left out. */
export async function entitiesOf(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for await (const batch of batches(ids, AT_A_TIME)) {
    const found = await database.read<{ id: string; entity: string }>('load/entities-of', { ids: batch });
    for (const { id, entity } of found) all.set(id, entity);
  }
  return all;
}
