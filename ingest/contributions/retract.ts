import { groupBy } from '../../core/group-by.ts';
import type { RelationType } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { decodeStated } from '../../core/stated.ts';
import { fuse } from '../load/fuse.ts';
import { entitiesOf } from '../load/known.ts';
import { NO_PROPERTIES, nodeOf } from '../load/node.ts';
import { loadRelations, type RelationRow } from '../load/relations.ts';
import { readRecord, type StoredRecord } from '../load/source-record.ts';
import { relationProperties } from '../load/stated.ts';
import type { Taken } from './read.ts';

interface Found extends Omit<Taken, 'entity'> {
  id: string;
}

/** Takes an entity out of the graph, and keeps it with the proposal. Done before, it is not done again. */
export async function takeEntity(database: Database, proposal: string, entity: string): Promise<void> {
  const [found] = await database.read<Found>('contribute/entity', { id: entity });
  if (!found) return;
  const { id, records, relations } = found;
  await keep(database, proposal, { entity: id, records, relations });
  await database.write('contribute/withdraw', { id });
}

/** Takes a relation out of the graph, whoever states it, and keeps what was stated with the proposal. */
export async function takeRelation(
  database: Database,
  proposal: string,
  { type, from, to }: { type: RelationType; from: string; to: string },
): Promise<void> {
  const known = await entitiesOf(database, [from, to]);
  const [source, target] = [known.get(from), known.get(to)];
  if (source === undefined || target === undefined) return;
  const [found] = await database.read<Found>('contribute/entity', { id: source });
  const relations = (found?.relations ?? []).filter(
    (relation) => relation.type === type && relation.stated.some(isBetween(known, source, target)),
  );
  if (relations.length === 0) return;
  await keep(database, proposal, { records: [], relations });
  await database.write('load/restated-relations', {
    type,
    rows: [{ from: source, to: target, properties: null }],
  });
}

const isBetween = (known: ReadonlyMap<string, string>, from: string, to: string) => (stated: string) => {
  const ends = decodeStated(stated);
  return (known.get(ends.from) ?? ends.from) === from && (known.get(ends.to) ?? ends.to) === to;
};

async function keep(database: Database, id: string, taken: Taken): Promise<void> {
  await database.write('contribute/keep-taken', { id, taken: JSON.stringify(taken) });
}

/** Puts back what a proposal took out of the graph. */
export async function putBack(
  database: Database,
  proposal: string,
  { entity, records, relations }: Taken,
): Promise<void> {
  if (entity !== undefined) await putBackRecords(database, entity, records);
  await putBackRelations(database, relations);
  await database.write('contribute/forget-taken', { id: proposal });
}

async function putBackRecords(database: Database, id: string, records: Taken['records']): Promise<void> {
  const at = new Date().toISOString();
  const resolved = { method: 'own', score: 1, features: '{}', decidedBy: 'human', at };
  const fusion = fuse(records.map((record) => readRecord(record as unknown as StoredRecord)));
  const row = { id, ...nodeOf(fusion), added: [], changed: records };
  await database.write('load/entities', { rows: [row], resolved, nothing: NO_PROPERTIES });
}

/** What has ends in the graph; the rest is stated anew when its source is loaded next. */
async function putBackRelations(database: Database, relations: Taken['relations']): Promise<void> {
  const all = relations.flatMap(({ type, stated }) =>
    stated.map((text) => ({ type, text, ...decodeStated(text) })),
  );
  const known = await entitiesOf(database, [...new Set(all.flatMap(({ from, to }) => [from, to]))]);
  for (const [type, ofType] of groupBy(all, ({ type }) => type)) {
    const rows = new Map<string, RelationRow>();
    for (const { from: statedFrom, to: statedTo, text } of ofType) {
      const [from, to] = [known.get(statedFrom), known.get(statedTo)];
      if (from === undefined || to === undefined) continue;
      const stated = [...(rows.get(`${from} ${to}`)?.properties.stated ?? []), text];
      rows.set(`${from} ${to}`, { from, to, properties: relationProperties(stated) });
    }
    await loadRelations(type, [...rows.values()], database);
  }
}
