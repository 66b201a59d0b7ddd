import type { Config } from '../../core/config.ts';
import { NOBODY_ERASED } from '../forget/erasures.ts';
import { openIntake, takeIn } from '../intake.ts';
import type { Rejected, Source } from '../record.ts';
import { accept } from '../relations/accept.ts';
import { scratchFolder } from '../scratch.ts';
import { intakeLines, rejectLines } from './report.ts';

/**
 * Validates a source and prints what is wrong with it. The graph is not looked at: a relation to an
 * entity that only the graph holds counts as rejected.
 * @returns the exit code: 0 when all could be loaded, else 1
 */
export async function check(source: Source, config: Config): Promise<number> {
  let anything = false;
  const reject = (rejected: Rejected) => {
    anything = true;
    for (const line of rejectLines(rejected)) console.log(line);
  };
  const scratch = await scratchFolder(config);
  const intake = openIntake({ scratch });
  try {
    for await (const _ of takeIn(source, intake, { reject, erasures: NOBODY_ERASED }));
    const accepting = accept(intake.spool, intake.relations, {
      reject,
      isLost: (id) => intake.lost.has(id),
      entitiesOf: async (ids) => new Map(ids.filter((id) => intake.seen.has(id)).map((id) => [id, id])),
    });
    for await (const _ of accepting);
  } finally {
    await intake.spool.remove();
  }
  for (const line of intakeLines(intake)) console.log(line);
  return anything ? 1 : 0;
}
