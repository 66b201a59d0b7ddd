import type { Embedder } from '../../../core/embedding/embedder.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { tieAgents } from '../../../ingest/analyse/index.ts';
import { embedStale } from '../../../ingest/embed/embed.ts';
import { quiet } from '../../setup/quiet.ts';
import type { RecordedTie } from './folds.ts';

/** An agent, as far as this bench needs it. */
export interface Agent {
  id: string;
  embedding: number[] | null;
  description: string | null;
  descriptionEn: string | null;
}

/** A shorter name may be any word. */
const SHORTEST_NAME = 3;

/**
 * Takes ties out of the graph with all that they leave in it: what is computed from them is computed anew by the
 * observatory's own analysis, and where the description of an agent names the other end, that name is cut out and the
 * description embedded anew.
 * @param between whom each agent is no longer tied to, or has no longer a part in
 * @returns puts everything back but what is computed from the ties
 */
export async function hideTies(
  hidden: readonly RecordedTie[],
  between: readonly (readonly [agent: string, other: string])[],
  { database, embedder }: { database: Database; embedder: Embedder },
): Promise<() => Promise<void>> {
  await database.write('bench/hide-ties', { rows: hidden });
  await tieAgents(database);
  const before = await withoutNames(database, between);
  const embed = () => embedStale({ database, embedder, progress: quiet });
  await embed();
  return async () => {
    await database.write('bench/restore-ties', { rows: hidden });
    await database.write('bench/rewrite', { rows: before });
    await embed();
  };
}

/** @returns the descriptions as they were, of those that were changed */
async function withoutNames(
  database: Database,
  between: readonly (readonly [agent: string, other: string])[],
): Promise<Agent[]> {
  const agents = await database.read<Agent>('bench/agents');
  const others = [...new Set(between.map(([, other]) => other))];
  const names = new Map(
    (await database.read<{ id: string; names: string[] }>('bench/names', { ids: others })).map(
      (row) => [row.id, row.names] as const,
    ),
  );
  const othersOf = new Map<string, string[]>();
  for (const [agent, other] of between) othersOf.set(agent, [...(othersOf.get(agent) ?? []), other]);
  const changed = agents.flatMap((agent) => {
    const told = (othersOf.get(agent.id) ?? []).flatMap((other) => names.get(other) ?? []);
    const after = {
      id: agent.id,
      description: cut(agent.description, told),
      descriptionEn: cut(agent.descriptionEn, told),
    };
    const same = after.description === agent.description && after.descriptionEn === agent.descriptionEn;
    return same ? [] : [{ before: agent, after }];
  });
  await database.write('bench/rewrite', { rows: changed.map(({ after }) => after) });
  return changed.map(({ before: { id, description, descriptionEn } }) => ({
    id,
    description,
    descriptionEn,
    embedding: null,
  }));
}

/** A text without some names, the longest first. */
export function cut(text: string | null, names: readonly string[]): string | null {
  if (text === null) return null;
  return names
    .filter(({ length }) => length >= SHORTEST_NAME)
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ' '), text);
}
