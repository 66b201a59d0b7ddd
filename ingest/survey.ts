import type { Rejected, RelationRecord, Source } from './record.ts';
import { validate } from './validate.ts';

/** What a source holds, found by reading it once. */
export interface Survey {
  entities: Record<'read' | 'rejected', number>;
  /** `repeated`: stated once more by another row or column */
  relations: Record<'read' | 'repeated' | 'rejected', number>;
  /** relations to what is not loaded, left out as their source allows; not counted as read */
  outside: number;
  /** accepted relations, each once */
  accepted: readonly RelationRecord[];
  /** names of the themes that the source states, by identifier */
  themeNames: ReadonlyMap<string, string>;
}

export interface SurveyOptions {
  /** Told each thing that cannot be loaded. */
  reject: (rejected: Rejected) => void;
  /** Which of these identifiers the graph already holds. */
  inGraph: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/**
 * Reads a source and finds out what of it can be loaded. A relation needs both its ends, among the accepted
 * entities of the source or in the graph. One type of relation joins two entities once: a column and a row
 * that state the same one are merged, the row having the better information; two rows that differ cannot be,
 * and the first counts.
 */
export async function survey(source: Source, { reject, inGraph }: SurveyOptions): Promise<Survey> {
  const entities = { read: 0, rejected: 0 };
  const relations = { read: 0, repeated: 0, rejected: 0 };
  let outside = 0;
  const ids = new Set<string>();
  const lost = new Set<string>();
  const themeNames = new Map<string, string>();
  const stated: RelationRecord[] = [];

  for await (const record of validate(source)) {
    if (record.is === 'entity') {
      entities.read += 1;
      ids.add(record.id);
      if (record.kind === 'Theme') themeNames.set(record.id, String(record.properties.name));
    } else if (record.is === 'relation') {
      relations.read += 1;
      stated.push(record);
    } else {
      if (record.what === 'entity') countRejected(entities);
      if (record.what === 'relation') countRejected(relations);
      if (record.id) lost.add(record.id);
      reject(record);
    }
  }

  const elsewhere = new Set(stated.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.has(id)));
  const held = await inGraph([...elsewhere]);
  const missing = (id: string) => !ids.has(id) && !held.has(id);
  const refuse = ({ origin }: RelationRecord, column: string, reason: string) => {
    relations.rejected += 1;
    reject({ is: 'rejected', what: 'relation', origin, problems: [{ column, reason }] });
  };

  const accepted = new Map<string, RelationRecord>();
  for (const relation of stated) {
    const end = missing(relation.from) ? 'from' : missing(relation.to) ? 'to' : undefined;
    if (end !== undefined && relation.open) {
      relations.read -= 1;
      outside += 1;
      continue;
    }
    if (end !== undefined) {
      const id = relation[end];
      const reason = lost.has(id)
        ? `${id} was rejected above`
        : `${id} is not known: no row states it, nor does the graph hold it`;
      refuse(relation, relation.column ?? end, reason);
      continue;
    }
    const key = `${relation.type} ${relation.from} ${relation.to}`;
    const first = accepted.get(key);
    const difference = first && differing(first, relation);
    if (first && difference !== undefined) {
      const { file, line } = first.origin;
      refuse(relation, difference, `${file}, line ${line} states this relation with another value`);
    } else {
      if (first) relations.repeated += 1;
      accepted.set(key, first ? merged(first, relation) : relation);
    }
  }
  return { entities, relations, outside, accepted: [...accepted.values()], themeNames };
}

function countRejected(counts: { read: number; rejected: number }): void {
  counts.read += 1;
  counts.rejected += 1;
}

/** The first property on which two rows disagree. A column knows nothing of its own to disagree on. */
function differing(first: RelationRecord, second: RelationRecord): string | undefined {
  if (first.column !== undefined || second.column !== undefined) return undefined;
  const names = Object.keys({ ...first.properties, ...second.properties });
  return names.find((name) => first.properties[name] !== second.properties[name]);
}

function merged(first: RelationRecord, second: RelationRecord): RelationRecord {
  return first.column !== undefined && second.column === undefined ? second : first;
}
