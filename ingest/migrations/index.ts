import neo4j from 'neo4j-driver';
import { graphVersion } from '../../core/graph-version.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { oneOpenLicence } from './001-one-open-licence.ts';
import type { Migration } from './migration.ts';

/** All migrations, in their order. The number of the last one is `GRAPH_VERSION` in `core/graph-version.ts`. */
export const MIGRATIONS: readonly Migration[] = [oneOpenLicence];

/**
 * Brings a graph up to date with this program: the migrations after its version, each recorded when it is done, so that
 * a run that was killed goes on with the one it was killed in.
 * @param whole false for a restore, which brings the graph up to date before it is whole
 * @returns a line for each that changed something
 * @throws UserError when the graph is not whole, or of a later version
 */
export async function migrate(
  database: Database,
  { migrations = MIGRATIONS, whole = true }: { migrations?: readonly Migration[]; whole?: boolean } = {},
): Promise<string[]> {
  const version = await graphVersion(database, { latest: migrations.at(-1)?.number ?? 0, whole });
  const lines: string[] = [];
  for (const { number, name, run } of migrations) {
    if (number <= version) continue;
    const changed = await run(database);
    await database.write('migrate/record', { number: neo4j.int(number), name, at: new Date().toISOString() });
    if (changed > 0) lines.push(`migration ${number}: ${name} (${changed})`);
  }
  return lines;
}
