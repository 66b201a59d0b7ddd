import type { Database } from '../../core/neo4j/database.ts';
import type { EntityRecord, Source } from '../record.ts';
import { fuse } from './fuse.ts';
import { knownRecords, recordsOfEntities } from './known.ts';
import { nodeOf } from './node.ts';
import { contentHash, type SourceRecord, sourceRecord } from './source-record.ts';

export type EntityCounts = Record<'added' | 'updated' | 'unchanged', number>;

export interface EntityLoading {
  database: Database;
  source: Pick<Source, 'name' | 'curated'>;
  run: { id: string; startedAt: string };
}

interface Change {
  record: SourceRecord;
  row: { key: string; properties: object };
}

/**
 * Writes those records of a batch that are new or have changed, and the entities they stand for, in one transaction.
 * @param redirects filled with the entities of records that stand for another one than their own
 */
export async function loadEntities(
  batch: readonly EntityRecord[],
  { database, source, run }: EntityLoading,
  redirects: Map<string, string>,
): Promise<EntityCounts> {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const origins = new Map(batch.map(({ id, origin }) => [id, origin]));
  const records = batch.map((record) => sourceRecord(record, source));
  const known = await knownRecords(database, records);
  const changes = new Map<string, Change[]>();
  const existing: string[] = [];
  for (const record of records) {
    const before = known.get(record.key);
    const entity = before?.entity ?? record.id;
    if (entity !== record.id) redirects.set(record.id, entity);
    const hash = contentHash(record);
    const runs = before?.runs ?? [];
    // One that had been withdrawn stands for nothing until it is listed again.
    const listed = before?.entity ? before.contentHash : null;
    counts[outcome(listed, hash, runs, run.id)] += 1;
    if (listed === hash) continue;
    if (before?.entity) existing.push(entity);
    const properties = {
      ...stored(record),
      ...origins.get(record.id),
      contentHash: hash,
      runs: runs.at(-1) === run.id ? runs : [...runs, run.id],
    };
    const change = { record, row: { key: record.key, properties } };
    changes.set(entity, [...(changes.get(entity) ?? []), change]);
  }
  if (changes.size === 0) return counts;

  const siblings =
    existing.length === 0 ? new Map() : await recordsOfEntities(database, [...new Set(existing)]);
  const rows = [...changes].map(([id, changed]) => ({
    id,
    ...nodeOf(fuse(together(siblings.get(id) ?? [], changed))),
    records: changed.map(({ row }) => row),
  }));
  const resolved = { method: 'own', score: 1, features: '{}', decidedBy: 'algorithm', at: run.startedAt };
  await database.write('load/entities', { rows, resolved });
  const themes = [...changes.values()].flat().filter(({ record }) => record.kind === 'Theme');
  if (themes.length > 0) {
    await database.write('load/renamed-themes', { ids: themes.map(({ record }) => record.id) });
  }
  return counts;
}

/** What became of a record in this run, also when an earlier try of the run had already written it. */
function outcome(
  before: string | null,
  now: string,
  runs: readonly string[],
  run: string,
): keyof EntityCounts {
  if (before === null || (runs[0] === run && runs.length === 1)) return 'added';
  return before !== now || runs.at(-1) === run ? 'updated' : 'unchanged';
}

/** Properties of the node of a record. */
function stored({ key, dataset, id, kind, curated, properties }: SourceRecord) {
  const { source, licence, retrievedAt } = properties;
  return {
    ...{ key, dataset, id, kind, curated, source },
    ...(licence !== undefined && { licence }),
    ...(retrievedAt !== undefined && { retrievedAt }),
    values: JSON.stringify(properties),
  };
}

/** The records of an entity, those that have changed as they now are. */
function together(before: readonly SourceRecord[], changed: readonly Change[]): SourceRecord[] {
  const now = new Map(before.map((record) => [record.key, record]));
  for (const { record } of changed) now.set(record.key, record);
  return [...now.values()];
}
