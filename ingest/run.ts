import neo4j from 'neo4j-driver';
import type { Database } from '../core/neo4j/database.ts';
import type { Rejected, Source } from './record.ts';

/** A run of an ingest, as the graph knows it. */
export interface Run {
  id: string;
  /** ISO 8601 */
  startedAt: string;
  /** how often it was begun: more than once when it was stopped or killed */
  tries: number;
}

/** Rejects kept with a run; all are in the rejects file. */
const REJECTS_KEPT = 100;

/** Begins a run, or goes on with the last one of the same source and arguments if it was stopped or killed. */
export async function beginRun(database: Database, source: Source): Promise<Run> {
  const at = new Date().toISOString();
  const [run] = await database.write<Run>('run/begin', {
    id: `run:${source.name}-${at.replaceAll(/[^\d]/g, '')}`,
    dataset: source.name,
    arguments: JSON.stringify(source.arguments),
    at,
  });
  if (run === undefined) throw new Error('A run was begun and is not there.');
  return run;
}

/** Notes that a run has read and written everything. */
export async function endRun(
  database: Database,
  { id }: Run,
  counts: Readonly<Record<string, number>>,
  rejects: RunRejects,
): Promise<void> {
  const integers = Object.entries(counts).map(([name, count]) => [name, neo4j.int(count)]);
  const endedAt = new Date().toISOString();
  await database.write('run/end', {
    id,
    properties: {
      ...Object.fromEntries(integers),
      rejects: rejects.lines,
      status: 'finished',
      endedAt,
      stoppedBecause: null,
    },
  });
}

/** Notes that a run was stopped; the next one of the same source goes on with it. */
export async function stopRun(database: Database, { id }: Run, reason: string): Promise<void> {
  await database.write('run/end', { id, properties: { status: 'stopped', stoppedBecause: reason } });
}

/** The first rejects of a run, as lines: `projects.csv:12 startDate: there is no such date`. */
export class RunRejects {
  readonly lines: string[] = [];

  add({ origin, problems }: Rejected): void {
    for (const { column, reason } of problems) {
      if (this.lines.length === REJECTS_KEPT) return;
      this.lines.push(`${origin.file}:${origin.line} ${column}${column && ': '}${reason}`);
    }
  }
}
