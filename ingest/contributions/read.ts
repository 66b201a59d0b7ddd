import type { RelationType } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Application, Change, Written } from '../../core/proposals.ts';

/** What a removal took out of the graph, to put it back when it is undone. */
export interface Taken {
  /** identifier of the entity; absent when only a relation was removed */
  readonly entity?: string;
  /** its records, as nodes */
  readonly records: readonly Record<string, unknown>[];
  readonly relations: readonly { readonly type: RelationType; readonly stated: readonly string[] }[];
}

/** A proposal that was accepted. */
export interface Decided {
  readonly id: string;
  /** identifier of the network that says it */
  readonly network: string;
  readonly change: Change;
  /** what the entity had when it was proposed: what it must have, and what the proposal would change */
  readonly basis: Written;
  /** public page that states it; null when the network says it by itself */
  readonly source: string | null;
  readonly status: 'accepted' | 'undone';
  readonly application: Application;
  /** ISO 8601 */
  readonly acceptedAt: string;
  readonly taken: Taken | null;
}

interface Row extends Omit<Decided, 'change' | 'basis' | 'taken'> {
  change: string;
  basis: string;
  taken: string | null;
}

/** Proposals that were accepted, also those undone since, in the order in which they were accepted. */
export async function readDecided(database: Database): Promise<Decided[]> {
  const rows = await database.read<Row>('contribute/decided');
  return rows.map(({ basis, ...row }) => ({
    ...row,
    ...changeOf(row),
    basis: JSON.parse(basis) as Written,
  }));
}

/** What stands and says what is out of the graph, in the order in which it was accepted: each run of ingest needs no more. */
export async function readRetracted(database: Database): Promise<Pick<Decided, 'change' | 'taken'>[]> {
  return (await database.read<Pick<Row, 'change' | 'taken'>>('contribute/retracted')).map(changeOf);
}

function changeOf({ change, taken }: Pick<Row, 'change' | 'taken'>): Pick<Decided, 'change' | 'taken'> {
  return {
    change: JSON.parse(change) as Change,
    taken: taken === null ? null : (JSON.parse(taken) as Taken),
  };
}
