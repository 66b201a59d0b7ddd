import { UserError } from '../../core/errors.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Application, Change } from '../../core/proposals.ts';
import { type IngestOptions, loadSource } from '../pipeline.ts';
import { decidePairs } from '../review/decide.ts';
import { contributionSources } from './fold.ts';
import { type Decided, readDecided } from './read.ts';
import { putBack, takeEntity, takeRelation } from './retract.ts';

/** How many proposals were taken into the graph, or taken back out of it, and how many could not be. */
export type TakenIn = Record<Exclude<Application, 'waiting'>, number>;

interface Outcome {
  readonly proposal: Decided;
  /** why it could not be taken in */
  readonly problem: string | null;
}

/**
 * Brings the graph to what was decided about proposals, as far as that was not done. What was decided last counts,
 * so that a run that was killed is made good by the next one. What depends on it is to be computed after that.
 */
export async function takeInContributions(options: Omit<IngestOptions, 'reject'>): Promise<TakenIn> {
  const { database, signal } = options;
  const outcomes: Outcome[] = [];
  const decided = await readDecided(database);
  const waiting = decided.filter(({ application }) => application === 'waiting');
  for (const proposal of waiting) {
    signal?.throwIfAborted();
    if (isStated(proposal.change)) continue;
    outcomes.push({ proposal, problem: await problemOf(() => changeGraph(database, proposal)) });
  }
  const stated = waiting.filter(({ change }) => isStated(change));
  const problems = stated.length === 0 ? new Map() : await loadStated(decided, options);
  outcomes.push(...stated.map((proposal) => ({ proposal, problem: problems.get(proposal.id) ?? null })));
  return note(database, outcomes);
}

/** Whether what a proposal says is loaded as what a source says is. */
function isStated({ action }: Change): boolean {
  return action === 'add' || action === 'correct' || action === 'link';
}

async function changeGraph(database: Database, { id, change, status, taken, network }: Decided) {
  const undone = status === 'undone';
  switch (change.action) {
    case 'remove':
      return undone ? taken && putBack(database, id, taken) : takeEntity(database, id, change.entity);
    case 'unlink':
      return undone ? taken && putBack(database, id, taken) : takeRelation(database, id, change);
    case 'merge':
    case 'separate': {
      const same = undone ? null : change.action === 'merge';
      return decidePairs(database, [{ a: change.a, b: change.b, same }], network);
    }
  }
}

/** What the person who asked can be told of a failure; other failures end the run. */
async function problemOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof UserError && error.cause === undefined) return error.message;
    throw error;
  }
}

/** Loads what networks say; what is not valid any more is told by the identifier of its proposal. */
async function loadStated(
  decided: readonly Decided[],
  options: Omit<IngestOptions, 'reject'>,
): Promise<ReadonlyMap<string, string>> {
  const problems = new Map<string, string>();
  for (const source of contributionSources(decided)) {
    await loadSource(source, {
      ...options,
      prune: async () => true,
      reject: ({ origin, problems: found }) => {
        const reasons = found.map(({ column, reason }) => (column ? `${column}: ${reason}` : reason));
        problems.set(origin.file, reasons.join(' '));
      },
    });
  }
  return problems;
}

async function note(database: Database, outcomes: readonly Outcome[]): Promise<TakenIn> {
  const rows = outcomes.map(({ proposal: { id, status }, problem }) => ({
    ...{ id, status, problem },
    application: problem === null ? 'done' : 'failed',
  }));
  if (rows.length > 0) await database.write('contribute/note', { rows });
  const failed = rows.filter(({ problem }) => problem !== null).length;
  return { done: rows.length - failed, failed };
}
