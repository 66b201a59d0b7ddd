import path from 'node:path';
import neo4j from 'neo4j-driver';
import { ANALYSIS_VERSION } from '../core/analysis.ts';
import { projectFolder } from '../core/config.ts';
import { UserError } from '../core/errors.ts';
import type { Database } from '../core/neo4j/database.ts';
import { runIngestCommand } from './ingest.ts';

/**
 * Sees that there is data, and that its vectors may be compared with those of the model: loads the starter data
 * package into an empty database, and computes anew what another model has embedded or an earlier version analysed.
 * @throws UserError when that fails; the reason stands in the lines above
 */
export async function prepareData(
  database: Database,
  model: string,
  log: (line: string) => void,
): Promise<void> {
  const [all] = await database.read<{ entities: number }>('explore/count-entities');
  if (all?.entities === 0) {
    log('The database is empty: loading the starter data ...');
    await ingest(['package', path.join(projectFolder, 'data')], 'The starter data could not be loaded');
    return;
  }
  const [other] = await database.read<{ entities: number }>('explore/count-of-other-models', { model });
  if (other?.entities) {
    log(`The embedding model has changed: embedding ${other.entities} entities anew ...`);
    await ingest(['refresh'], 'The graph could not be embedded anew');
    return;
  }
  const version = neo4j.int(ANALYSIS_VERSION);
  const [earlier] = await database.read<{ analyses: number }>('explore/count-of-other-versions', { version });
  if (earlier?.analyses) {
    log('The graph was analysed by another version: analysing it anew ...');
    await ingest(['refresh'], 'The graph could not be analysed anew');
  }
}

async function ingest(words: readonly string[], failure: string): Promise<void> {
  if (await runIngestCommand(words)) return;
  throw new UserError(`${failure}: see above. Once mended, run npm start again.`);
}
