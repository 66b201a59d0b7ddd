import { setImmediate } from 'node:timers/promises';
import { NOTHING_RETRACTED, type Retractions } from './contributions/retractions.ts';
import type { Erasures } from './forget/erasures.ts';
import type { EntityRecord, Rejected, RelationRecord, Source } from './record.ts';
import type { RelationIntake } from './relations/accept.ts';
import { relationKey } from './relations/accept.ts';
import { Spool } from './relations/spool.ts';
import { SeenIds } from './seen.ts';
import { validate } from './validate.ts';

/** What a source states, as it is read. */
export interface Intake {
  /** rows, or records of a page: what the source itself counts */
  rows: Record<'read' | 'rejected', number>;
  entities: Record<'read' | 'rejected', number>;
  relations: RelationIntake;
  /** statements about people who were erased, kept out */
  erased: number;
  /** statements about what people removed, kept out */
  retracted: number;
  /** records of this source that were kept out; people who were erased may go by another identifier here */
  readonly keptOut: Set<string>;
  readonly retractions: Retractions;
  /** accepted entities */
  readonly seen: SeenIds;
  /** identifiers of records that were rejected */
  readonly lost: Set<string>;
  /** whether what was rejected lets one tell which records the source still lists */
  tellsAll: boolean;
  /** relations, until all entities are known */
  readonly spool: Spool<RelationRecord>;
}

export interface IntakeOptions {
  /** Told each thing that cannot be loaded. */
  reject: (rejected: Rejected) => void;
  /** people who must not come back */
  erasures: Erasures;
  /** folder for what does not fit in memory; made when needed */
  scratch: string;
}

/** @param retractions what people removed and must not come back */
export function openIntake(
  { scratch }: Pick<IntakeOptions, 'scratch'>,
  retractions: Retractions = NOTHING_RETRACTED,
): Intake {
  return {
    rows: { read: 0, rejected: 0 },
    entities: { read: 0, rejected: 0 },
    relations: { read: 0, repeated: 0, rejected: 0, outside: 0 },
    erased: 0,
    retracted: 0,
    keptOut: new Set(),
    retractions,
    seen: new SeenIds(),
    lost: new Set(),
    tellsAll: true,
    spool: new Spool(scratch),
  };
}

/** Statements read in a row, some milliseconds: then what the database has answered meanwhile gets its turn. */
const AT_A_STRETCH = 200;

/**
 * Reads a source once: gives its valid entities as they come, puts its relations aside, counts and tells what is
 * rejected.
 * @param intake filled
 */
export async function* takeIn(
  source: Source,
  intake: Intake,
  { reject, erasures }: Pick<IntakeOptions, 'reject' | 'erasures'>,
): AsyncGenerator<EntityRecord> {
  let read = 0;
  for await (const found of validate(source, intake.seen)) {
    read += 1;
    if (read % AT_A_STRETCH === 0) await setImmediate();
    if (found.is === 'entity') {
      const record = erasures.without(found);
      if (record === undefined) {
        intake.erased += 1;
        intake.keptOut.add(found.id);
        continue;
      }
      if (intake.retractions.holds(record.id)) {
        intake.retracted += 1;
        intake.keptOut.add(record.id);
        continue;
      }
      intake.entities.read += 1;
      if (!record.shared) intake.rows.read += 1;
      yield record;
    } else if (found.is === 'relation') {
      if (erasures.holds(found.from) || erasures.holds(found.to)) intake.erased += 1;
      else await intake.spool.add(relationKey(found), found);
    } else {
      countRejected(found, intake);
      reject(found);
    }
  }
}

function countRejected({ what, id, shared }: Rejected, intake: Intake): void {
  if (id) intake.lost.add(id);
  if (what === 'relation') {
    intake.tellsAll = false;
    intake.relations.read += 1;
    intake.relations.rejected += 1;
    return;
  }
  if (id === undefined) intake.tellsAll = false;
  if (what === 'file') return;
  intake.entities.read += 1;
  intake.entities.rejected += 1;
  if (shared) return;
  intake.rows.read += 1;
  intake.rows.rejected += 1;
}
