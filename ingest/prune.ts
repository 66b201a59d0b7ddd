import neo4j from 'neo4j-driver';
import type { RelationType } from '../core/kinds.ts';
import type { Database } from '../core/neo4j/database.ts';
import { batches } from './batches.ts';
import type { Intake } from './intake.ts';
import { fuse } from './load/fuse.ts';
import { entitiesOf, recordsOfEntities } from './load/known.ts';
import { nodeOf } from './load/node.ts';
import { recordKey } from './load/source-record.ts';
import { decodeStated, relationProperties, statedStarts } from './load/stated.ts';
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

interface StoredRelation {
  type: RelationType;
  from: string;
  to: string;
  stated: string;
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
  { spool }: Intake,
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
    const rows = [...taken.values()]
      .filter((relation) => relation.type === type)
      .map(({ from, to, left }) => ({
        from,
        to,
        properties: left.length > 0 ? relationProperties(left) : null,
      }));
    for await (const batch of batches(rows, AT_A_TIME)) {
      await database.write('load/restated-relations', { type, rows: batch });
    }
  }
}

async function withdraw({ name }: Source, ids: readonly string[], database: Database) {
  const sum = { records: 0, kept: 0 };
  for await (const batch of batches(ids, AT_A_TIME)) {
    const gone = new Set(batch.map((id) => recordKey(name, id)));
    const entities = await entitiesOf(database, batch);
    const records = await recordsOfEntities(database, [...new Set(entities.values())]);
    const left = [...records].flatMap(([id, all]) => {
      const others = all.filter(({ key }) => !gone.has(key));
      return others.length === 0 ? [] : [{ id, ...nodeOf(fuse(others)) }];
    });
    const parameters = { dataset: name, ids: batch, left };
    const [row] = await database.write<{ records: number; kept: number }>('prune/withdraw', parameters);
    sum.records += row?.records ?? 0;
    sum.kept += row?.kept ?? 0;
  }
  return sum;
}
