import { fork } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from '../core/config.ts';
import { UserError } from '../core/errors.ts';
import type { Database } from '../core/neo4j/database.ts';

/**
 * Loads the starter data package into an empty database, as `npm run ingest -- package data/` would.
 * @throws UserError when the load fails; the reason stands in the lines above
 */
export async function loadStarterData(database: Database, log: (line: string) => void): Promise<void> {
  const [row] = await database.read<{ entities: number }>('explore/count-entities');
  if (row && row.entities > 0) return;
  log('The database is empty: loading the starter data ...');
  // A process of its own: ingest and server share the core, and nothing else.
  const child = fork(path.join(projectFolder, 'ingest/cli.ts'), [
    'package',
    path.join(projectFolder, 'data'),
  ]);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) {
    throw new UserError('The starter data could not be loaded: see above. Once mended, run npm start again.');
  }
}
