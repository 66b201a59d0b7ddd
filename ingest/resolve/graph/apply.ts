import { groupBy } from '../../../core/group-by.ts';
import { KIND_NAMES } from '../../../core/kinds.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { decodeStated } from '../../../core/stated.ts';
import { batches } from '../../batches.ts';
import { fuse } from '../../load/fuse.ts';
import { recordsOfEntities } from '../../load/known.ts';
import { nodeOf } from '../../load/node.ts';
import { relationProperties } from '../../load/stated.ts';
import { type Plan, sameStanding } from './plan.ts';
import type { Unit } from './records.ts';

const AT_A_TIME = 1000;

/** Records that move together, with those that stay beside them: a transaction of its own takes longer than a group. */
const RECORDS_AT_A_TIME = 200;

/**
 * Brings the graph to a plan: groups of entities that exchange records in one transaction, so that a stop leaves whole
 * groups, and the next resolution does the others.
 * @returns how many records now stand for another entity
 */
export async function applyPlan(
  database: Database,
  units: ReadonlyMap<string, Unit>,
  plan: Plan,
  { at, signal }: { at: string; signal?: AbortSignal | undefined },
): Promise<number> {
  let moved = 0;
  for (const together of joined(groups(units, plan))) {
    signal?.throwIfAborted();
    await applyGroups(database, together, plan, at);
    moved += together.filter(({ id, entity }) => plan.get(id)?.entity !== entity).length;
  }
  const restated = [...units.values()].flatMap(({ id, entity, standings }) => {
    const planned = plan.get(id);
    if (planned?.entity !== entity) return [];
    const isNew = standings.some((standing) => !sameStanding(standing, planned.evidence));
    return isNew ? [{ id, resolved: { ...planned.evidence, at } }] : [];
  });
  for await (const records of batches(restated, AT_A_TIME))
    await database.write('resolve/evidence', { records });
  return moved;
}

/** Records whose entities exchange records, with all others of these entities. */
function groups(units: ReadonlyMap<string, Unit>, plan: Plan): Unit[][] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    if (up === id) return id;
    const top = root(up);
    parent.set(id, top);
    return top;
  };
  const changed = new Set<string>();
  for (const { id, entity } of units.values()) {
    const target = plan.get(id)?.entity ?? entity;
    if (target === entity) continue;
    parent.set(root(target), root(entity));
    changed.add(entity).add(target);
  }
  const roots = new Set([...changed].map(root));
  const byRoot = new Map<string, Unit[]>();
  for (const unit of units.values()) {
    const top = root(unit.entity);
    if (!roots.has(top)) continue;
    const group = byRoot.get(top);
    if (group) group.push(unit);
    else byRoot.set(top, [unit]);
  }
  return [...byRoot.values()];
}

/** Groups put together until they hold so many records; none is split. */
function* joined(all: readonly Unit[][]): Generator<Unit[]> {
  let together: Unit[] = [];
  for (const group of all) {
    together.push(...group);
    if (together.length < RECORDS_AT_A_TIME) continue;
    yield together;
    together = [];
  }
  if (together.length > 0) yield together;
}

interface StoredRelation {
  from: string;
  to: string;
  type: string;
  stated: readonly string[];
}

async function applyGroups(
  database: Database,
  units: readonly Unit[],
  plan: Plan,
  at: string,
): Promise<void> {
  const target = new Map(units.map(({ id, entity }) => [id, plan.get(id)?.entity ?? entity]));
  const before = [...new Set(units.map(({ entity }) => entity))];
  const after = groupBy(units, ({ id, entity }) => target.get(id) ?? entity);
  const stored = await database.read<StoredRelation>('resolve/relations', { ids: before });
  const records = [...(await recordsOfEntities(database, before)).values()].flat();
  const ofUnit = groupBy(records, ({ id }) => id);
  await database.write('resolve/apply', {
    before,
    kinds: [...KIND_NAMES, 'Actor'],
    entities: [...after].map(([id, ofEntity]) => {
      return { id, ...nodeOf(fuse(ofEntity.flatMap((unit) => ofUnit.get(unit.id) ?? []))) };
    }),
    records: units.map(({ id, entity }) => ({
      id,
      entity: target.get(id) ?? entity,
      resolved: { ...plan.get(id)?.evidence, at },
    })),
    relations: relaid(stored, target),
    gone: before.filter((id) => !after.has(id)),
  });
}

/** Relations between the entities that the records they are stated of now stand for. */
function relaid(stored: readonly StoredRelation[], target: ReadonlyMap<string, string>) {
  const relations = new Map<string, StoredRelation & { stated: string[] }>();
  for (const { from, to, type, stated } of stored) {
    for (const text of stated) {
      const ends = decodeStated(text);
      const [source, destination] = [target.get(ends.from) ?? from, target.get(ends.to) ?? to];
      const key = `${type} ${source} ${destination}`;
      const relation = relations.get(key);
      if (relation) relation.stated.push(text);
      else relations.set(key, { from: source, to: destination, type, stated: [text] });
    }
  }
  return [...relations.values()].map(({ from, to, type, stated }) =>
    from === to
      ? { from, to, type: 'WITHIN', properties: { type, stated: stated.sort() } }
      : { from, to, type, properties: relationProperties(stated) },
  );
}
