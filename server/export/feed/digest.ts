import neo4j from 'neo4j-driver';
import type { Kind } from '../../../core/kinds.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { kindOf } from '../../explore/graph.ts';

/** Which part of the graph: identifiers, conditions add up. */
export interface DigestScope {
  /** the network, its members and what they carry, wrote or organise */
  network: string | null;
  theme: string | null;
  territory: string | null;
}

export interface DigestedEntity {
  id: string;
  kind: Kind;
  name: string;
  nameEn: string | null;
}

/** What one source brought on one day. */
export interface Digest {
  /** `2026-11-23`, in universal time */
  day: string;
  dataset: string;
  /** ISO 8601, when the last run of the day ended */
  at: string;
  addedCount: number;
  changedCount: number;
  /** those with the most ties */
  added: DigestedEntity[];
  changed: DigestedEntity[];
}

/** As many as a feed reader that comes by now and then has missed. */
const MOST = 60;
/** Names of an entry: what it is about, not all of it. */
const SHOWN = 12;

type Row = Omit<Digest, 'added' | 'changed'> &
  Record<'added' | 'changed', (Omit<DigestedEntity, 'kind'> & { labels: string[] })[]>;

/** What was added to the graph and changed in it, by day and source, the latest first. */
export async function digests(database: Database, scope: DigestScope): Promise<Digest[]> {
  const rows = await database.read<Row>('export/digest', {
    ...scope,
    first: neo4j.int(MOST),
    shown: neo4j.int(SHOWN),
  });
  const withKinds = (entities: Row['added']) =>
    entities.map(({ labels, ...entity }) => ({ ...entity, kind: kindOf(labels) }));
  return rows.map((row) => ({ ...row, added: withKinds(row.added), changed: withKinds(row.changed) }));
}
