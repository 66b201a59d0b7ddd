import type { Embedder } from '../core/embedding/embedder.ts';
import type { Database } from '../core/neo4j/database.ts';
import { batches } from './batches.ts';
import { readRetractions } from './contributions/retractions.ts';
import { readErasures } from './forget/read.ts';
import { type Intake, openIntake, takeIn } from './intake.ts';
import { loadEntities, lookUp } from './load/entities.ts';
import { entitiesOf } from './load/known.ts';
import { loadRelations, relationRows } from './load/relations.ts';
import { growSlowly } from './memory.ts';
import { prefetch } from './prefetch.ts';
import type { Progress } from './progress.ts';
import { type Pruned, type PruneOptions, prune } from './prune.ts';
import type { Rejected, Source } from './record.ts';
import { accept } from './relations/accept.ts';
import { beginRun, endRun, type Run, RunRejects, stopRun } from './run.ts';
import { applySchema } from './schema.ts';
import { type Settlement, settle } from './settle.ts';

/** Rows in a transaction: measured, more gain nothing and make readers wait. */
const AT_A_TIME = 1000;

export interface IngestOptions {
  database: Database;
  /** opens the model once all is loaded; absent: entities are resolved, and neither embedded nor analysed */
  embedder: (() => Promise<Embedder>) | undefined;
  /** Told each thing that cannot be loaded. */
  reject: (rejected: Rejected) => void;
  progress: Progress;
  /** folder for what does not fit in memory, of this run alone */
  scratch: string;
  /** Removes what the source no longer lists, if its answer to the counts is yes. */
  prune?: PruneOptions['confirm'];
  /** Stops the run between two batches. */
  signal?: AbortSignal;
}

type Counts<Name extends string> = Record<Name, number>;

/** What became of what a source states. */
export interface Loaded {
  /** rows of files, or records of pages */
  rows: Counts<'read' | 'rejected'>;
  entities: Counts<'read' | 'added' | 'updated' | 'unchanged' | 'rejected'>;
  /** `repeated`: stated once more by another row or column */
  relations: Counts<'read' | 'added' | 'updated' | 'unchanged' | 'repeated' | 'rejected'>;
  /** relations to what is not loaded, left out as their source allows */
  outside: number;
  /** statements about people who were erased, kept out */
  erased: number;
  /** statements about what people removed, kept out */
  retracted: number;
  /** what the source no longer lists; absent when that was not asked, or not agreed to */
  pruned?: Pruned;
}

/** The same, with what was computed anew. */
export interface IngestResult extends Loaded, Settlement {
  run: string;
}

/**
 * Brings the graph up to date with a source: reads, validates, loads, resolves, embeds, analyses. The same source
 * twice changes nothing the second time. A run that was stopped, or killed, is made good by the next one.
 * @throws the signal's reason when it is aborted
 */
export async function runIngest(source: Source, options: IngestOptions): Promise<IngestResult> {
  growSlowly();
  await applySchema(options.database);
  return inRun(source, options, async (run, inRunOptions) => ({
    run: run.id,
    ...(await load(source, run, inRunOptions)),
    ...(await settle(inRunOptions)),
  }));
}

/**
 * Only reads, validates and loads: what depends on that is to be settled after several sources.
 * @throws the signal's reason when it is aborted
 */
export function loadSource(source: Source, options: IngestOptions): Promise<Loaded> {
  return inRun(source, options, (run, inRunOptions) => load(source, run, inRunOptions));
}

/** Keeps with a run of a source what became of it. */
async function inRun<Result extends Loaded & { embedded?: number }>(
  source: Source,
  options: IngestOptions,
  work: (run: Run, options: IngestOptions) => Promise<Result>,
): Promise<Result> {
  const { database } = options;
  const run = await beginRun(database, source);
  const rejects = new RunRejects();
  const reject = (rejected: Rejected) => {
    rejects.add(rejected);
    options.reject(rejected);
  };
  try {
    const result = await work(run, { ...options, reject });
    await endRun(database, run, runCounts(result), rejects);
    return result;
  } catch (error) {
    // The database may be what has failed.
    await stopRun(database, run, (error as Error).message).catch(() => {});
    throw error;
  }
}

