import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Database } from '../../../core/neo4j/database.ts';
import type { Progress } from '../../progress.ts';
import { type Candidate, type HumanDecision, type Resolution, type ResolvedPair, resolve } from '../index.ts';
import { applyPlan } from './apply.ts';
import { readCandidates } from './candidates.ts';
import { type Plan, plan } from './plan.ts';
import { readUnits, type Unit } from './records.ts';
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
 * What is around a record changes when its surroundings merge: the region of its town, the name of its maker. That goes
 * from territories to organisations, to works, to people and no further: fewer rounds than these are always enough.
 */
const MOST_ROUNDS = 8;

/**
 * Finds out which records of the graph are about one thing, and brings the graph to it: entities merge and come apart,
 * relations follow, until nothing moves any more. So it depends on the records and on what people decided, not on what
 * was found before: undoing a decision and resolving again restores what was.
 */
export async function resolveGraph(options: GraphResolutionOptions): Promise<GraphResolution> {
  const { database } = options;
  const decisions = await database.read<HumanDecision>('resolve/decisions');
  const at = new Date().toISOString();
  let round = await resolveOnce(options, decisions, at);
  let moved = round.moved;
  for (let rounds = 1; round.moved > 0 && rounds < MOST_ROUNDS; rounds += 1) {
    round = await resolveOnce(options, decisions, at, round);
    moved += round.moved;
  }
  const { units, records, resolution, planned } = round;
  await keepEvidence(database, resolution.pairs);
  const review = await suggest(database, units, resolution.pairs, planned, at);
  const found = {
    records,
    compared: resolution.compared,
    clusters: resolution.clusters.length,
    moved,
    review,
  };
  const integers = Object.entries(found).map(([name, count]) => [name, neo4j.int(count)]);
  await database.write('resolve/record-resolution', { resolution: Object.fromEntries(integers) });
  return found;
}

interface Round {
  units: ReadonlyMap<string, Unit>;
  /** records compared */
  records: number;
  /** a fingerprint of what was compared: to keep all of it for the next round would take as much memory again */
  seen: string;
  resolution: Resolution;
  planned: Plan;
  moved: number;
}

/** @param before the last round: nothing is compared again when it saw the same */
async function resolveOnce(
  { database, progress, signal }: GraphResolutionOptions,
  decisions: readonly HumanDecision[],
  at: string,
  before?: Round,
): Promise<Round> {
  progress.step('duplicates: reading records');
  const units = await readUnits(database);
  const candidates = await readCandidates(database, units);
  const seen = fingerprint(candidates);
  if (before?.seen === seen) return { ...before, moved: 0 };
  signal?.throwIfAborted();
  progress.step(`duplicates: comparing ${candidates.length} records`);
  const resolution = resolve(candidates, decisions);
  const planned = plan(units, resolution);
  const moved = await applyPlan(database, units, planned, { at, signal });
  return { units, records: candidates.length, seen, resolution, planned, moved };
}

function fingerprint(candidates: readonly Candidate[]): string {
  const hash = createHash('sha256');
  for (const candidate of candidates) hash.update(JSON.stringify(candidate));
  return hash.digest('base64url');
}

/** Keeps with what people decided what the algorithm would say of it. */
async function keepEvidence(database: Database, pairs: readonly ResolvedPair[]): Promise<void> {
  const rows = pairs
    .filter(({ method }) => method === 'human')
    .map(({ a, b, score, features }) => ({ a, b, score, features: JSON.stringify(features) }));
  if (rows.length > 0) await database.write('review/decision-evidence', { rows });
}
