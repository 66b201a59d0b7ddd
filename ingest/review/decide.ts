import { UserError } from '../../core/errors.ts';
import { groupOf, isResolved, type Kind } from '../../core/kinds.ts';
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
 * @throws UserError when a record is not there, two cannot be one thing or are decided about in two ways, or there is
 *   nothing to take back; nothing is kept then
 */
export async function decidePairs(
  database: Database,
  decisions: readonly Decision[],
  by: string,
): Promise<void> {
  const pairs = distinctPairs(decisions);
  await checkRecords(database, pairs);
  await checkDecided(
    database,
    pairs.filter(({ same }) => same === null),
  );
  const at = new Date().toISOString();
  for await (const batch of batches(pairs, AT_A_TIME)) {
    await database.write('review/decide', { rows: batch.map((decision) => ({ ...decision, by, at })) });
  }
}

/** Each pair once, whichever of its records is named first. */
function distinctPairs(decisions: readonly Decision[]): Decision[] {
  const pairs = new Map<string, Decision>();
  for (const decision of decisions) {
    const { a, b, same } = decision;
    if (a === b)
      throw new UserError(`${a} is named twice: a decision is about two records, name another one.`);
    const key = [a, b].sort().join(' ');
    if ((pairs.get(key) ?? decision).same !== same) {
      throw new UserError(`${a} and ${b} are both the same and different: decide once about each pair.`);
    }
    pairs.set(key, decision);
  }
  return [...pairs.values()];
}

/** Identifiers in decisions that no record has. */
export async function unknownRecords(database: Database, decisions: readonly Decision[]): Promise<string[]> {
  const kinds = await kindsOf(database, decisions);
  return idsOf(decisions).filter((id) => !kinds.has(id));
}

function idsOf(decisions: readonly Decision[]): string[] {
  return [...new Set(decisions.flatMap(({ a, b }) => [a, b]))];
}

/** The kinds of the records that are there, by identifier. */
async function kindsOf(
  database: Database,
  decisions: readonly Decision[],
): Promise<ReadonlyMap<string, Kind>> {
  const kinds = new Map<string, Kind>();
  for await (const ids of batches(idsOf(decisions), AT_A_TIME)) {
    const known = await database.read<{ id: string; kind: Kind }>('review/known', { ids });
    for (const { id, kind } of known) kinds.set(id, kind);
  }
  return kinds;
}

async function checkRecords(database: Database, decisions: readonly Decision[]): Promise<void> {
  const kinds = await kindsOf(database, decisions);
  const unknown = idsOf(decisions).filter((id) => !kinds.has(id));
  if (unknown.length > 0) {
    throw new UserError(
      `No record has the identifier ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ', ...' : ''}: ` +
        'take identifiers from `review list`, or from the page of an entity.',
    );
  }
  for (const { a, b } of decisions) checkKinds(a, kinds.get(a), b, kinds.get(b));
}

function checkKinds(a: string, kindOfA: Kind | undefined, b: string, kindOfB: Kind | undefined): void {
  if (kindOfA === undefined || kindOfB === undefined) return;
  if (groupOf(kindOfA) !== groupOf(kindOfB)) {
    throw new UserError(
      `${a} is of kind ${kindOfA} and ${b} of kind ${kindOfB}: they are two things, name records of one kind.`,
    );
  }
  if (!isResolved(kindOfA)) {
    throw new UserError(
      `Records of kind ${kindOfA} are one by their identifier only: give ${a} and ${b} the same in their sources.`,
    );
  }
}

async function checkDecided(database: Database, pairs: readonly Decision[]): Promise<void> {
  for await (const rows of batches(pairs, AT_A_TIME)) {
    const decided = await database.read<{ a: string; b: string }>('review/decided', { rows });
    const isDecided = new Set(decided.map(({ a, b }) => `${a} ${b}`));
    const missing = rows.find(({ a, b }) => !isDecided.has(`${a} ${b}`));
    if (missing) {
      throw new UserError(
        `Nobody has decided about ${missing.a} and ${missing.b}: there is nothing to undo, \`review history\` lists ` +
          'what was decided.',
      );
    }
  }
}
