import neo4j from 'neo4j-driver';
import type { RelationType } from '../core/kinds.ts';
import type { Database } from '../core/neo4j/database.ts';
import { decodeStated, statedStarts } from '../core/stated.ts';
import { batches } from './batches.ts';
import type { Intake } from './intake.ts';
import { fuse } from './load/fuse.ts';
import { entitiesOf, recordsOfEntities } from './load/known.ts';
import { nodeOf } from './load/node.ts';
import { recordKey } from './load/source-record.ts';
import { relationProperties } from './load/stated.ts';
import type { Source } from './record.ts';
import { relationKey } from './relations/accept.ts';
import { Spool } from './relations/spool.ts';

/** What a source does not list any more. */
export interface Unlisted {
  records: number;
  relations: number;
}

/** What was removed of it. */
export interface Pruned extends Unlisted {
  /** records that stay because others state relations of what they stand for */
  kept: number;
}

export interface PruneOptions {
  database: Database;
  /** Shown the counts, before anything is removed: whether to go on. */
  confirm: (unlisted: Unlisted) => Promise<boolean>;
  scratch: string;
}

/** Records, relations or entities in a transaction. */
const AT_A_TIME = 500;

/** A statement of the source about a relation of the graph; about one within an entity when that is both its ends. */
interface StoredRelation {
  type: RelationType;
  /** entities */
  from: string;
  to: string;
  stated: string;
  /** what all sources state of that relation */
  all: readonly string[];
}

/**
 * Removes what a source stated before and does not list any more, and only what it alone provided: an entity that
 * another source has too keeps what that one says of it.
 * @returns nothing when nobody agreed
 */
export async function prune(
  source: Source,
  intake: Intake,
  { database, confirm, scratch }: PruneOptions,
): Promise<Pruned | undefined> {
  const records = await unlistedRecords(source, intake, database);
  const relations = await unlistedRelations(source, intake, database, `${scratch}-prune`);
  const unlisted = { records: records.length, relations: relations.length };
  if (records.length + relations.length === 0) return { ...unlisted, kept: 0 };
  if (!(await confirm(unlisted))) return undefined;
  await takeBackRelations(relations, database);
  const withdrawn = await withdraw(source, records, database);
  return { ...withdrawn, relations: relations.length };
}

async function unlistedRecords(
  { name }: Source,
  { seen, lost }: Intake,
  database: Database,
): Promise<string[]> {
  const unlisted: string[] = [];
  let after = '';
  for (;;) {
    const parameters = { dataset: name, after, limit: neo4j.int(10 * AT_A_TIME) };
    const page = await database.read<{ id: string }>('prune/records', parameters);
    unlisted.push(...page.map(({ id }) => id).filter((id) => !seen.has(id) && !lost.has(id)));
    const last = page.at(-1);
    if (last === undefined) return unlisted;
    after = last.id;
  }
}

/** What is listed and what is stored are joined on disk: neither need fit in memory. */
async function unlistedRelations(
  { name }: Source,
  { spool, lost }: Intake,
  database: Database,
  folder: string,
): Promise<StoredRelation[]> {
  const joined = new Spool<{ key: string; stored?: StoredRelation }>(folder);
  try {
    for await (const chunk of spool.chunks()) {
      for (const relation of chunk) await joined.add(relationKey(relation), { key: relationKey(relation) });
    }
    for await (const stored of storedRelations(name, database)) {
      const { from, to } = decodeStated(stored.stated);
      // A row that was rejected may state it in its columns.
      if (lost.has(from) || lost.has(to)) continue;
      const key = relationKey({ type: stored.type, from, to });
      await joined.add(key, { key, stored });
    }
    const unlisted: StoredRelation[] = [];
    for await (const chunk of joined.chunks()) {
      const listed = new Set(chunk.filter(({ stored }) => stored === undefined).map(({ key }) => key));
      for (const { key, stored } of chunk) if (stored && !listed.has(key)) unlisted.push(stored);
    }
    return unlisted;
  } finally {
    await joined.remove();
  }
}

async function* storedRelations(dataset: string, database: Database): AsyncGenerator<StoredRelation> {
  let after = '';
  for (;;) {
    const page = await database.read<{ last: string; relations: Omit<StoredRelation, 'from'>[] }>(
      'prune/relations',
      { starts: statedStarts(dataset), after, limit: neo4j.int(AT_A_TIME) },
    );
    for (const { last, relations } of page)
      for (const relation of relations) yield { from: last, ...relation };
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.last;
  }
}

async function takeBackRelations(relations: readonly StoredRelation[], database: Database): Promise<void> {
  const taken = new Map<string, StoredRelation & { left: string[] }>();
  for (const relation of relations) {
    const key = relationKey(relation);
    const left = taken.get(key)?.left ?? [...relation.all];
    taken.set(key, { ...relation, left: left.filter((stated) => stated !== relation.stated) });
  }
  const types = new Set([...taken.values()].map(({ type }) => type));
  for (const type of types) {
    const all = [...taken.values()].filter((relation) => relation.type === type);
    const between = all.filter(({ from, to }) => from !== to);
    for await (const batch of batches(between, AT_A_TIME)) {
      const rows = batch.map(({ from, to, left }) => ({
        from,
        to,
        properties: left.length > 0 ? relationProperties(left) : null,
      }));
      await database.write('load/restated-relations', { type, rows });
    }
    const within = all.filter(({ from, to }) => from === to);
    for await (const batch of batches(within, AT_A_TIME)) {
      const rows = batch.map(({ from, left }) => ({ from, stated: left }));
      await database.write('prune/restated-within', { type, rows });
    }
  }
}

async function withdraw({ name }: Source, ids: readonly string[], database: Database) {
  const sum = { records: 0, kept: 0 };
  for await (const batch of batches(ids, AT_A_TIME)) {
    const needed = await database.read<{ id: string }>('prune/needed', { dataset: name, ids: batch });
    const kept = new Set(needed.map(({ id }) => id));
    const gone = batch.filter((id) => !kept.has(id));
    const left = await entitiesWithout(name, gone, database);
    await database.write('prune/withdraw', { dataset: name, ids: gone, left });
    sum.records += gone.length;
    sum.kept += kept.size;
  }
  return sum;
}

/** The entities that have other records than these of a source, as those make them. */
async function entitiesWithout(dataset: string, ids: readonly string[], database: Database) {
  const gone = new Set(ids.map((id) => recordKey(dataset, id)));
  const entities = await entitiesOf(database, ids);
  const records = await recordsOfEntities(database, [...new Set(entities.values())]);
  return [...records].flatMap(([id, all]) => {
    const others = all.filter(({ key }) => !gone.has(key));
    return others.length === 0 ? [] : [{ id, ...nodeOf(fuse(others)) }];
  });
}
