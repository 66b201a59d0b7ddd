import type { Rejected, RelationRecord } from '../record.ts';
import type { Spool } from './spool.ts';

/** What became of the relations of a source. */
export interface RelationIntake {
  read: number;
  /** stated once more by another row or column */
  repeated: number;
  rejected: number;
  /** to what is not loaded, left out as their source allows, or to what was kept out; not counted as read */
  outside: number;
}

export interface AcceptOptions {
  /** Told each relation that cannot be loaded. */
  reject: (rejected: Rejected) => void;
  /** The entity of the graph that each of these identifiers stands for; those of no entity are left out. */
  entitiesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Whether an identifier is of a record that was rejected. */
  isLost: (id: string) => boolean;
  /** Whether an identifier is of a record that was kept out: its relations are left out with it. */
  isKeptOut?: (id: string) => boolean;
  /** Whether a person removed a relation between these entities. */
  isRetracted?: (relation: Pick<RelationRecord, 'type' | 'from' | 'to'>) => boolean;
}

/** A relation with both its ends in the graph. */
export interface AcceptedRelation {
  record: RelationRecord;
  /** entities that the ends stand for */
  from: string;
  to: string;
}

/** What tells a relation of a source from its others. */
export function relationKey({ type, from, to }: Pick<RelationRecord, 'type' | 'from' | 'to'>): string {
  return `${type} ${from} ${to}`;
}

/**
 * Finds out which relations can be loaded. A relation needs both its ends, among the accepted entities of the
 * source or in the graph. One type of relation joins two records once: a column and a row that state the same one
 * are merged, the row having the better information; two rows that differ cannot be, and the first counts.
 * @param counts added to
 */
export async function* accept(
  spool: Spool<RelationRecord>,
  counts: RelationIntake,
  options: AcceptOptions,
): AsyncGenerator<AcceptedRelation[]> {
  for await (const chunk of spool.chunks()) {
    const ids = new Set(chunk.flatMap(({ from, to }) => [from, to]));
    const entities = await options.entitiesOf([...ids]);
    const accepted = new Map<string, AcceptedRelation>();
    const outside = new Set<string>();
    for (const record of chunk) {
      const key = relationKey(record);
      const [from, to] = [entities.get(record.from), entities.get(record.to)];
      if (from === undefined || to === undefined) {
        if (record.open || options.isKeptOut?.(record.from) || options.isKeptOut?.(record.to))
          outside.add(key);
        else refuseMissing(record, from === undefined ? 'from' : 'to', counts, options);
        continue;
      }
      if (options.isRetracted?.({ type: record.type, from, to })) {
        outside.add(key);
        continue;
      }
      counts.read += 1;
      const first = accepted.get(key)?.record;
      const difference = first && differing(first, record);
      if (first && difference !== undefined) {
        const { file, line } = first.origin;
        const reason = `${file}, line ${line} states this relation with another value`;
        refuse(record, difference, reason, counts, options);
      } else {
        if (first) counts.repeated += 1;
        accepted.set(key, { record: first ? merged(first, record) : record, from, to });
      }
    }
    counts.outside += outside.size;
    yield [...accepted.values()];
  }
}

function refuseMissing(
  record: RelationRecord,
  end: 'from' | 'to',
  counts: RelationIntake,
  options: AcceptOptions,
): void {
  counts.read += 1;
  const id = record[end];
  const reason = options.isLost(id)
    ? `${id} was rejected above`
    : `${id} is not known: no row states it, nor does the graph hold it`;
  refuse(record, record.column ?? end, reason, counts, options);
}

function refuse(
  { origin }: RelationRecord,
  column: string,
  reason: string,
  counts: RelationIntake,
  { reject }: AcceptOptions,
): void {
  counts.rejected += 1;
  reject({ is: 'rejected', what: 'relation', origin, problems: [{ column, reason }] });
}

/**
 * The first property on which two rows disagree. A column knows nothing of its own to disagree on, and where
 * several rows may state a relation the first counts.
 */
function differing(first: RelationRecord, second: RelationRecord): string | undefined {
  if (first.column !== undefined || second.column !== undefined || second.shared) return undefined;
  const names = Object.keys({ ...first.properties, ...second.properties });
  return names.find((name) => first.properties[name] !== second.properties[name]);
}

function merged(first: RelationRecord, second: RelationRecord): RelationRecord {
  return first.column !== undefined && second.column === undefined ? second : first;
}
