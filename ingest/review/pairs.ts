import neo4j from 'neo4j-driver';
import type { Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Properties } from '../record.ts';

/** A record of a pair, as a person tells it. */
export interface ReviewedRecord {
  id: string;
  name: string;
  kind: string;
  /** name of the source */
  dataset: string;
  /** public page */
  source: string;
  places: readonly string[];
  identifiers: readonly string[];
}

/** Two records that may be about one thing. */
export interface ReviewPair {
  score: number;
  /** what speaks for it */
  signals: readonly string[];
  /** what speaks against it */
  cautions: readonly string[];
  a: ReviewedRecord;
  b: ReviewedRecord;
}

interface StoredSide extends Omit<ReviewedRecord, 'name' | 'identifiers'> {
  /** absent when its source does not list it any more */
  values: string | null;
}

interface StoredPair {
  suggestion: Pick<ReviewPair, 'score' | 'signals' | 'cautions'>;
  a: StoredSide;
  b: StoredSide;
}

export interface PairsAsked {
  /** all when absent */
  kind?: Kind | undefined;
  limit: number;
}

/** The pairs that a person should look at, the likeliest first, and how many there are in all. */
export async function reviewPairs(
  database: Database,
  { kind, limit }: PairsAsked,
): Promise<{ total: number; pairs: ReviewPair[] }> {
  const kinds = kind === undefined ? [] : [kind];
  const stored = await database.read<StoredPair>('review/pairs', { kinds, limit: neo4j.int(limit) });
  const [row] = await database.read<{ count: number }>('review/count-pairs', { kinds });
  return {
    total: row?.count ?? 0,
    pairs: stored.map(({ suggestion, a, b }) => ({ ...suggestion, a: reviewed(a), b: reviewed(b) })),
  };
}

/** Two records that a person decided about. */
export interface DecidedPair extends Pick<ReviewPair, 'a' | 'b'> {
  same: boolean;
}

/** What people decided, in the order of the records, as an export tells it: see `export/decisions`. */
export async function decidedPairs(database: Database): Promise<DecidedPair[]> {
  const stored = await database.read<{ same: boolean; a: StoredSide; b: StoredSide }>('export/decisions');
  return stored.map(({ same, a, b }) => ({ same, a: reviewed(a), b: reviewed(b) }));
}

function reviewed({ values, ...record }: StoredSide): ReviewedRecord {
  const { name, identifiers } = JSON.parse(values ?? '{}') as Properties;
  return {
    ...record,
    name: String(name ?? record.id),
    identifiers: Array.isArray(identifiers) ? identifiers : [],
  };
}
