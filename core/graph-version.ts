import { UserError } from './errors.ts';
import type { Database } from './neo4j/database.ts';

/**
 * The version of the graph that this program reads and writes: the number of the last of its migrations, which are in
 * `ingest/migrations/`.
 */
export const GRAPH_VERSION = 1;

/**
 * The version of the graph; 0 where it was written before there were versions, or is empty.
 * @param latest the version that this program knows
 * @param whole false for the restore itself
 * @throws UserError when it is of a later version than this program knows, or is no whole graph
 */
export async function graphVersion(
  database: Database,
  { latest = GRAPH_VERSION, whole = true } = {},
): Promise<number> {
  const [row] = await database.read<{ version: number | null; unfinished: string | null }>(
    'server/graph-version',
  );
  if (whole && row?.unfinished) {
    throw new UserError(
      `The graph is not whole: restoring ${row.unfinished} was begun and not finished. ` +
        `Stop what uses the database, and restore again: npm run restore -- ${row.unfinished}`,
    );
  }
  const version = row?.version ?? 0;
  if (version > latest) {
    throw new UserError(
      `The graph is of version ${version}, and this program knows versions up to ${latest}: ` +
        'use the later program that wrote it, or restore a backup that was made before the upgrade.',
    );
  }
  return version;
}
