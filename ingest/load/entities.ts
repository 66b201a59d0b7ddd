import type { Database } from '../../core/neo4j/database.ts';
import type { EntityRecord, Origin, Source } from '../record.ts';
import { fuse } from './fuse.ts';
import { type KnownRecord, knownRecords, recordsOfEntities } from './known.ts';
import { NO_PROPERTIES, newNodeOf } from './node.ts';
import { contentHash, type SourceRecord, sourceRecord } from './source-record.ts';
import { entityTerms } from './terms.ts';

export type EntityCounts = Record<'added' | 'updated' | 'unchanged', number>;

export interface EntityLoading {
  database: Database;
  run: { id: string; startedAt: string };
}

/** A record with what is computed from it alone. */
interface Prepared {
  record: SourceRecord;
  origin: Origin;
  terms: readonly string[];
  contentHash: string;
}

interface Change extends Pick<Prepared, 'record' | 'terms'> {
  /** properties of the node of the record */
  row: object;
  /** whether there is no node of the record yet */
  isNew: boolean;
}

/** Records with what the graph knows of them, by key. */
export interface LookedUp {
  prepared: readonly Prepared[];
  known: ReadonlyMap<string, KnownRecord>;
}

/**
 * Computes what can be done while the database writes other records of the source: no two of them are known by one
 * identifier, so that what is written of those changes nothing in what is known of these.
 */
export async function lookUp(
  batch: readonly EntityRecord[],
  source: Pick<Source, 'name' | 'curated'>,
  database: Database,
): Promise<LookedUp> {
  const prepared = batch.map((entity) => prepare(entity, source));
  return {
    prepared,
    known: await knownRecords(
      database,
      prepared.map(({ record }) => record),
    ),
  };
}

function prepare(entity: EntityRecord, source: Pick<Source, 'name' | 'curated'>): Prepared {
  const record = sourceRecord(entity, source);
  const terms = entityTerms(record.properties);
  return { record, origin: entity.origin, terms, contentHash: contentHash(record, terms) };
}

/**
 * Writes those records of a batch that are new or have changed, and the entities they stand for, in one transaction.
 * @param redirects filled with the entities of records that stand for another one than their own
 */
export async function loadEntities(
  { prepared, known }: LookedUp,
  { database, run }: EntityLoading,
  redirects: Map<string, string>,
): Promise<EntityCounts> {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const changes = new Map<string, Change[]>();
  const existing: string[] = [];
  for (const { record, origin, terms, contentHash } of prepared) {
    const before = known.get(record.key);
    const entity = before?.entity ?? record.id;
    if (entity !== record.id) redirects.set(record.id, entity);
    const runs = before?.runs ?? [];
    // One that had been withdrawn stands for nothing until it is listed again.
    const listed = before?.entity ? before.contentHash : null;
    counts[outcome(listed, contentHash, runs, run.id)] += 1;
    if (listed === contentHash) continue;
    if (before?.entity) existing.push(entity);
    const row = {
      ...stored(record),
      ...origin,
      contentHash,
      runs: runs.at(-1) === run.id ? runs : [...runs, run.id],
    };
    const change = { record, terms, row, isNew: before?.isThere !== true };
    changes.set(entity, [...(changes.get(entity) ?? []), change]);
  }
  if (changes.size === 0) return counts;

  const siblings =
    existing.length === 0 ? new Map() : await recordsOfEntities(database, [...new Set(existing)]);
  const rows = [...changes].map(([id, changed]) => ({
    id,
    ...nodeOfChanged(changed, siblings.get(id) ?? []),
    added: changed.filter(({ isNew }) => isNew).map(({ row }) => row),
    changed: changed.filter(({ isNew }) => !isNew).map(({ row }) => row),
  }));
  const resolved = { method: 'own', score: 1, features: '{}', decidedBy: 'algorithm', at: run.startedAt };
  await database.write('load/entities', { rows, resolved, nothing: NO_PROPERTIES });
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

function nodeOfChanged(changed: readonly Change[], siblings: readonly SourceRecord[]) {
  const records = together(siblings, changed);
  // Of one record alone, the terms are those of the entity.
  return newNodeOf(fuse(records), records.length === 1 ? changed[0]?.terms : undefined);
}

/** The records of an entity, those that have changed as they now are. */
function together(before: readonly SourceRecord[], changed: readonly Change[]): SourceRecord[] {
  const now = new Map(before.map((record) => [record.key, record]));
  for (const { record } of changed) now.set(record.key, record);
  return [...now.values()];
}
