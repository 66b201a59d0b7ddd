import type { RelationType } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { entitiesOf } from '../load/known.ts';
import { relationKey } from '../relations/accept.ts';
import { type Decided, readRetracted } from './read.ts';

interface Relation {
  type: RelationType;
  from: string;
  to: string;
}

/** What was removed by people and must not come back by a source that still lists it. */
export class Retractions {
  readonly #records: ReadonlySet<string>;
  readonly #relations: ReadonlySet<string>;

  /**
   * @param records identifiers
   * @param relations between entities, as these are known today
   */
  constructor(records: Iterable<string>, relations: Iterable<Relation>) {
    this.#records = new Set(records);
    this.#relations = new Set([...relations].map(relationKey));
  }

  /** Whether a record was removed with its entity. */
  holds(record: string): boolean {
    return this.#records.has(record);
  }

  /** Whether a relation between two entities was removed. */
  holdsRelation(relation: Relation): boolean {
    return this.#relations.size > 0 && this.#relations.has(relationKey(relation));
  }
}

/** Nothing was removed. */
export const NOTHING_RETRACTED = new Retractions([], []);

/** What people removed from the graph, and have not put back. */
export async function readRetractions(database: Database): Promise<Retractions> {
  const standing = await readRetracted(database);
  const relations = retractedRelations(standing);
  const known = await entitiesOf(database, [...new Set(relations.flatMap(({ from, to }) => [from, to]))]);
  const today = (id: string) => known.get(id) ?? id;
  return new Retractions(
    retractedRecords(standing),
    relations.map(({ type, from, to }) => ({ type, from: today(from), to: today(to) })),
  );
}

type Standing = Pick<Decided, 'change' | 'taken'>;

function retractedRecords(standing: readonly Standing[]): string[] {
  return standing.flatMap(({ change, taken }) =>
    change.action === 'remove' ? [change.entity, ...(taken?.records ?? []).map(({ id }) => String(id))] : [],
  );
}

/** The last word counts: a link that was accepted later stands. */
function retractedRelations(standing: readonly Standing[]): Relation[] {
  const retracted = new Map<string, Relation>();
  for (const { change } of standing) {
    if (change.action !== 'link' && change.action !== 'unlink') continue;
    const { type, from, to } = change;
    if (change.action === 'unlink') retracted.set(relationKey(change), { type, from, to });
    else retracted.delete(relationKey(change));
  }
  return [...retracted.values()];
}
