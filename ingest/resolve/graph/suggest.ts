import type { Database } from '../../../core/neo4j/database.ts';
import { batches } from '../../batches.ts';
import type { ResolvedPair } from '../index.ts';
import { evidenceOf, type Plan } from './plan.ts';
import type { Unit } from './records.ts';

const AT_A_TIME = 1000;

interface Stored {
  a: string;
  b: string;
  score: number;
}

/**
 * Brings the pairs that a person should look at up to date.
 * @returns how many there are
 */
export async function suggest(
  database: Database,
  units: ReadonlyMap<string, Unit>,
  pairs: readonly ResolvedPair[],
  plan: Plan,
  at: string,
): Promise<number> {
  const keyOf = (id: string) => units.get(id)?.records[0]?.key ?? '';
  const wanted = new Map(
    pairs
      .filter(({ a, b, outcome }) => outcome === 'review' && plan.get(a)?.entity !== plan.get(b)?.entity)
      .map((pair) => [`${keyOf(pair.a)}\t${keyOf(pair.b)}`, pair]),
  );
  const stored = await database.read<Stored>('resolve/suggestions');
  const held = new Map(stored.map((row) => [`${row.a}\t${row.b}`, row]));
  const gone = [...held].filter(([key]) => !wanted.has(key)).map(([, { a, b }]) => ({ a, b }));
  const made = [...wanted]
    .filter(([key, { score }]) => held.get(key)?.score !== score)
    .map(([, pair]) => ({ a: keyOf(pair.a), b: keyOf(pair.b), properties: properties(pair, at) }));
  for await (const rows of batches(gone, AT_A_TIME))
    await database.write('resolve/forget-suggestions', { rows });
  for await (const rows of batches(made, AT_A_TIME)) await database.write('resolve/suggest', { rows });
  return wanted.size;
}

function properties(pair: ResolvedPair, at: string) {
  const { method, score, features, decidedBy } = evidenceOf(pair, pair.b);
  return { method, score, features, decidedBy, signals: pair.signals, cautions: pair.cautions, at };
}