/** Reads and writes what a source states. What that takes in memory is free again when the model is opened. */
async function load(source: Source, run: Run, options: IngestOptions): Promise<Loaded> {
  const intake = openIntake(options, await readRetractions(options.database));
  try {
    const { redirects, ...entities } = await ingestEntities(source, run, intake, options);
    const relations = await ingestRelations(source, intake, redirects, options);
    const pruned = options.prune && (await pruneIfTold(source, intake, options));
    return {
      rows: intake.rows,
      entities: { read: intake.entities.read, ...entities.counts, rejected: intake.entities.rejected },
      relations: {
        read: intake.relations.read,
        ...relations,
        repeated: intake.relations.repeated,
        rejected: intake.relations.rejected,
      },
      outside: intake.relations.outside,
      erased: intake.erased,
      retracted: intake.retracted,
      ...(pruned && { pruned }),
    };
  } finally {
    await intake.spool.remove();
  }
}

/** Rows that cannot be told from one another after all may still be listed: then nothing is removed. */
async function pruneIfTold(
  source: Source,
  intake: Intake,
  options: IngestOptions,
): Promise<Pruned | undefined> {
  const { database, scratch, progress, prune: confirm } = options;
  if (confirm && intake.tellsAll) return prune(source, intake, { database, confirm, scratch });
  progress.step(
    'nothing is pruned: rows that were rejected may be those that seem to be missing; mend them first',
  );
  return undefined;
}

async function ingestEntities(source: Source, run: Run, intake: Intake, options: IngestOptions) {
  const { database, progress, signal, reject } = options;
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const redirects = new Map<string, string>();
  const reading = takeIn(source, intake, { reject, erasures: await readErasures(database) });
  await phase(progress, 'entities', await source.rows?.(), async () => {
    let told = 0;
    const lookedUp = map(batches(reading, AT_A_TIME), (batch) => lookUp(batch, source, database));
    for await (const batch of prefetch(lookedUp)) {
      signal?.throwIfAborted();
      add(counts, await loadEntities(batch, { database, run }, redirects));
      const { read } = source.rows ? intake.rows : intake.entities;
      progress.advance(read - told);
      told = read;
    }
  });
  return { counts, redirects };
}

async function ingestRelations(
  source: Source,
  intake: Intake,
  redirects: ReadonlyMap<string, string>,
  { database, progress, signal, reject }: IngestOptions,
) {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const accepting = accept(intake.spool, intake.relations, {
    reject,
    isLost: (id) => intake.lost.has(id),
    isKeptOut: (id) => intake.keptOut.has(id) || intake.retractions.holds(id),
    isRetracted: (relation) => intake.retractions.holdsRelation(relation),
    async entitiesOf(ids) {
      const isOwn = (id: string) => intake.seen.has(id) && !intake.keptOut.has(id);
      const elsewhere = ids.filter((id) => !isOwn(id));
      const own = ids.filter(isOwn).map((id) => [id, redirects.get(id) ?? id] as const);
      return new Map([...own, ...(await entitiesOf(database, elsewhere))]);
    },
  });
  await phase(progress, 'relations', intake.spool.size, async () => {
    for await (const rowsByType of prefetch(map(accepting, (chunk) => relationRows(chunk, source)))) {
      for (const [type, rows] of rowsByType) {
        for await (const batch of batches(rows, AT_A_TIME)) {
          signal?.throwIfAborted();
          add(counts, await loadRelations(type, batch, database));
          progress.advance(batch.length);
        }
      }
    }
  });
  return counts;
}

async function* map<In, Out>(
  items: AsyncIterable<In>,
  make: (item: In) => Out | Promise<Out>,
): AsyncGenerator<Out> {
  for await (const item of items) yield make(item);
}

/** @param total undefined when nobody knows */
async function phase(progress: Progress, name: string, total: number | undefined, work: () => Promise<void>) {
  progress.phase(name, total);
  try {
    await work();
  } finally {
    progress.end();
  }
}

/** Adds counts to a sum of the same counts. */
function add(sum: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
}

/** Counts as a run keeps them: one level of names. */
function runCounts({
  rows,
  entities,
  relations,
  outside,
  erased,
  retracted,
  embedded = 0,
}: Loaded & { embedded?: number }) {
  return {
    rowsRead: rows.read,
    rowsRejected: rows.rejected,
    entitiesRead: entities.read,
    entitiesAdded: entities.added,
    entitiesUpdated: entities.updated,
    entitiesUnchanged: entities.unchanged,
    entitiesRejected: entities.rejected,
    relationsRead: relations.read,
    relationsAdded: relations.added,
    relationsUpdated: relations.updated,
    relationsUnchanged: relations.unchanged,
    relationsRepeated: relations.repeated,
    relationsRejected: relations.rejected,
    relationsOutside: outside,
    erased,
    retracted,
    embedded,
  };
}
