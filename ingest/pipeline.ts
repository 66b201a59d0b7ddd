import type { Embedder } from '../core/embedding/embedder.ts';
import { RELATION_TYPES } from '../core/kinds.ts';
import type { Database } from '../core/neo4j/database.ts';
import { type Analysis, analyse } from './analyse/index.ts';
import { batches } from './batches.ts';
import { themeNames } from './embed/themes.ts';
import { loadEntities } from './load/entities.ts';
import { knownEntities } from './load/known.ts';
import { loadRelations } from './load/relations.ts';
import type { Progress } from './progress.ts';
import type { EntityRecord, Rejected, Source } from './record.ts';
import { applySchema } from './schema.ts';
import { type Survey, survey } from './survey.ts';
import { validate } from './validate.ts';

/** Rows in a transaction: fewer where they carry vectors. */
const ENTITIES_AT_A_TIME = 500;
const RELATIONS_AT_A_TIME = 1000;

export interface IngestOptions {
  database: Database;
  embedder: Embedder;
  /** Told each thing that cannot be loaded. */
  reject: (rejected: Rejected) => void;
  progress: Progress;
  /** Stops the run between two batches. */
  signal?: AbortSignal;
}

/** What became of what a source states. */
export interface IngestResult {
  /** `embedded`: those whose text was embedded, changed or not */
  entities: Record<'read' | 'added' | 'updated' | 'unchanged' | 'rejected' | 'embedded', number>;
  /** `repeated`: stated once more by another row or column */
  relations: Record<'read' | 'added' | 'updated' | 'unchanged' | 'repeated' | 'rejected', number>;
  /** relations to what is not loaded, left out as their source allows */
  outside: number;
  /** absent when nothing had changed since the last analysis */
  analysis?: Analysis;
}

/**
 * Brings the graph up to date with a source: validates, embeds, loads, analyses. The same source twice changes
 * nothing the second time. A run that was stopped, or killed, is made good by the next one.
 * @throws the signal's reason when it is aborted
 */
export async function runIngest(source: Source, options: IngestOptions): Promise<IngestResult> {
  const { database, embedder, reject } = options;
  await applySchema(database, embedder);
  const found = await survey(source, {
    reject,
    inGraph: async (ids) => new Set((await knownEntities(database, ids)).keys()),
  });
  const entities = await loadAllEntities(source, found, options);
  const relations = await loadAllRelations(found, options);
  const result = {
    entities: { read: found.entities.read, ...entities, rejected: found.entities.rejected },
    relations: {
      read: found.relations.read,
      ...relations,
      repeated: found.relations.repeated,
      rejected: found.relations.rejected,
    },
    outside: found.outside,
  };
  const [state] = await database.read<{ analysed: boolean }>('load/analysed');
  if (state?.analysed) return result;
  options.signal?.throwIfAborted();
  return {
    ...result,
    analysis: await analyse(database, { log: (step) => options.progress.step(`analysis: ${step}`) }),
  };
}

async function loadAllEntities(source: Source, found: Survey, options: IngestOptions) {
  const { database, embedder, progress, signal } = options;
  const themes = await themeNames(found, database);
  const counts = { added: 0, updated: 0, unchanged: 0, embedded: 0 };
  const done = (count: number) => progress.advance(count);
  await phase(progress, 'entities', found.entities.read - found.entities.rejected, async () => {
    for await (const batch of batches(entitiesOf(source), ENTITIES_AT_A_TIME)) {
      signal?.throwIfAborted();
      add(counts, await loadEntities(batch, { database, embedder, themeNames: themes, done, signal }));
    }
  });
  return counts;
}

async function loadAllRelations({ accepted }: Survey, { database, progress, signal }: IngestOptions) {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  await phase(progress, 'relations', accepted.length, async () => {
    for (const type of RELATION_TYPES) {
      const relations = accepted.filter((relation) => relation.type === type);
      for await (const batch of batches(relations, RELATIONS_AT_A_TIME)) {
        signal?.throwIfAborted();
        add(counts, await loadRelations(type, batch, database));
        progress.advance(batch.length);
      }
    }
  });
  return counts;
}

async function* entitiesOf(source: Source): AsyncGenerator<EntityRecord> {
  for await (const record of validate(source)) if (record.is === 'entity') yield record;
}

async function phase(progress: Progress, name: string, total: number, work: () => Promise<void>) {
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
