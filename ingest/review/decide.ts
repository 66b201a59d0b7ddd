import { UserError } from '../../core/errors.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { batches } from '../batches.ts';

/** What a person decides about two records, by their identifiers. */
export interface Decision {
  a: string;
  b: string;
  /** `null` takes back what was decided before */
  same: boolean | null;
}

const AT_A_TIME = 500;

/**
 * Keeps decisions, in place of earlier ones about the same pairs. They take effect when the graph is resolved next.
 * @param by who decides
 * @throws UserError when a record is not there, or there is nothing to take back; nothing is kept then
 */
export async function decidePairs(
  database: Database,
  decisions: readonly Decision[],
  by: string,
): Promise<void> {
  await checkRecords(database, decisions);
  const at = new Date().toISOString();
  for await (const batch of batches(decisions, AT_A_TIME)) {
    const rows = batch.map((decision) => ({ ...decision, by, at }));
    const kept = await database.write<{ a: string; b: string; replaced: number }>('review/decide', { rows });
    const [single] = kept;
    if (decisions.length === 1 && decisions[0]?.same === null && single?.replaced === 0) {
      throw new UserError(`Nobody has decided about ${single.a} and ${single.b}: there is nothing to undo.`);
    }
  }
}

async function checkRecords(database: Database, decisions: readonly Decision[]): Promise<void> {
  const ids = [...new Set(decisions.flatMap(({ a, b }) => [a, b]))];
  const known = new Set<string>();
  for await (const batch of batches(ids, AT_A_TIME)) {
    for (const { id } of await database.read<{ id: string }>('review/known', { ids: batch })) known.add(id);
  }
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new UserError(
      `No record has the identifier ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ', ...' : ''}: ` +
        'take identifiers from `review list`, or from the page of an entity.',
    );
  }
  const itself = decisions.find(({ a, b }) => a === b);
  if (itself) throw new UserError(`${itself.a} is named twice: a decision is about two records.`);
}
