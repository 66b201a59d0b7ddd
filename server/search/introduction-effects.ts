import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';

/** Acquaintances named of each group. */
const NAMED = 5;

/** Agents that one is tied to. */
export interface Acquaintances {
  /** how many in all */
  total: number;
  /** identifiers of the strongest tied, best first */
  ids: string[];
}

/** What a tie between an actor and another would change for the actor. */
export interface IntroductionEffect {
  /** agents within two ties of the actor, itself apart: now, and with the tie */
  reachBefore: number;
  reachAfter: number;
  /** tied to the actor alone, to both, and to the other alone */
  ofActor: Acquaintances;
  ofBoth: Acquaintances;
  ofOther: Acquaintances;
}

/**
 * What a tie with each of others would change for an agent: exact counts over the ties between agents.
 * @param others identifiers of agents that it is not tied to
 * @returns by identifier of the other
 */
export async function introductionEffects(
  database: Database,
  id: string,
  others: readonly string[],
): Promise<ReadonlyMap<string, IntroductionEffect>> {
  const rows = await database.read<IntroductionEffect & { id: string }>('explore/introduction-effects', {
    id,
    ids: others,
    named: neo4j.int(NAMED),
  });
  return new Map(rows.map(({ id: other, ...effect }) => [other, effect]));
}
