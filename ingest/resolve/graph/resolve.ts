import neo4j from 'neo4j-driver';
import type { Database } from '../../../core/neo4j/database.ts';
import type { Progress } from '../../progress.ts';
import { type HumanDecision, type ResolvedPair, resolve } from '../index.ts';
import { applyPlan } from './apply.ts';
import { readCandidates } from './candidates.ts';
import { plan } from './plan.ts';
import { readUnits } from './records.ts';
import { suggest } from './suggest.ts';

/** What a resolution of the graph found. */
export interface GraphResolution {
  /** records compared, those of one identifier once */
  records: number;
  /** pairs of them that were compared */
  compared: number;
  /** entities that several records stand for */
  clusters: number;
  /** records that now stand for another entity than before */
  moved: number;
  /** pairs that a person should look at */
  review: number;
}

export interface GraphResolutionOptions {
  database: Database;
  progress: Progress;
  signal?: AbortSignal | undefined;
}

/**
 * Finds out which records of the graph are about one thing, and brings the graph to it: entities merge and come apart,
 * relations follow. It depends on the records and on what people decided, not on what was found before: undoing a
 * decision and resolving again restores what was.
 */
export async function resolveGraph(options: GraphResolutionOptions): Promise<GraphResolution> {
  const { database, progress, signal } = options;
  progress.step('duplicates: reading records');
  const units = await readUnits(database);
  const candidates = await readCandidates(database, units);
  const decisions = await database.read<HumanDecision>('resolve/decisions');
  signal?.throwIfAborted();
  progress.step(`duplicates: comparing ${candidates.length} records`);
  const resolution = resolve(candidates, decisions);
  const planned = plan(units, resolution);
  const at = new Date().toISOString();
  const moved = await applyPlan(database, units, planned, { at, signal });
  await keepEvidence(database, resolution.pairs);
  const review = await suggest(database, units, resolution.pairs, planned, at);
  const found = {
    records: candidates.length,
    compared: resolution.compared,
    clusters: resolution.clusters.length,
    moved,
    review,
  };
  const integers = Object.entries(found).map(([name, count]) => [name, neo4j.int(count)]);
  await database.write('resolve/record-resolution', { resolution: Object.fromEntries(integers) });
  return found;
}

/** Keeps with what people decided what the algorithm would say of it. */
async function keepEvidence(database: Database, pairs: readonly ResolvedPair[]): Promise<void> {
  const rows = pairs
    .filter(({ method }) => method === 'human')
    .map(({ a, b, score, features }) => ({ a, b, score, features: JSON.stringify(features) }));
  if (rows.length > 0) await database.write('review/decision-evidence', { rows });
}
