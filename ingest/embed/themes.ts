import type { Database } from '../../core/neo4j/database.ts';
import { knownEntities } from '../load/known.ts';
import type { Survey } from '../survey.ts';

/** The names of the themes that a source says an entity is about; some of them only the graph may hold. */
export async function themeNames(
  { accepted, themeNames: stated }: Survey,
  database: Database,
): Promise<(id: string) => readonly string[]> {
  const abouts = accepted.filter(({ type }) => type === 'ABOUT');
  const elsewhere = new Set(abouts.map(({ to }) => to).filter((id) => !stated.has(id)));
  const held = await knownEntities(database, [...elsewhere]);
  const byEntity = new Map<string, string[]>();
  for (const { from, to } of abouts) {
    const name = stated.get(to) ?? held.get(to)?.name;
    const names = byEntity.get(from) ?? [];
    if (name !== undefined) byEntity.set(from, [...names, name]);
  }
  return (id) => byEntity.get(id) ?? [];
}
