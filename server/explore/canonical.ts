import type { Database } from '../../core/neo4j/database.ts';

/** The identifier of the entity that an identifier stands for: a merged one leads to what it was merged into. */
export async function canonicalId(database: Database, id: string): Promise<string> {
  const [row] = await database.read<{ id: string }>('explore/canonical-id', { id });
  return row?.id ?? id;
}

/** The same for an identifier that may be left out; null when it is. */
export async function canonicalOrNull(
  database: Database,
  id: string | null | undefined,
): Promise<string | null> {
  return id === null || id === undefined ? null : canonicalId(database, id);
}

/** The same for several identifiers at once, in their order. */
export async function canonicalIds(database: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await database.read<{ id: string }>('explore/canonical-ids', { ids });
  return rows.map(({ id }) => id);
}

/** The same for the theme and the territory of a filter; null for what it leaves out. */
export async function canonicalScope(
  database: Database,
  { theme, territory }: { theme?: string | null | undefined; territory?: string | null | undefined },
): Promise<{ theme: string | null; territory: string | null }> {
  const given = [theme, territory].filter((id) => id != null);
  const meant = await canonicalIds(database, given);
  const standsFor = new Map(given.map((id, index) => [id, meant[index] as string]));
  const canonical = (id: string | null | undefined) => (id == null ? null : (standsFor.get(id) as string));
  return { theme: canonical(theme), territory: canonical(territory) };
}
