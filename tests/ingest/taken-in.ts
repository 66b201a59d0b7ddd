import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { NOBODY_ERASED } from '../../ingest/forget/erasures.ts';
import { openIntake, takeIn } from '../../ingest/intake.ts';
import type { EntityRecord, Rejected, RelationRecord, Source } from '../../ingest/record.ts';
import { accept } from '../../ingest/relations/accept.ts';

/** What is taken in of a source, read whole: as a run does, without a database. */
export async function takenIn(source: Source, inGraph: readonly string[] = []) {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'observatory-taken-in-'));
  const rejects: Rejected[] = [];
  const reject = (rejected: Rejected) => rejects.push(rejected);
  const intake = openIntake({ scratch });
  const records: EntityRecord[] = [];
  const accepted: RelationRecord[] = [];
  for await (const record of takeIn(source, intake, { reject, erasures: NOBODY_ERASED }))
    records.push(record);
  const accepting = accept(intake.spool, intake.relations, {
    reject,
    isLost: (id) => intake.lost.has(id),
    entitiesOf: async (ids) =>
      new Map(ids.filter((id) => intake.seen.has(id) || inGraph.includes(id)).map((id) => [id, id])),
  });
  for await (const chunk of accepting) accepted.push(...chunk.map(({ record }) => record));
  await intake.spool.remove();
  await rm(scratch, { recursive: true, force: true });
  const { outside, ...relations } = intake.relations;
  return { rows: intake.rows, entities: intake.entities, relations, outside, records, accepted, rejects };
}
